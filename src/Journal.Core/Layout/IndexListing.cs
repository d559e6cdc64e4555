using System.Globalization;
using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout;

/// <summary>Makes the entries of the multilingual index for readers of one language.</summary>
/// <param name="edition">What is published.</param>
/// <param name="gathered">What the entries lead to.</param>
/// <param name="graph">The thesaurus as far as it is used.</param>
/// <param name="language">The readers' language.</param>
internal sealed class IndexListing(Edition edition, IndexGathering gathered, SubjectGraph graph, LanguageTag language)
{
    private readonly Collation collation = Collation.For(language);
    private readonly Dictionary<string, int> anchors = new(StringComparer.Ordinal);

    /// <summary>Subjects, places, people and titles by letter.</summary>
    public ValueList<LetterGroup<IndexEntry>> Groups()
    {
        var entries = Subjects().Concat(FreeTerms()).Concat(Places()).Concat(Contributors()).Concat(OtherPeople()).Concat(Titles());
        return collation.Group(entries.Where(e => e.Mentions.Count + e.See.Count > 0 || e.Subject is not null), SortText);
    }

    /// <summary>The people by letter of their sort names.</summary>
    public ValueList<LetterGroup<Contributor>> PeopleByLetter() => collation.Group(edition.Contributors, c => SortName(c.Author).Value);

    private string SortText(IndexEntry entry) => entry.Kind == IndexEntryKind.Title
        ? Collation.TitleForm(entry.Heading.Value, entry.Heading.Language)
        : entry.Heading.Value;

    private InLanguage<string> SortName(Author author) => SortNames.Of(author, edition.Masthead, language);

    private IEnumerable<IndexEntry> Subjects()
    {
        foreach (var subject in graph.Used)
            yield return Entry(subject, Mentions(gathered.Subjects, subject.Id), [], graph.SeeAlso(subject));
        // A subject whose term in this language is that of the other one has nothing to tell its readers.
        foreach (var (subject, instead) in graph.Instead.Where(p => Heading(p.Subject.Term, p.Subject.Id).Value != Heading(p.Instead.Term, p.Instead.Id).Value))
            yield return Entry(subject, [], [instead], []);
    }

    private IndexEntry Entry(Subject subject, ValueList<IndexMention> mentions, IEnumerable<Subject> see, IEnumerable<Subject> seeAlso) => new(
        subject.IsPlace ? IndexEntryKind.Place : IndexEntryKind.Subject,
        Heading(subject.Term, subject.Id),
        Others(subject.Term),
        mentions,
        Links(see),
        Links(seeAlso),
        null,
        "subject-" + subject.Id)
    {
        Subject = see.Any() ? null : subject.Id,
    };

    private ValueList<IndexLink> Links(IEnumerable<Subject> subjects) =>
        subjects.Select(s => new IndexLink(Heading(s.Term, s.Id), s.Id)).ToValueList();

    private IEnumerable<IndexEntry> FreeTerms() => gathered.Terms
        .OrderBy(t => t.Key.Value, StringComparer.Ordinal).ThenBy(t => t.Key.Language)
        .Select(t => new IndexEntry(IndexEntryKind.Subject, t.Key, [], gathered.Free(t.Value, language), [], [], null, Anchor("term-", t.Key.Value)));

    private IEnumerable<IndexEntry> Places() => gathered.Places.Select(p => new IndexEntry(
        IndexEntryKind.Place, Heading(p.Names, ""), Others(p.Names), gathered.Free(p, language), [], [], null, Anchor("place-", p.Names.Entries[0].Value)));

    private IEnumerable<IndexEntry> Contributors() => edition.Contributors
        .Where(c => c.Articles.Count + c.Translations.Count > 0 || gathered.People.ContainsKey(c.Author.Id))
        .Select(c => new IndexEntry(
            c.Articles.Count + c.Translations.Count > 0 ? IndexEntryKind.Author : IndexEntryKind.Person,
            SortName(c.Author),
            Others(c.Author.Name),
            OwnAndOthers(c),
            [],
            [],
            c,
            "author-" + c.Author.Id));

    /// <summary>A person's own articles first, then those of others; each once, with the passages in which the person is named.</summary>
    private ValueList<IndexMention> OwnAndOthers(Contributor person)
    {
        var mentions = Mentions(gathered.People, person.Author.Id);
        // Whether two articles are the same is a matter of identity: comparing whole texts would take long.
        var named = new Dictionary<Article, IndexMention>(ReferenceEqualityComparer.Instance);
        foreach (var mention in mentions)
            named[mention.Article] = mention;
        var own = person.Articles.Concat(person.Translations).Distinct(ReferenceEqualityComparer.Instance).Cast<Article>()
            .Select(a => named.Remove(a, out var mention) ? mention : new IndexMention(a, [])).ToList();
        return [.. own, .. mentions.Where(m => named.ContainsKey(m.Article))];
    }

    private IEnumerable<IndexEntry> OtherPeople()
    {
        var contributors = edition.Contributors.Select(c => c.Author.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var author in edition.People.DistinctBy(a => a.Id).Where(a => gathered.People.ContainsKey(a.Id) && !contributors.Contains(a.Id)))
            yield return new IndexEntry(
                IndexEntryKind.Person, SortName(author), Others(author.Name), Mentions(gathered.People, author.Id), [], [], null, Anchor("person-", author.Id));
        foreach (var (name, places) in gathered.Strangers)
            yield return new IndexEntry(IndexEntryKind.Person, places.Names.Entries[0], [], gathered.Free(places, language), [], [], null, Anchor("person-", name));
    }

    private IEnumerable<IndexEntry> Titles() => edition.Issues.SelectMany(i => i.Articles).Select(article => new IndexEntry(
        IndexEntryKind.Title,
        Heading(article.Title, article.Slug),
        Others(article.Title),
        [new IndexMention(article, [])],
        [],
        [],
        null,
        $"title-{article.Issue}-{article.Slug}"));

    private ValueList<IndexMention> Mentions(Dictionary<string, IndexPlaces> map, string key) =>
        map.TryGetValue(key, out var places) ? places.For(language) : [];

    private InLanguage<string> Heading(Localized<string> text, string otherwise) =>
        text.Best(language, edition.Masthead.Languages) ?? new InLanguage<string>(LanguageTag.Undetermined, otherwise);

    private ValueList<InLanguage<string>> Others(Localized<string> text)
    {
        var shown = text.Best(language, edition.Masthead.Languages)?.Language;
        return text.Entries.Where(e => e.Language != shown && e.Language != LanguageTag.Undetermined).ToValueList();
    }

    /// <summary>An anchor made of words, with a number where two would be the same. The index of every language gives them in one order.</summary>
    private string Anchor(string prefix, string words)
    {
        string anchor = prefix + Slug.From(words);
        int count = anchors[anchor] = anchors.GetValueOrDefault(anchor) + 1;
        if (count == 1)
            return anchor;
        // The number is joined so that no slug has the same form.
        return string.Create(CultureInfo.InvariantCulture, $"{anchor}--{count}");
    }
}
