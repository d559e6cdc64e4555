using Xunit;

namespace Journal.Tests;

/// <summary>Where the tests find the repository's own files, and the shared material beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory, d => File.Exists(Path.Combine(d, "Journal.sln")))
        ?? throw new InvalidOperationException("the tests must run inside the repository");

    /// <summary>The folder of shared material; a user's clone has none.</summary>
    public static string? Shared { get; } = Above(Path.GetDirectoryName(Root)!, d => Directory.Exists(Path.Combine(d, "shared"))) is { } parent
        ? Path.Combine(parent, "shared")
        : null;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file of the shared material, or the end of the test as skipped.</summary>
    public static string SharedFile(params string[] parts)
    {
        string? path = Shared is null ? null : Path.Combine([Shared, .. parts]);
        Assert.SkipUnless(path is not null && (File.Exists(path) || Directory.Exists(path)), "the shared material is not beside this clone");
        return path!;
    }

    private static string? Above(string folder, Func<string, bool> fits)
    {
        for (var d = new DirectoryInfo(folder); d is not null; d = d.Parent)
            if (fits(d.FullName))
                return d.FullName;
        return null;
    }
}
