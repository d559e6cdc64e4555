using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.References;
using Journal.Core.Text;

namespace Journal.Core.Layout;

/// <summary>Collects the works that the articles of an issue cite, each once: articles are compared by the works that their lists describe.</summary>
internal static class CitedWorksListing
{
    /// <summary>The works of every issue, for all its readers, in the order in which they are first cited.</summary>
    /// <param name="issues">The issues.</param>
    public static (PublishedIssue Issue, ValueList<CitedWork> Works)[] Of(ValueList<PublishedIssue> issues)
    {
        var result = new (PublishedIssue, ValueList<CitedWork>)[issues.Count];
        Parallel.For(0, result.Length, i => result[i] = (issues[i], WorksOf(issues[i])));
        return result;
    }

    /// <summary>Works by letter of the first author, or of the title where no author is named.</summary>
    /// <param name="works">The works.</param>
    /// <param name="language">The readers' language.</param>
    public static ValueList<LetterGroup<CitedWork>> Groups(ValueList<CitedWork> works, LanguageTag language) =>
        works.Count == 0 ? [] : Collation.For(language).Group(works, SortText);

    private static ValueList<CitedWork> WorksOf(PublishedIssue issue)
    {
        var found = issue.Articles.SelectMany(WorksOf).ToList();
        var first = ReferenceResolver.Join(found.ConvertAll(f => f.Reference.Resolved!));
        return found
            .Select((f, i) => (f.Article, f.Reference, f.Numbers, Work: first[i]))
            .GroupBy(f => f.Work)
            .Select(g => new CitedWork(found[g.Key].Reference, MentionsOf(g.Select(f => (f.Article, f.Numbers)))))
            .ToValueList();
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
}
