using System.Collections.Frozen;
using Journal.Core.Languages;
using Journal.Core.Languages.Scripts;
using Journal.Core.Layout;
using Journal.Core.Layout.Scripts;
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
    private readonly ScriptEdition? script;

    public SiteIndex(Site site, ScriptEdition? script = null)
    {
        Site = site;
        this.script = script;
        pages = site.Pages.Where(p => KeyOf(p) is not null)
            .GroupBy(p => (p.Language, KeyOf(p)!)).ToFrozenDictionary(g => g.Key, g => g.First());
        terms = TermsOf(site, script).GroupBy(s => s.Key).ToFrozenDictionary(g => g.Key, g => g.First().Value);
        var shown = script?.Language ?? site.Edition.Masthead.Languages[0];
        timeline = new TimelineIndex(site.Pages.OfType<TimelinePage>().FirstOrDefault(p => p.Language == shown)?.Plan);
        places = new EventPlaces(site, Edition);
        contributors = Edition.Contributors.GroupBy(c => c.Author.Id).ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        issuePositions = Edition.Issues.Select((issue, i) => (issue.Issue.Id, i))
            .GroupBy(p => p.Id).ToFrozenDictionary(g => g.Key, g => g.First().i, StringComparer.Ordinal);
    }

    /// <summary>The site.</summary>
    public Site Site { get; }

    /// <summary>What is published, in the script of the pages that ask.</summary>
    public Edition Edition => script?.Edition ?? Site.Edition;

    /// <summary>Where links in the texts lead.</summary>
    public LinkMap Places => script?.Links ?? Site.Links;

    /// <summary>The language in which names, references and other printed matter stand on pages in a language: Kazakh in Cyrillic on those in another script.</summary>
    public LanguageTag PrintedIn(LanguageTag language) => script?.Language == language ? script.Original : language;

    public Address? Home(LanguageTag language) => Find(language, "home");

    public Address? Chooser() => Find(Site.Edition.Masthead.MainLanguage, "chooser");

    public Address? Archive(LanguageTag language) => Find(language, "archive");

    public Address? Authors(LanguageTag language) => Find(language, "authors");

    public Address? Index(LanguageTag language) => Find(language, "index");

    public Address? Timeline(LanguageTag language) => Find(language, "timeline");

    public Address? Search(LanguageTag language) => Find(language, "search");

    public Address? Issue(LanguageTag language, string id) => Find(language, "issue/" + id);

    public Address? CitedWorks(LanguageTag language, string issue) => Find(language, "references/" + issue);

    public Address? Article(LanguageTag language, Article article) => Find(language, KeyOf(article));

    public Address? Parallel(LanguageTag language, Article article, LanguageTag other) => Find(language, KeyOf(article, other));

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

    // What has no page in a script is found in Cyrillic.
    private Address? Find(LanguageTag language, string key) =>
        pages.TryGetValue((language, key), out var page) || pages.TryGetValue((PrintedIn(language), key), out page) ? page.Address : null;

    private static string KeyOf(Article article) => $"article/{article.Issue}/{article.Slug}";

    private static string KeyOf(Article article, LanguageTag other) => $"parallel/{article.Issue}/{article.Slug}/{other}";

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
        ParallelPage both => KeyOf(both.Article, both.Second.Language),
        SubjectPage subject => "subject/" + subject.Subject.Id,
        AuthorPage author => "author/" + author.Contributor.Author.Id,
        FreeTextPage free => "page/" + free.Content.Slug,
        _ => null,
    };

    private static IEnumerable<KeyValuePair<(LanguageTag, string), (Address, string)>> TermsOf(Site site, ScriptEdition? script)
    {
        var conversion = script is null ? null : ScriptConversion.To(script.Language);
        return
            from page in site.Pages.OfType<IndexPage>()
            from letter in page.Groups
            from entry in letter.Items
            where entry.Kind == IndexEntryKind.Subject && entry.Subject is null && entry.See.Count == 0
            from key in conversion is null || page.Language != script!.Original
                ? [(page.Language, entry.Heading.Value)]
                : new[] { (page.Language, entry.Heading.Value), (script.Language, conversion.Convert(entry.Heading.Value)), (script.Language, entry.Heading.Value) }
            select KeyValuePair.Create(key, (page.Address, entry.Anchor));
    }
}
