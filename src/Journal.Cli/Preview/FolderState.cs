namespace Journal.Cli.Preview;

/// <summary>A number that changes when a file in some folders changes, for machines that do not tell.</summary>
internal static class FolderState
{
    private const ulong Prime = 1099511628211;

    /// <summary>Mixes names, lengths and times of all files (FNV-1a, with the entries added up so that their order does not matter).</summary>
    /// <param name="folders">The folders; missing ones count as empty.</param>
    public static ulong Of(IReadOnlyList<string> folders)
    {
        ulong sum = 0;
        foreach (string folder in folders.Where(Directory.Exists))
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true }))
                sum += Of(file);
        return sum;
    }

    private static ulong Of(FileInfo file)
    {
        ulong hash = 14695981039346656037;
        foreach (char character in file.FullName)
            hash = (hash ^ character) * Prime;
        hash = (hash ^ (ulong)(file.LinkTarget is null ? file.Length : 0)) * Prime;
        return (hash ^ (ulong)file.LastWriteTimeUtc.Ticks) * Prime;
    }
}
