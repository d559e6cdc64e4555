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
        var taken = new Dictionary<(string, string, string), SourceText>();
        foreach (var article in manuscript.Articles)
            if (!taken.TryAdd((article.Issue, article.Slug, article.Language.Value), article.Source))
                yield return Problems.SlugClash(article.Front.Slug?.Span ?? article.Source.Start, article.Slug, taken[(article.Issue, article.Slug, article.Language.Value)].Path);
        foreach (var page in manuscript.Pages)
            if (!taken.TryAdd(("", page.Slug, page.Language.Value), page.Source))
                yield return Problems.SlugClash(page.Front.Slug?.Span ?? page.Source.Start, page.Slug, taken[("", page.Slug, page.Language.Value)].Path);
        if (manuscript.Articles.Count == 0)
            yield return Problems.NoArticles(new SourceText(input.Root, "").Start);
    }
}
