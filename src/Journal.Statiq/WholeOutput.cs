using Statiq.Common;

namespace Journal.Statiq;

/// <summary>
/// Stands where Statiq empties the output folder. Here the new site takes the place of the old one in one step when it is whole,
/// so nothing is removed before or after; <c>--clean-mode None</c> keeps files that the site no longer has.
/// </summary>
/// <param name="settings">Statiq's settings.</param>
/// <param name="files">Statiq's files.</param>
internal sealed class WholeOutput(IReadOnlySettings settings, IReadOnlyFileSystem files) : IFileCleaner
{
    /// <inheritdoc />
    public CleanMode CleanMode => settings.Get(Keys.CleanMode, CleanMode.Unwritten);

    /// <inheritdoc />
    public Task CleanBeforeExecutionAsync()
    {
        files.WriteTracker.Reset();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task CleanAfterExecutionAsync() => Task.CompletedTask;

    /// <inheritdoc />
    public void CleanDirectory(IDirectory directory, string? name = null)
    {
        if (directory.Path.FullPath != files.GetOutputPath().FullPath && directory.Exists)
            directory.Delete(recursive: true);
    }
}
