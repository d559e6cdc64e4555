using System.Globalization;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>Puts the articles of an issue in their printed order, section by section.</summary>
internal static class IssueAssembly
{
    /// <summary>Assembles one issue.</summary>
    /// <param name="issue">What <c>issue.yml</c> says.</param>
    /// <param name="articles">Its published articles.</param>
    /// <param name="files">The original file of each of its articles by slug, drafts included.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static PublishedIssue Assemble(
        Issue issue, IReadOnlyList<Article> articles, IReadOnlyDictionary<string, ArticleFile> files, List<Diagnostic> problems)
    {
        var bySlug = articles.ToDictionary(a => a.Slug, StringComparer.Ordinal);
        var sections = SectionsOf(issue, files, problems);
        var placed = new HashSet<string>(StringComparer.Ordinal);
        var parts = new List<IssuePart>();
        foreach (var section in issue.Sections)
        {
            var named = section.Articles.Select(a => a.Value);
            var further = InPrintedOrder(articles.Where(a => sections.GetValueOrDefault(a.Slug) == section.Id)).Select(a => a.Slug);
            var members = named.Concat(further).Where(s => bySlug.ContainsKey(s) && placed.Add(s)).Select(s => bySlug[s]).ToValueList();
            if (members.Count > 0)
                parts.Add(new IssuePart(section, members));
        }
        var rest = InPrintedOrder(articles.Where(a => !placed.Contains(a.Slug))).ToValueList();
        if (rest.Count > 0)
            parts.Add(new IssuePart(null, rest));
        CheckPages(articles, files, problems);
        return new PublishedIssue(issue, [.. parts]);
    }

    /// <summary>The section of each article as its front matter says, and a check of what <c>issue.yml</c> says.</summary>
    private static Dictionary<string, string> SectionsOf(
        Issue issue, IReadOnlyDictionary<string, ArticleFile> files, List<Diagnostic> problems)
    {
        foreach (var article in issue.Sections.SelectMany(s => s.Articles))
            if (!files.ContainsKey(article.Value))
                problems.Add(Problems.UnknownArticle(article, issue.Id, Meant(article.Value, files)));
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (slug, file) in files)
        {
            if (file.Front.Section is not { } section)
                continue;
            if (issue.Sections.Any(s => s.Id == section.Value))
                result[slug] = section.Value;
            else
                problems.Add(Problems.UnknownSection(section, issue.Id, Nearest.To(section.Value, issue.Sections.Select(s => s.Id))));
        }
        return result;
    }

    /// <summary>The slug that was meant: of a file named whole, the part before the language.</summary>
    private static string? Meant(string written, IReadOnlyDictionary<string, ArticleFile> files)
    {
        string slug = written.Split('.')[0];
        return files.ContainsKey(slug) ? slug : Nearest.To(written, files.Keys);
    }

    private static IOrderedEnumerable<Article> InPrintedOrder(IEnumerable<Article> articles) =>
        articles.OrderBy(a => PagesOf(a)?.First ?? int.MaxValue).ThenBy(a => a.Slug, StringComparer.Ordinal);

    /// <summary>Two articles may share the page on which one ends and the other begins, not more.</summary>
    private static void CheckPages(
        IReadOnlyList<Article> articles, IReadOnlyDictionary<string, ArticleFile> files, List<Diagnostic> problems)
    {
        Article? before = null;
        int last = 0;
        foreach (var article in InPrintedOrder(articles))
        {
            if (PagesOf(article) is not { } pages)
                continue;
            if (before is not null && pages.First < last)
                problems.Add(Problems.OverlappingPages(files[article.Slug].Front.Pages?.Span ?? files[article.Slug].Source.Start, article.Pages!, before.Slug, before.Pages!));
            if (pages.Last > last || before is null)
                (before, last) = (article, pages.Last);
        }
    }

    private static (int First, int Last)? PagesOf(Article article)
    {
        if (article.Pages is not { } pages)
            return null;
        int dash = pages.IndexOfAny(['-', '–']);
        string first = dash < 0 ? pages : pages[..dash];
        string last = dash < 0 ? pages : pages[(dash + 1)..];
        return int.TryParse(first.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int from)
            && int.TryParse(last.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int to)
                ? (from, to)
                : null;
    }
}
