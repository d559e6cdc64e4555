namespace Journal.Cli.Writing;

/// <summary>Keeps a second build away from an output folder while the first runs; the machine frees it when the program ends, however it ends.</summary>
internal static class BuildLock
{
    // Windows: ERROR_SHARING_VIOLATION. Unix: EWOULDBLOCK of flock(2), which has another number on Linux than on macOS and BSD.
    private const int SharingViolation = unchecked((int)0x80070020);

    /// <summary>Takes the lock.</summary>
    /// <param name="place">The output folder.</param>
    /// <returns>What frees the lock; null if another build holds it.</returns>
    /// <exception cref="IOException">The lock file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder beside the output may not be written.</exception>
    public static IDisposable? Take(OutputPlace place)
    {
        try
        {
            return File.OpenHandle(place.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException failure) when (failure.HResult is SharingViolation or 11 or 35)
        {
            return null;
        }
    }
}
