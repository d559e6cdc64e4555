using System.Collections.Frozen;
using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Layout.Timeline;
using Journal.Core.Model;

namespace Journal.Theming.Views;

/// <summary>Finds the page on which something is shown in a language. Made once for a site.</summary>
internal sealed class SiteIndex
{
    private readonly FrozenDictionary<(LanguageTag, string), Page> pages;
    private readonly FrozenDictionary<(LanguageTag, string), (Address Page, string Anchor)> terms;
    private readonly TimelineIndex timeline;
    private readonly EventPlaces places;
    private readonly FrozenDictionary<string, Contributor> contributors;
    private readonly FrozenDictionary<string, int> issuePositions;

    public SiteIndex(Site site)
    {
        Site = site;
        pages = site.Pages.Where(p => KeyOf(p) is not null)
            .GroupBy(p => (p.Language, KeyOf(p)!)).ToFrozenDictionary(g => g.Key, g => g.First());
        terms = TermsOf(site).GroupBy(s => s.Key).ToFrozenDictionary(g => g.Key, g => g.First().Value);
        timeline = new TimelineIndex(site.Pages.OfType<TimelinePage>().FirstOrDefault()?.Plan);
        places = new EventPlaces(site);
        contributors = site.Edition.Contributors.GroupBy(c => c.Author.Id).ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        issuePositions = site.Edition.Issues.Select((issue, i) => (issue.Issue.Id, i))
            .GroupBy(p => p.Id).ToFrozenDictionary(g => g.Key, g => g.First().i, StringComparer.Ordinal);
    }

    /// <summary>The site.</summary>
    public Site Site { get; }

    /// <summary>What is published.</summary>
    public Edition Edition => Site.Edition;

    public Address? Home(LanguageTag language) => Find(language, "home");

    public Address? Chooser() => Find(Edition.Masthead.MainLanguage, "chooser");

    public Address? Archive(LanguageTag language) => Find(language, "archive");

    public Address? Authors(LanguageTag language) => Find(language, "authors");

    public Address? Index(LanguageTag language) => Find(language, "index");

    public Address? Timeline(LanguageTag language) => Find(language, "timeline");

    public Address? Search(LanguageTag language) => Find(language, "search");

    public Address? Issue(LanguageTag language, string id) => Find(language, "issue/" + id);

    public Address? CitedWorks(LanguageTag language, string issue) => Find(language, "references/" + issue);

    public Address? Article(LanguageTag language, Article article) => Find(language, KeyOf(article));

    public Address? Author(LanguageTag language, string id) => Find(language, "author/" + id);

    public Address? FreePage(LanguageTag language, string slug) => Find(language, "page/" + slug);

    public Address? Subject(LanguageTag language, string id) => Find(language, "subject/" + id);

    /// <summary>Where the index of a language has a term that is no subject of the thesaurus, by its heading.</summary>
    public (Address Page, string Anchor)? Term(LanguageTag language, string heading) =>
        terms.TryGetValue((language, heading), out var place) ? place : null;

    /// <summary>A page of a timeline that has several.</summary>
    public Address? Timeline(LanguageTag language, string part) => Find(language, "timeline/" + part);

    /// <summary>Which page of the timeline shows an event.</summary>
    public Address? Event(LanguageTag language, TimelineEvent happening) =>
        timeline.Part(happening) is { } part ? Timeline(language, part) : timeline.Has(happening) ? Timeline(language) : null;

    /// <summary>The events of an article in order.</summary>
    public IReadOnlyList<TimelineEvent> Events(Article article) => timeline.Of(article);

    /// <summary>The place that tells of an event.</summary>
    public EventPlace PlaceOf(TimelineEvent happening, LanguageTag language) => places.Of(happening, language);

    /// <summary>A person with what the person contributed, or null.</summary>
    public Contributor? Contributor(string id) => contributors.GetValueOrDefault(id);

    /// <summary>An issue by its identifier, or null.</summary>
    public PublishedIssue? IssueOf(string id) => issuePositions.TryGetValue(id, out int position) ? Edition.Issues[position] : null;

    /// <summary>The issue that came out some places after this one (negative: before), or null.</summary>
    public PublishedIssue? Neighbour(string id, int later) =>
        issuePositions.TryGetValue(id, out int position) && position - later >= 0 && position - later < Edition.Issues.Count
            ? Edition.Issues[position - later]
            : null;

    private Address? Find(LanguageTag language, string key) => pages.TryGetValue((language, key), out var page) ? page.Address : null;

    private static string KeyOf(Article article) => $"article/{article.Issue}/{article.Slug}";

    private static string? KeyOf(Page page) => page switch
    {
        HomePage => "home",
        ChooserPage => "chooser",
        ArchivePage => "archive",
        ListPage { Part: not null } => null,
        AuthorsPage => "authors",
        IndexPage => "index",
        TimelinePage { Sheet: { } sheet } timeline => "timeline/" + timeline.Plan.Sheets[sheet].Name,
        TimelinePage => "timeline",
        SearchPage => "search",
        IssuePage issue => "issue/" + issue.Issue.Issue.Id,
        CitedWorksPage works => "references/" + works.Issue.Issue.Id,
        ArticlePage article => KeyOf(article.Article),
        SubjectPage subject => "subject/" + subject.Subject.Id,
        AuthorPage author => "author/" + author.Contributor.Author.Id,
        FreeTextPage free => "page/" + free.Content.Slug,
        _ => null,
    };

    private static IEnumerable<KeyValuePair<(LanguageTag, string), (Address, string)>> TermsOf(Site site) =>
        from page in site.Pages.OfType<IndexPage>()
        from letter in page.Groups
        from entry in letter.Items
        where entry.Kind == IndexEntryKind.Subject && entry.Subject is null && entry.See.Count == 0
        select KeyValuePair.Create((page.Language, entry.Heading.Value), (page.Address, entry.Anchor));
}
