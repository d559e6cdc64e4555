using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.References;
using Journal.Core.Resolve;
using Journal.Core.Text;

namespace Journal.Core.Layout;

/// <summary>Gathers from the articles what the index leads to: keywords, marks in the texts, places of events, authors of cited works. Made once for all languages.</summary>
internal sealed class IndexGathering
{
    private static readonly string ReferenceAnchor = Anchors.Reference("");

    private readonly NameBook people;
    private readonly Dictionary<string, Subject> subjectByTerm = new(StringComparer.Ordinal);
    private readonly Dictionary<InLanguage<string>, IndexPlaces> placeByName = [];
    private readonly HashSet<Rendition> listed = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gathers.</summary>
    /// <param name="edition">What is published.</param>
    public IndexGathering(Edition edition)
    {
        people = new NameBook(edition.People);
        foreach (var subject in edition.Subjects)
            foreach (var term in subject.Term.Entries)
                subjectByTerm.TryAdd(term.Value, subject);
        var byId = edition.Subjects.DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);
        foreach (var article in edition.Issues.SelectMany(i => i.Articles))
            foreach (var happening in article.Events.Where(e => !e.Place.IsEmpty && SubjectOf(e.Place) is null))
                NamePlace(happening.Place);
        foreach (var article in edition.Issues.SelectMany(i => i.Articles))
            Gather(article, byId);
    }

    /// <summary>What subjects of the thesaurus lead to, by key.</summary>
    public Dictionary<string, IndexPlaces> Subjects { get; } = new(StringComparer.Ordinal);

    /// <summary>What terms outside the thesaurus lead to.</summary>
    public Dictionary<InLanguage<string>, IndexPlaces> Terms { get; } = [];

    /// <summary>What places outside the thesaurus lead to, in the order in which they are met.</summary>
    public List<IndexPlaces> Places { get; } = [];

    /// <summary>What people of <c>authors.yml</c> lead to as people cited or written about, by key.</summary>
    public Dictionary<string, IndexPlaces> People { get; } = new(StringComparer.Ordinal);

    /// <summary>What other people lead to, by the name surname first.</summary>
    public Dictionary<string, IndexPlaces> Strangers { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// The mentions of what stands in no data file and so has no words in other languages. Where readers have the text in their own language, its own marks
    /// and its own list of references count: those of another language would name the same things twice.
    /// </summary>
    /// <param name="places">What the entry leads to.</param>
    /// <param name="language">The readers' language.</param>
    public ValueList<IndexMention> Free(IndexPlaces places, LanguageTag language) =>
        places.For(language, (article, passage) => HasOwn(article, passage, language));

    private bool HasOwn(Article article, Passage passage, LanguageTag language) =>
        passage.Language != language && article.TextIn(language) is { } own
        && (passage.Anchor.StartsWith(ReferenceAnchor, StringComparison.Ordinal) ? listed.Contains(own) : own.Marks.Count > 0);

    private void Gather(Article article, Dictionary<string, Subject> byId)
    {
        foreach (var keyword in article.Keywords)
            (keyword.Subject is { } id ? Of(Subjects, id, keyword.Term) : Of(Terms, keyword.Term.Entries[0], keyword.Term)).Add(article);
        foreach (var happening in article.Events.Where(e => !e.Place.IsEmpty))
        {
            var place = SubjectOf(happening.Place) is { } subject ? Of(Subjects, subject.Id, subject.Term) : NamePlace(happening.Place);
            AddEvent(place, article, happening);
        }
        foreach (var text in article.Texts)
        {
            foreach (var mark in text.Marks)
                Marked(mark, text.Language, byId).Add(article, new Passage(text.Language, mark.Anchor));
            foreach (var list in text.Body.Blocks.OfType<ReferenceListBlock>().Where(l => !l.IsTwin))
                Cited(article, text, list);
        }
    }

    private static void AddEvent(IndexPlaces place, Article article, Event happening)
    {
        place.Add(article);
        if (happening.Anchor?.Value is not { } anchor)
            return;
        foreach (var text in article.Texts.Where(t => Anchors.Of(t.Body).Contains(anchor)))
            place.Add(article, new Passage(text.Language, anchor));
    }

    private IndexPlaces Marked(IndexMark mark, LanguageTag language, Dictionary<string, Subject> byId)
    {
        var words = new Localized<string>([new InLanguage<string>(language, mark.Words)]);
        return mark switch
        {
            { Kind: IndexMarkKind.Subject, Key: { } id } => Of(Subjects, id, byId[id].Term),
            { Kind: IndexMarkKind.Person, Key: { } id } => Of(People, id, words),
            { Kind: IndexMarkKind.Person } => Person(mark.Words, PersonName.Parse(mark.Words).SortForm, language),
            { Kind: IndexMarkKind.Place } => NamePlace(words),
            _ => Of(Terms, words.Entries[0], words),
        };
    }

    /// <summary>The authors of the works that a list describes; an entry that repeats another names nobody new.</summary>
    private void Cited(Article article, Rendition text, ReferenceListBlock list)
    {
        listed.Add(text);
        foreach (var entry in list.Entries)
            if (entry.Resolved is { Outcome: ReferenceOutcome.Described } resolved)
                foreach (var author in resolved.Entry.Authors)
                    Person(author.SortForm, author.SortForm, resolved.Entry.Language).Add(article, new Passage(text.Language, Anchors.Reference(entry.Number)));
    }

    private IndexPlaces Person(string name, string sorted, LanguageTag language)
    {
        var heading = new Localized<string>([new InLanguage<string>(language, sorted)]);
        return people.Find(name) is { } known ? Of(People, known.Id, known.Name) : Of(Strangers, sorted, heading);
    }

    private Subject? SubjectOf(Localized<string> place)
    {
        foreach (var name in place.Entries)
            if (subjectByTerm.TryGetValue(name.Value, out var subject) && subject.IsPlace)
                return subject;
        return null;
    }

    /// <summary>The place with one of these names, each in its language; a new one where no name is known.</summary>
    private IndexPlaces NamePlace(Localized<string> names)
    {
        IndexPlaces? place = null;
        foreach (var name in names.Entries)
            place ??= placeByName.GetValueOrDefault(name);
        if (place is null)
            Places.Add(place = new IndexPlaces(names));
        place.AddNames(names);
        foreach (var name in names.Entries)
            placeByName.TryAdd(name, place);
        return place;
    }

    private static IndexPlaces Of<TKey>(Dictionary<TKey, IndexPlaces> map, TKey key, Localized<string> names)
        where TKey : notnull
    {
        if (!map.TryGetValue(key, out var places))
            map[key] = places = new IndexPlaces(names);
        return places;
    }
}
