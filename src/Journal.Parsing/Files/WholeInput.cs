using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing.DataFiles;

namespace Journal.Parsing.Files;

/// <summary>What can be said only when all files are read.</summary>
internal static class WholeInput
{
    /// <summary>The issues in the order of their folders; one without <c>issue.yml</c> is reported and made up, so that its articles have a place.</summary>
    public static ValueList<Issue> CompleteIssues(InputTree input, IEnumerable<Issue> read, ValueList<ArticleFile> articles, List<Diagnostic> found)
    {
        var issues = new SortedDictionary<string, Issue>(StringComparer.Ordinal);
        foreach (var issue in read)
            issues.Add(issue.Id, issue);
        foreach (var article in articles)
        {
            if (issues.ContainsKey(article.Issue))
                continue;
            string folder = $"issues/{article.Issue}";
            var place = InputLayout.PlaceOf(input, $"{folder}/issue.yml");
            issues.Add(article.Issue, new Issue { Id = article.Issue, Span = place });
            if (!input.Files.Any(file => file.Path == $"{folder}/issue.yml"))
                found.Add(Problems.NoIssueFile(place, input.DisplayPath(folder)));
        }
        foreach (var issue in issues.Values)
            Names.CheckSlug(issue.Id, issue.Span with { Length = 0 }, found);
        return issues.Values.ToValueList();
    }

    /// <summary>Texts with one address, and a journal without articles.</summary>
    public static IEnumerable<Diagnostic> FindProblems(InputTree input, Manuscript manuscript)
    {
        var taken = new Dictionary<(string, string, string), SourceSpan>();
        foreach (var article in manuscript.Articles)
            if (IsAsWritten(article.Slug, article.Path, article.Front) && !taken.TryAdd((article.Issue, article.Slug, article.Language.Value), PlaceOf(article.Front, article.Source)))
                yield return Clash(article.Slug, taken[(article.Issue, article.Slug, article.Language.Value)], PlaceOf(article.Front, article.Source));
        foreach (var page in manuscript.Pages)
            if (IsAsWritten(page.Slug, page.Path, page.Front) && !taken.TryAdd(("", page.Slug, page.Language.Value), PlaceOf(page.Front, page.Source)))
                yield return Clash(page.Slug, taken[("", page.Slug, page.Language.Value)], PlaceOf(page.Front, page.Source));
        if (manuscript.Articles.Count == 0)
            yield return Problems.NoArticles(new SourceText(input.Root, "").Start);
    }

    /// <summary>Whether the slug is the one that the file names; another one was made up for a name that cannot be used, which is reported.</summary>
    private static bool IsAsWritten(string slug, string path, FrontMatter front) =>
        front.Slug is not null || TextName.Of(path[(path.LastIndexOf('/') + 1)..]).Slug == slug[(slug.LastIndexOf('/') + 1)..];

    private static SourceSpan PlaceOf(FrontMatter front, SourceText source) => front.Slug?.Span ?? source.Start;

    /// <summary>Shown where a slug was chosen by hand, if it was, and else in the second file.</summary>
    private static Diagnostic Clash(string slug, SourceSpan first, SourceSpan second) => first.Length > 0 && second.Length == 0
        ? Problems.SlugClash(first, slug, second.Source.Path)
        : Problems.SlugClash(second, slug, first.Source.Path);
}
