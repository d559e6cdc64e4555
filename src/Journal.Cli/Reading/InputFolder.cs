using Journal.Core.Text;

namespace Journal.Cli.Reading;

/// <summary>Reads a folder of editors or designers into memory.</summary>
public static class InputFolder
{
    private static readonly string[] TextEndings = [".md", ".anchors", ".yml", ".yaml", ".svg", ".html", ".css", ".js"];

    /// <summary>Reads the folder of the editors.</summary>
    /// <param name="path">The folder as the user named it.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <returns>Its files: texts in memory, media read when asked for. Hidden files and back-ups are left out; what cannot be read is reported.</returns>
    public static Checked<InputTree> Read(string path, CancellationToken stop = default) => Read(path, Problems.InputMissing(path), stop);

    /// <summary>Reads the folder of the theme.</summary>
    /// <param name="path">The folder as the user named it.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <returns>Its files, as for the input.</returns>
    public static Checked<InputTree> ReadTheme(string path, CancellationToken stop = default) => Read(path, Problems.ThemeMissing(path), stop);

    /// <summary>What the machine said, as a part of a sentence.</summary>
    /// <param name="failure">The exception.</param>
    internal static string Reason(Exception failure) => failure is UnauthorizedAccessException ? "access is denied" : Sentence(failure);

    /// <summary>The first line of an exception's message without a final point.</summary>
    /// <param name="failure">The exception.</param>
    internal static string Sentence(Exception failure) => failure.Message.Split('\n')[0].Trim().TrimEnd('.');

    private static Checked<InputTree> Read(string path, Diagnostic missing, CancellationToken stop)
    {
        string display = Display(path);
        if (File.Exists(path))
            return new Checked<InputTree>(new InputTree(display, []), [Problems.NotFolder(path)]);
        if (!Directory.Exists(path) || RealPath.Of(path) is not { } root)
            return new Checked<InputTree>(new InputTree(display, []), [missing]);
        var walk = new FolderWalk(root, display).Run();
        var loaded = new (TreeFile? File, Diagnostic? Problem)[walk.Files.Count];
        Parallel.For(0, loaded.Length, new ParallelOptions { CancellationToken = stop }, i => loaded[i] = Load(walk.Files[i], display));
        return new Checked<InputTree>(
            InputTree.From(display, loaded.Select(one => one.File).OfType<TreeFile>()),
            [.. walk.Diagnostics, .. loaded.Select(one => one.Problem).OfType<Diagnostic>()]);
    }

    private static string Display(string path)
    {
        string display = Path.TrimEndingDirectorySeparator(path);
        return OperatingSystem.IsWindows() ? display.Replace('\\', '/') : display;
    }

    private static (TreeFile? File, Diagnostic? Problem) Load(FoundFile file, string display)
    {
        try
        {
            return (new TreeFile(file.Path, ContentOf(file)), null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, Problems.FileUnreadable(new SourceText($"{display}/{file.Path}", "").Start, Reason(failure)));
        }
    }

    private static FileContent ContentOf(FoundFile file)
    {
        if (!file.MayOpen)
            return FileContent.Of(ReadOnlyMemory<byte>.Empty);
        if (TextEndings.Any(ending => file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            return FileContent.Of(DiskFile.ReadAll(file.FullPath));
        // Opened once so that a file without permission is reported now, not when the site is half made.
        DiskFile.Open(file.FullPath).Dispose();
        return new DiskFile(file.FullPath, file.Length);
    }
}
