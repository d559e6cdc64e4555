using Journal.Core.Text;

namespace Journal.Cli.Reading;

/// <summary>An article on the disk.</summary>
/// <param name="Display">Its path for messages, as the user would type it.</param>
/// <param name="FullPath">Absolute path without links.</param>
internal sealed record ArticlePath(string Display, string FullPath)
{
    private const string Masthead = "journal.yml";

    /// <summary>The file <c>journal.yml</c> of the journal that the article lies in; null if it lies in none.</summary>
    public string? JournalFile
    {
        get
        {
            string? issues = Path.GetDirectoryName(Path.GetDirectoryName(FullPath));
            if (Path.GetFileName(issues) != "issues")
                return null;
            string file = Path.Join(Path.GetDirectoryName(issues), Masthead);
            return File.Exists(file) ? file : null;
        }
    }

    /// <summary>Finds articles.</summary>
    /// <param name="paths">Files or folders, as the user named them.</param>
    /// <returns>The files named, and the articles of the folders in the order of their names; each once.</returns>
    public static Checked<ValueList<ArticlePath>> Find(IEnumerable<string> paths)
    {
        var found = new List<ArticlePath>();
        var problems = new List<Diagnostic>();
        foreach (string path in paths)
        {
            string display = OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
            var place = new SourceText(display, "").Start;
            if (RealPath.Of(path) is not { } real)
                problems.Add(Problems.LinkLoop(place));
            else if (Directory.Exists(real))
                found.AddRange(InFolder(real, Path.TrimEndingDirectorySeparator(display), problems));
            else if (!display.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
                problems.Add(Problems.NoArticleFile(place));
            else if (FileKinds.Of(real) == FileKind.Special)
                problems.Add(Problems.SpecialFile(place));
            else
                found.Add(new ArticlePath(display, real));
        }
        return new(found.DistinctBy(article => article.FullPath).ToValueList(), problems.ToValueList());
    }

    private static IEnumerable<ArticlePath> InFolder(string root, string display, List<Diagnostic> problems)
    {
        var walk = new FolderWalk(root, display).Run();
        problems.AddRange(walk.Diagnostics);
        bool isJournal = File.Exists(Path.Join(root, Masthead));
        return walk.Files.Where(file => file.MayOpen && IsArticle(file.Path.Split('/'), isJournal)).Select(file => new ArticlePath($"{display}/{file.Path}", file.FullPath));
    }

    // In the folder of a journal only the texts of its issues are articles; any other folder is taken for one of articles.
    private static bool IsArticle(string[] parts, bool isJournal) =>
        parts[^1].EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        && !parts[^1].Equals("README.md", StringComparison.OrdinalIgnoreCase)
        && !Array.Exists(parts, part => part.StartsWith('_'))
        && (!isJournal || parts is ["issues", _, _]);
}
