using Journal.Core.Languages;
using Journal.Core.Languages.Scripts;
using Journal.Core.Layout.Timeline;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout.Scripts;

/// <summary>
/// Converts an edition into another script, each thing once: what was one article before is one article afterwards. Titles, abstracts, terms, texts and all other words
/// are converted; the names of people are not, nor is anything in another language.
/// </summary>
internal sealed class EditionConversion
{
    private readonly ScriptConversion conversion;
    private readonly LanguageTag original;
    private readonly bool isOnlyLanguage;
    private readonly Dictionary<Author, Author> authors = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Article, Article> articles = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Event, Event> events = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Contributor, Contributor> contributors = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PublishedIssue, PublishedIssue> issues = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Subject, Subject> subjects = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TimelinePlan, TimelinePlan> plans = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TimelineEvent, TimelineEvent> happenings = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FreePage, FreePage> pages = new(ReferenceEqualityComparer.Instance);

    /// <summary>Converts an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="conversion">The conversion.</param>
    /// <param name="original">The language of the journal whose texts are converted.</param>
    public EditionConversion(Edition edition, ScriptConversion conversion, LanguageTag original)
    {
        this.conversion = conversion;
        this.original = original;
        isOnlyLanguage = edition.Masthead.Languages.Count == 1;
        Edition = edition with
        {
            Masthead = Of(edition.Masthead),
            Issues = edition.Issues.Select(Of).ToValueList(),
            Contributors = edition.Contributors.Select(Of).ToValueList(),
            Subjects = edition.Subjects.Select(Of).ToValueList(),
            Pages = edition.Pages.Select(Of).ToValueList(),
        };
    }

    /// <summary>The edition in the other script.</summary>
    public Edition Edition { get; }

    /// <summary>An issue in the other script.</summary>
    public PublishedIssue Of(PublishedIssue issue) => Once(issues, issue, i => new PublishedIssue(
        i.Issue with { Title = Words(i.Issue.Title), Sections = i.Issue.Sections.Select(s => Of(s)!).ToValueList() },
        i.Parts.Select(p => new IssuePart(Of(p.Section), p.Articles.Select(Of).ToValueList())).ToValueList()));

    /// <summary>An article in the other script.</summary>
    public Article Of(Article article) => Once(articles, article, a => a with
    {
        OriginalLanguage = Tag(a.OriginalLanguage),
        Texts = a.Texts.Select(Of).ToValueList(),
        Title = Words(a.Title),
        Subtitle = Words(a.Subtitle),
        Abstract = Words(a.Abstract),
        Bylines = a.Bylines.Select(b => b with { Author = Of(b.Author), Affiliation = Words(b.Affiliation) }).ToValueList(),
        Keywords = a.Keywords.Select(k => k with { Term = Words(k.Term) }).ToValueList(),
        License = Words(a.License),
        Copyright = Words(a.Copyright),
        Funding = Words(a.Funding),
        Acknowledgements = Words(a.Acknowledgements),
        CompetingInterests = Words(a.CompetingInterests),
        Events = a.Events.Select(Of).ToValueList(),
    });

    /// <summary>An event in the other script.</summary>
    public Event Of(Event happening) => Once(events, happening, e => e with
    {
        Title = Words(e.Title),
        Place = Words(e.Place),
        Note = Words(e.Note),
        Words = Words(e.Words),
    });

    /// <summary>A person in the other script: the name is as it was.</summary>
    public Contributor Of(Contributor person) => Once(contributors, person, c => c with
    {
        Author = Of(c.Author),
        Articles = c.Articles.Select(Of).ToValueList(),
        Translations = c.Translations.Select(Of).ToValueList(),
    });

    /// <summary>A free page in the other script.</summary>
    public FreePage Of(FreePage page) => Once(pages, page, p => p with { Title = Words(p.Title), Texts = p.Texts.Select(Of).ToValueList() });

    /// <summary>A subject in the other script.</summary>
    public Subject Of(Subject subject) => Once(subjects, subject, s => s with { Term = Words(s.Term) });

    /// <summary>What the index says of an article, in the other script.</summary>
    public IndexMention Of(IndexMention mention) =>
        new(Of(mention.Article), mention.Passages.Select(p => p with { Language = Tag(p.Language) }).ToValueList());

    /// <summary>The timeline in the other script, on the same pages.</summary>
    public TimelinePlan Of(TimelinePlan plan) => Once(plans, plan, p => new TimelinePlan(
        p.Periods.Select(Of).ToValueList(), p.Sheets.Select(s => s with { Period = Of(s.Period) }).ToValueList()));

    /// <summary>The place of a page in the other script.</summary>
    public Address Of(Address page) => Addresses.InScript(page, original, conversion.Language);

    private TimelinePeriod Of(TimelinePeriod period) => period with { Events = period.Events.Select(Of).ToValueList() };

    private TimelineEvent Of(TimelineEvent happening) => Once(happenings, happening, h => h with
    {
        Article = Of(h.Article),
        Stated = h.Stated is null ? null : Of(h.Stated),
        Passages = h.Passages.Select(Of).ToValueList(),
    });

    private EventPassage Of(EventPassage passage)
    {
        if (passage.Language != original)
            return passage;
        int end = passage.Start + passage.Length;
        var pieces = conversion.Convert([passage.Sentence[..passage.Start], passage.Sentence[passage.Start..end], passage.Sentence[end..]]);
        return new EventPassage(conversion.Language, passage.Anchor, string.Concat(pieces), pieces[0].Length, pieces[1].Length);
    }

    private Author Of(Author author) => Once(authors, author, a => a with { Affiliation = Words(a.Affiliation), Bio = Words(a.Bio) });

    private Section? Of(Section? section) => section is null ? null : section with { Title = Words(section.Title) };

    private Rendition Of(Rendition text) => text with
    {
        Language = Tag(text.Language),
        Body = text.Language == original ? ScriptRewriter.Convert(text.Body, conversion, original) : text.Body,
        Translators = text.Translators.Select(Of).ToValueList(),
    };

    private Masthead Of(Masthead masthead) => masthead with
    {
        Title = Words(masthead.Title),
        Publisher = Words(masthead.Publisher),
        Languages = [original, .. masthead.Languages.Select(Tag)],
    };

    private LanguageTag Tag(LanguageTag language) => language == original ? conversion.Language : language;

    // A text given without a language is in the journal's language where it has only one.
    private Localized<string> Words(Localized<string> text) =>
        text.Entries.Any(IsConverted)
            ? new Localized<string>(text.Entries
                .Select(e => IsConverted(e) ? new InLanguage<string>(Tag(e.Language), conversion.Convert(e.Value)) : e).ToValueList())
            : text;

    private bool IsConverted(InLanguage<string> text) =>
        text.Language == original || (isOnlyLanguage && text.Language == LanguageTag.Undetermined);

    private static T Once<T>(Dictionary<T, T> known, T value, Func<T, T> convert)
        where T : class
    {
        if (!known.TryGetValue(value, out var result))
            known[value] = result = convert(value);
        return result;
    }
}
