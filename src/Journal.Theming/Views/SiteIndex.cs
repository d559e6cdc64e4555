using System.Collections.Frozen;
using System.Globalization;
using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Core.Resolve;

namespace Journal.Theming.Views;

/// <summary>Finds the page on which something is shown in a language. Made once for a site.</summary>
internal sealed class SiteIndex
{
    private readonly FrozenDictionary<(LanguageTag, string), Page> pages;
    private readonly FrozenDictionary<(LanguageTag, string), (Address Page, string Anchor)> subjects;
    private readonly FrozenDictionary<(LanguageTag, string), Address> events;
    private readonly FrozenSet<(LanguageTag, string Article, string Anchor)> passages;
    private readonly FrozenDictionary<string, Contributor> contributors;
    private readonly FrozenDictionary<string, int> issuePositions;

    public SiteIndex(Site site)
    {
        Site = site;
        pages = site.Pages.Where(p => KeyOf(p) is not null)
            .GroupBy(p => (p.Language, KeyOf(p)!)).ToFrozenDictionary(g => g.Key, g => g.First());
        subjects = SubjectsOf(site).GroupBy(s => s.Key).ToFrozenDictionary(g => g.Key, g => g.First().Value);
        events = EventsOf(site).GroupBy(e => e.Key).ToFrozenDictionary(g => g.Key, g => g.First().Value);
        passages = PassagesOf(site.Edition).ToFrozenSet();
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

    public Address? Issue(LanguageTag language, string id) => Find(language, "issue/" + id);

    public Address? CitedWorks(LanguageTag language, string issue) => Find(language, "references/" + issue);

    public Address? Article(LanguageTag language, Article article) => Find(language, KeyOf(article));

    public Address? Parallel(LanguageTag language, Article article, LanguageTag other) => Find(language, KeyOf(article, other));

    public Address? Author(LanguageTag language, string id) => Find(language, "author/" + id);

    public Address? FreePage(LanguageTag language, string slug) => Find(language, "page/" + slug);

    /// <summary>Where the index of a language has a subject, by its heading.</summary>
    public (Address Page, string Anchor)? Subject(LanguageTag language, string heading) =>
        subjects.TryGetValue((language, heading), out var place) ? place : null;

    /// <summary>Which page of the timeline shows an event.</summary>
    public Address? Event(LanguageTag language, string anchor) => events.TryGetValue((language, anchor), out var page) ? page : null;

    /// <summary>The passage that tells of an event, if the text that readers of a language see has it: a digest or translation may lack it.</summary>
    public string? Passage(LanguageTag language, Article article, Event happening) =>
        happening.Anchor?.Value is { } anchor && passages.Contains((language, KeyOf(article), anchor)) ? anchor : null;

    /// <summary>A person with what the person contributed, or null.</summary>
    public Contributor? Contributor(string id) => contributors.GetValueOrDefault(id);

    /// <summary>An issue by its identifier, or null.</summary>
    public PublishedIssue? IssueOf(string id) => issuePositions.TryGetValue(id, out int position) ? Edition.Issues[position] : null;

    /// <summary>The issue that came out some places after this one (negative: before), or null.</summary>
    public PublishedIssue? Neighbour(string id, int later) =>
        issuePositions.TryGetValue(id, out int position) && position - later >= 0 && position - later < Edition.Issues.Count
            ? Edition.Issues[position - later]
            : null;

    /// <summary>The anchor of an event on the timeline: the article and the event's place in it.</summary>
    public static string EventAnchor(Article article, int position) =>
        string.Create(CultureInfo.InvariantCulture, $"event-{article.Issue}-{article.Slug}-{position + 1}");

    /// <summary>The anchor of an event on the timeline.</summary>
    public static string EventAnchor(TimelineEvent entry)
    {
        int position = 0;
        while (position < entry.Article.Events.Count - 1 && !ReferenceEquals(entry.Article.Events[position], entry.Event))
            position++;
        return EventAnchor(entry.Article, position);
    }

    private Address? Find(LanguageTag language, string key) => pages.TryGetValue((language, key), out var page) ? page.Address : null;

    private static string KeyOf(Article article) => $"article/{article.Issue}/{article.Slug}";

    private static string KeyOf(Article article, LanguageTag other) => $"parallel/{article.Issue}/{article.Slug}/{other}";

    private static string? KeyOf(Page page) => page switch
    {
        HomePage => "home",
        ChooserPage => "chooser",
        ArchivePage => "archive",
        AuthorsPage => "authors",
        IndexPage => "index",
        TimelinePage => "timeline",
        IssuePage issue => "issue/" + issue.Issue.Issue.Id,
        CitedWorksPage works => "references/" + works.Issue.Issue.Id,
        ArticlePage article => KeyOf(article.Article),
        ParallelPage both => KeyOf(both.Article, both.Second.Language),
        AuthorPage author => "author/" + author.Contributor.Author.Id,
        FreeTextPage free => "page/" + free.Content.Slug,
        _ => null,
    };

    private static IEnumerable<KeyValuePair<(LanguageTag, string), (Address, string)>> SubjectsOf(Site site) =>
        from page in site.Pages.OfType<IndexPage>()
        from letter in page.Groups
        from entry in letter.Items
        where entry.Kind == IndexEntryKind.Subject
        select KeyValuePair.Create((page.Language, entry.Heading.Value), (page.Address, entry.Anchor));

    private static IEnumerable<KeyValuePair<(LanguageTag, string), Address>> EventsOf(Site site) =>
        from page in site.Pages.OfType<TimelinePage>()
        from period in page.Periods
        from entry in period.Events
        select KeyValuePair.Create((page.Language, EventAnchor(entry)), page.Address);

    private static IEnumerable<(LanguageTag, string, string)> PassagesOf(Edition edition) =>
        from article in edition.Issues.SelectMany(i => i.Articles)
        let wanted = article.Events.Select(e => e.Anchor?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal)
        where wanted.Count > 0
        from text in article.Texts
        from anchor in Anchors.Of(text.Body)
        where wanted.Contains(anchor)
        select (text.Language, KeyOf(article), anchor);
}
