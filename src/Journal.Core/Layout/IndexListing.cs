using System.Globalization;
using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout;

/// <summary>Makes the entries of the multilingual index for readers of one language.</summary>
/// <param name="edition">What is published.</param>
/// <param name="language">The readers' language.</param>
internal sealed class IndexListing(Edition edition, LanguageTag language)
{
    private readonly Collation collation = Collation.For(language);
    private readonly Dictionary<string, List<Article>> bySubject = new(StringComparer.Ordinal);
    private readonly Dictionary<InLanguage<string>, List<Article>> byTerm = [];

    /// <summary>Subjects, free keywords, people and titles by letter.</summary>
    public ValueList<LetterGroup<IndexEntry>> Groups()
    {
        foreach (var article in edition.Issues.SelectMany(i => i.Articles))
            foreach (var keyword in article.Keywords)
                if (keyword.Subject is { } subject)
                    Add(bySubject, subject, article);
                else
                    Add(byTerm, keyword.Term.Entries[0], article);
        var entries = Subjects().Concat(FreeTerms()).Concat(People()).Concat(Titles());
        return collation.Group(entries, SortText);
    }

    /// <summary>The people by letter of their sort names.</summary>
    public ValueList<LetterGroup<Contributor>> PeopleByLetter() => collation.Group(edition.Contributors, c => SortName(c.Author).Value);

    private string SortText(IndexEntry entry) => entry.Kind == IndexEntryKind.Title
        ? Collation.TitleForm(entry.Heading.Value, entry.Heading.Language)
        : entry.Heading.Value;

    private InLanguage<string> SortName(Author author) => SortNames.Of(author, edition.Masthead, language);

    private IEnumerable<IndexEntry> Subjects()
    {
        var byId = edition.Subjects.DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);
        foreach (var subject in byId.Values)
        {
            bool leads = subject.See is { } see && bySubject.ContainsKey(see.Value);
            if (!bySubject.ContainsKey(subject.Id) && !leads)
                continue;
            var seeAlso = subject.SeeAlso.Concat(subject.Broader).Concat(Narrower(subject)).Select(s => s.Value);
            yield return new IndexEntry(
                IndexEntryKind.Subject,
                Heading(subject.Term, subject.Id),
                Others(subject.Term),
                bySubject.TryGetValue(subject.Id, out var articles) ? [.. articles] : [],
                leads ? Pointers([subject.See!.Value.Value], byId) : [],
                Pointers(seeAlso.Where(bySubject.ContainsKey).Distinct(), byId),
                null,
                "subject-" + subject.Id);
        }
    }

    private IEnumerable<Located<string>> Narrower(Subject subject) => edition.Subjects
        .Where(s => s.Broader.Any(b => b.Value == subject.Id))
        .Select(s => new Located<string>(s.Id, s.Span));

    private ValueList<IndexLink> Pointers(IEnumerable<string> ids, Dictionary<string, Subject> byId) =>
        ids.Where(byId.ContainsKey).Select(id => new IndexLink(Heading(byId[id].Term, id), "subject-" + id)).ToValueList();

    private IEnumerable<IndexEntry> FreeTerms()
    {
        var anchors = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (term, articles) in byTerm.OrderBy(t => t.Key.Value, StringComparer.Ordinal).ThenBy(t => t.Key.Language))
        {
            string anchor = "term-" + Slug.From(term.Value);
            int count = anchors[anchor] = anchors.GetValueOrDefault(anchor) + 1;
            if (count > 1)
                anchor += "-" + count.ToString(CultureInfo.InvariantCulture);
            yield return new IndexEntry(IndexEntryKind.Subject, term, [], [.. articles], [], [], null, anchor);
        }
    }

    private IEnumerable<IndexEntry> People() => edition.Contributors
        .Where(c => c.Articles.Count + c.Translations.Count > 0)
        .Select(c => new IndexEntry(
            IndexEntryKind.Author,
            SortName(c.Author),
            Others(c.Author.Name),
            c.Articles.Concat(c.Translations).Distinct().ToValueList(),
            [],
            [],
            c,
            "author-" + c.Author.Id));

    private IEnumerable<IndexEntry> Titles() => edition.Issues.SelectMany(i => i.Articles).Select(article => new IndexEntry(
        IndexEntryKind.Title,
        Heading(article.Title, article.Slug),
        Others(article.Title),
        [article],
        [],
        [],
        null,
        $"title-{article.Issue}-{article.Slug}"));

    private InLanguage<string> Heading(Localized<string> text, string otherwise) =>
        text.Best(language, edition.Masthead.Languages) ?? new InLanguage<string>(LanguageTag.Undetermined, otherwise);

    private ValueList<InLanguage<string>> Others(Localized<string> text)
    {
        var shown = text.Best(language, edition.Masthead.Languages)?.Language;
        return text.Entries.Where(e => e.Language != shown && e.Language != LanguageTag.Undetermined).ToValueList();
    }

    private static void Add<TKey>(Dictionary<TKey, List<Article>> map, TKey key, Article article)
        where TKey : notnull
    {
        if (!map.TryGetValue(key, out var list))
            map[key] = list = [];
        list.Add(article);
    }
}
