using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout;

/// <summary>Lays out the lists by letter and what they lead to: the index, the subjects, the people.</summary>
/// <param name="edition">What is published.</param>
/// <param name="graph">The thesaurus as far as it is used.</param>
/// <param name="gathered">What the index leads to.</param>
internal sealed class IndexLayout(Edition edition, SubjectGraph graph, IndexGathering gathered)
{
    // About what the markup around an entry takes, and a link with its attributes; a letter of Cyrillic takes two bytes.
    private const int EntryMarkup = 400;
    private const int LinkMarkup = 220;
    private const int LetterBytes = 2;

    private readonly ValueList<LanguageTag> languages = edition.Masthead.Languages;

    /// <summary>Lays out the index, gathering what it leads to.</summary>
    /// <param name="edition">What is published.</param>
    public static IndexLayout Of(Edition edition)
    {
        var gathered = new IndexGathering(edition);
        return new IndexLayout(edition, new SubjectGraph(edition, gathered), gathered);
    }

    /// <summary>The lists of a language.</summary>
    /// <param name="language">The readers' language.</param>
    public IndexListing Listing(LanguageTag language) => new(edition, gathered, graph, language);

    /// <summary>Adds the index of a language.</summary>
    /// <param name="pages">Takes the pages.</param>
    /// <param name="language">The readers' language.</param>
    /// <param name="groups">The entries by letter.</param>
    public void AddIndex(PageSet pages, LanguageTag language, ValueList<LetterGroup<IndexEntry>> groups)
    {
        var root = Addresses.Index(language);
        var cut = new ListCutting<IndexEntry>(root, e => SizeOf(e, language), e => e.Heading).Cut(groups);
        ValueList<ListPart> parts = [.. cut.Select(c => c.Part)];
        pages.Add(
            new IndexPage(root, language, cut.Count == 0 ? groups : []) { Parts = parts, Alternates = In(Addresses.Index) }, edition.Masthead.Span);
        foreach (var (part, group) in cut)
            pages.Add(new IndexPage(part.Address, language, [group]) { Parts = parts, Part = part }, edition.Masthead.Span);
    }

    /// <summary>Adds the list of people of a language.</summary>
    /// <param name="pages">Takes the pages.</param>
    /// <param name="language">The readers' language.</param>
    /// <param name="groups">The people by letter.</param>
    public void AddPeople(PageSet pages, LanguageTag language, ValueList<LetterGroup<Contributor>> groups)
    {
        var root = Addresses.Authors(language);
        var cut = new ListCutting<Contributor>(Addresses.AuthorsByLetter(language), _ => EntryMarkup, c => SortNames.Of(c.Author, edition.Masthead, language)).Cut(groups);
        ValueList<ListPart> parts = [.. cut.Select(c => c.Part)];
        pages.Add(
            new AuthorsPage(root, language, cut.Count == 0 ? groups : []) { Parts = parts, Alternates = In(Addresses.Authors) }, edition.Masthead.Span);
        foreach (var (part, group) in cut)
            pages.Add(new AuthorsPage(part.Address, language, [group]) { Parts = parts, Part = part }, edition.Masthead.Span);
    }

    /// <summary>Adds a page for each subject that is used, and leads there from those instead of which it is used.</summary>
    /// <param name="pages">Takes the pages.</param>
    /// <param name="language">The readers' language.</param>
    public void AddSubjects(PageSet pages, LanguageTag language)
    {
        var replaced = graph.Instead.ToLookup(p => p.Instead.Id, p => p.Subject, StringComparer.Ordinal);
        foreach (var subject in graph.Used)
            pages.Add(
                new SubjectPage(Addresses.Subject(language, subject.Id), language, subject, MentionsOf(subject, language))
                {
                    Broader = graph.Broader(subject).ToValueList(),
                    Narrower = graph.Narrower(subject).ToValueList(),
                    Related = graph.Related(subject).ToValueList(),
                    InsteadOf = replaced[subject.Id].ToValueList(),
                    Alternates = In(l => Addresses.Subject(l, subject.Id)),
                },
                subject.Span);
        foreach (var (subject, instead) in graph.Instead)
            pages.Add(
                new RedirectPage(Addresses.Subject(language, subject.Id), language, Addresses.Subject(language, instead.Id)), subject.Span);
    }

    /// <summary>Adds the pages of people, and leads there from their former addresses.</summary>
    /// <param name="pages">Takes the pages.</param>
    /// <param name="language">The readers' language.</param>
    public void AddAuthors(PageSet pages, LanguageTag language)
    {
        foreach (var contributor in edition.Contributors)
        {
            string id = contributor.Author.Id;
            pages.Add(
                new AuthorPage(Addresses.Author(language, id), language, contributor) { Alternates = In(l => Addresses.Author(l, id)) },
                contributor.Author.Span);
            // That two people had one key is reported with the people.
            foreach (var former in contributor.Author.Former)
                if (!pages.Has(Addresses.Author(language, former.Value)))
                    pages.Add(new RedirectPage(Addresses.Author(language, former.Value), language, Addresses.Author(language, id)), former.Span);
        }
    }

    private ValueList<IndexMention> MentionsOf(Subject subject, LanguageTag language) =>
        gathered.Subjects.TryGetValue(subject.Id, out var places) ? places.For(language) : [];

    private int SizeOf(IndexEntry entry, LanguageTag language)
    {
        int letters = entry.Heading.Value.Length + entry.Others.Sum(o => o.Value.Length);
        int size = EntryMarkup + (letters * LetterBytes);
        if (entry.Kind == IndexEntryKind.Title)
            return size;
        foreach (var mention in entry.Listed)
            size += LinkMarkup + (mention.Passages.Count * LinkMarkup / 2)
                + ((mention.Article.Title.Best(language, languages)?.Value.Length ?? 0) * LetterBytes);
        return size + ((entry.See.Count + entry.SeeAlso.Count) * LinkMarkup);
    }

    private ValueList<InLanguage<Address>> In(Func<LanguageTag, Address> address) =>
        languages.Count < 2 ? [] : languages.Select(l => new InLanguage<Address>(l, address(l))).ToValueList();
}
