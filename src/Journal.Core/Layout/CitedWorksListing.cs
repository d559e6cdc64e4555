using System.Globalization;
using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.References;
using Journal.Core.Text;

namespace Journal.Core.Layout;

/// <summary>
/// Collects the works that the articles of an issue cite, each once. Articles are compared by the works that their lists describe;
/// repeats such as <c>Сонда</c> have found their work within their own list before.
/// </summary>
internal static class CitedWorksListing
{
    /// <summary>The works by letter of the first author, or of the title where no author is named.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="language">The readers' language.</param>
    public static ValueList<LetterGroup<CitedWork>> Groups(PublishedIssue issue, LanguageTag language)
    {
        var found = issue.Articles.SelectMany(WorksOf).ToList();
        if (found.Count == 0)
            return [];
        // All lists as one: what is described again is the same work. Only described works are compared, so nothing can repeat across lists.
        var items = found.Select((f, i) => new ReferenceItem(Key(i), f.Reference.Resolved!.Entry.Text, f.Reference.Span)).ToList();
        var joined = ReferenceResolver.Resolve(items, isFragment: true).Value.Entries;
        var works = found
            .Select((f, i) => (f.Article, f.Reference, f.Numbers, Work: joined[i].Work?.Index ?? i))
            .GroupBy(f => f.Work)
            .Select(g => new CitedWork(found[g.Key].Reference, MentionsOf(g.Select(f => (f.Article, f.Numbers)))));
        return Collation.For(language).Group(works, SortText);
    }

    /// <summary>The works that an article describes, once for all its languages: the list of the original, else the first there is.</summary>
    private static IEnumerable<(Article Article, Reference Reference, ValueList<string> Numbers)> WorksOf(Article article)
    {
        var list = article.Texts.SelectMany(t => t.Body.Blocks.OfType<ReferenceListBlock>()).FirstOrDefault(l => !l.IsTwin);
        return list is null
            ? []
            : list.Entries.Where(e => e.Resolved is { Work: { } work } r && work.Index == r.Place.Index)
                .Select(e => (article, e, (ValueList<string>)[e.Number, .. e.Repeats]));
    }

    private static ValueList<WorkMention> MentionsOf(IEnumerable<(Article Article, ValueList<string> Numbers)> places) => places
        .GroupBy(p => p.Article.Slug, StringComparer.Ordinal)
        .Select(g => new WorkMention(g.First().Article, g.SelectMany(p => p.Numbers).ToValueList()))
        .ToValueList();

    private static string SortText(CitedWork work)
    {
        var entry = work.Reference.Resolved!.Entry;
        return entry.Authors.Count > 0 ? $"{entry.Authors[0].SortForm} {entry.Title?.Value}" : entry.Text;
    }

    // A key instead of a number: numbers that begin again would part the list.
    private static string Key(int index) => "w" + index.ToString(CultureInfo.InvariantCulture);
}
