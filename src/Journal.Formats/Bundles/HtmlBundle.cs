using System.IO.Compression;
using System.Text;
using Journal.Core.Text;

namespace Journal.Formats.Bundles;

/// <summary>A site that is read from disk without a server, as one zip archive (PKWARE APPNOTE 6.3.3, UTF-8 names) that has the same bytes each time.</summary>
public static class HtmlBundle
{
    // The earliest time that the format can hold; a real one would change the bytes with every build.
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // A regular file that its owner may write and everybody may read, as Unix keeps it in the upper half.
    private const int PlainFile = 0x81A4 << 16;

    /// <summary>Writes the archive: everything in one top folder, with a note on how to open it and a list of checksums.</summary>
    /// <param name="destination">Where the archive is written; must be able to seek, so that no data descriptors are needed.</param>
    /// <param name="site">The site, its links written for reading without a server.</param>
    /// <param name="label">What the bundle says of itself.</param>
    /// <returns>What is wrong with the paths; then nothing was written.</returns>
    public static ValueList<Diagnostic> WriteTo(Stream destination, OutputTree site, BundleLabel label)
    {
        var files = OutputTree.From(site.Files.Where(IsForReaders).Append(BundleNote.Write(label)));
        var whole = OutputTree.From(files.Files.Append(PayloadManifest.Write(files.Files)));
        var problems = TreePaths.Check(whole);
        if (!TreePaths.IsSafe(label.Folder) || label.Folder.Contains('/', StringComparison.Ordinal))
            problems = [.. problems, Problems.OutputPathUnsafe(label.Folder)];
        if (problems.Count > 0)
            return problems;
        using var archive = new ZipArchive(destination, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        foreach (var file in whole.Files)
            Add(archive, $"{label.Folder}/{file.Path}", file.Content);
        return [];
    }

    // What only a web server or GitHub Pages looks at.
    private static bool IsForReaders(TreeFile file) => file.Path is not (".nojekyll" or "CNAME" or "robots.txt");

    private static void Add(ZipArchive archive, string path, FileContent content)
    {
        var entry = archive.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = FixedTime;
        entry.ExternalAttributes = PlainFile;
        using var stream = entry.Open();
        stream.Write(content.Read().Span);
    }
}
