using Journal.Core.Languages;
using Journal.Core.Layout.Scripts;
using Journal.Core.Layout.Timeline;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout;

/// <summary>Gives every page its address.</summary>
public static class SiteLayout
{
    /// <summary>Lays out a site.</summary>
    /// <param name="edition">What is published.</param>
    /// <returns>The pages; two that claim one address, and links that lead nowhere, are diagnostics.</returns>
    public static Checked<Site> LayOut(Edition edition)
    {
        var problems = new List<Diagnostic>();
        var pages = new PageSet(problems);
        var languages = edition.Masthead.Languages;
        pages.Add(new ChooserPage(Addresses.Chooser, languages[0]), edition.Masthead.Span);
        pages.Add(new NotFoundPage(Addresses.NotFound, languages[0]), edition.Masthead.Span);
        var index = IndexLayout.Of(edition);
        foreach (var (language, listing) in Listings(edition, index))
        {
            AddLists(pages, edition, language, listing);
            index.AddIndex(pages, language, listing.Index);
            index.AddPeople(pages, language, listing.People);
            foreach (var issue in edition.Issues)
                AddIssue(pages, issue, languages, language);
            foreach (var page in listing.CitedWorks)
                pages.Add(page, page.Issue.Issue.Span);
            index.AddAuthors(pages, language);
            index.AddSubjects(pages, language);
            foreach (var page in edition.Pages)
                pages.AddFree(
                    new FreeTextPage(Addresses.Free(language, page.Slug), language, page)
                    {
                        Alternates = In(languages, l => Addresses.Free(l, page.Slug)),
                    });
        }
        AddRedirects(pages, edition);
        var places = Places(edition);
        var links = new LinkMap(places);
        problems.AddRange(LinkCheck.Check(edition, links));
        var site = ScriptLayout.Add(new Site(edition, pages.InOrder(), links), places, problems);
        return new Checked<Site>(site, [.. problems]);
    }

    /// <summary>The sorted lists of all languages, made side by side.</summary>
    private static (LanguageTag Language, Lists Lists)[] Listings(Edition edition, IndexLayout index)
    {
        var timeline = TimelinePlan.Of(edition);
        var cited = CitedWorksListing.Of(edition.Issues);
        var languages = edition.Masthead.Languages;
        var result = new (LanguageTag, Lists)[languages.Count];
        Parallel.For(0, result.Length, i =>
        {
            var listing = index.Listing(languages[i]);
            var works = cited.Select(c => CitedWorks(c.Issue, c.Works, languages[i], languages)).ToValueList();
            result[i] = (languages[i], new Lists(listing.PeopleByLetter(), listing.Groups(), works, timeline));
        });
        return result;
    }

    private static CitedWorksPage CitedWorks(
        PublishedIssue issue, ValueList<CitedWork> works, LanguageTag language, ValueList<LanguageTag> languages)
    {
        string id = issue.Issue.Id;
        return new CitedWorksPage(Addresses.CitedWorks(language, id), language, issue, CitedWorksListing.Groups(works, language))
        {
            Alternates = In(languages, l => Addresses.CitedWorks(l, id)),
        };
    }

    private static void AddLists(PageSet pages, Edition edition, LanguageTag language, Lists lists)
    {
        var languages = edition.Masthead.Languages;
        var span = edition.Masthead.Span;
        pages.Add(new HomePage(Addresses.Home(language), language) { Alternates = In(languages, Addresses.Home) }, span);
        pages.Add(new ArchivePage(Addresses.Archive(language), language) { Alternates = In(languages, Addresses.Archive) }, span);
        pages.Add(new SearchPage(Addresses.Search(language), language) { Alternates = In(languages, Addresses.Search) }, span);
        AddTimeline(pages, edition.Masthead, language, lists.Timeline);
    }

    private static void AddTimeline(PageSet pages, Masthead masthead, LanguageTag language, TimelinePlan plan)
    {
        var alternates = In(masthead.Languages, Addresses.Timeline);
        pages.Add(new TimelinePage(Addresses.Timeline(language), language, plan) { Alternates = alternates }, masthead.Span);
        for (int i = 0; i < plan.Sheets.Count; i++)
        {
            string name = plan.Sheets[i].Name;
            pages.Add(
                new TimelinePage(Addresses.Timeline(language, name), language, plan, i)
                {
                    Alternates = In(masthead.Languages, l => Addresses.Timeline(l, name)),
                },
                masthead.Span);
        }
    }

    private static void AddIssue(PageSet pages, PublishedIssue issue, ValueList<LanguageTag> languages, LanguageTag language)
    {
        string id = issue.Issue.Id;
        pages.Add(
            new IssuePage(Addresses.Issue(language, id), language, issue) { Alternates = In(languages, l => Addresses.Issue(l, id)) },
            issue.Issue.Span);
        var articles = issue.Articles.ToList();
        for (int i = 0; i < articles.Count; i++)
        {
            var article = articles[i];
            var previous = i > 0 ? articles[i - 1] : null;
            var next = i + 1 < articles.Count ? articles[i + 1] : null;
            pages.Add(
                new ArticlePage(Addresses.Article(language, id, article.Slug), language, article, issue, previous, next)
                {
                    Alternates = In(languages, l => Addresses.Article(l, id, article.Slug)),
                },
                article.Texts[0].Span);
            foreach (var page in ParallelPages.Of(article, issue, languages, language))
                pages.Add(page, page.First.Span);
        }
    }

    private static void AddRedirects(PageSet pages, Edition edition)
    {
        foreach (var article in edition.Issues.SelectMany(i => i.Articles))
            foreach (var alias in article.Aliases)
                pages.AddRedirect(alias, article.OriginalLanguage, Addresses.Article(article.OriginalLanguage, article.Issue, article.Slug));
        foreach (var page in edition.Pages)
            foreach (var alias in page.Aliases)
                pages.AddRedirect(alias, page.Texts[0].Language, Addresses.Free(page.Texts[0].Language, page.Slug));
    }

    /// <summary>The place of every file of the input that a link may lead to.</summary>
    private static Dictionary<string, Address> Places(Edition edition)
    {
        var places = new Dictionary<string, Address>(StringComparer.Ordinal);
        var languages = edition.Masthead.Languages;
        foreach (var article in edition.Issues.SelectMany(i => i.Articles))
            foreach (var text in article.Texts)
                places[text.Path] = Addresses.Article(Shown(text.Language), article.Issue, article.Slug);
        foreach (var page in edition.Pages)
            foreach (var text in page.Texts)
                places[text.Path] = Addresses.Free(Shown(text.Language), page.Slug);
        foreach (var issue in edition.Issues)
            places[$"issues/{issue.Issue.Id}/issue.yml"] = Addresses.Issue(languages[0], issue.Issue.Id);
        foreach (var file in edition.Media)
            places[file.Path] = new Address(file.Path);
        return places;

        LanguageTag Shown(LanguageTag language) => languages.Contains(language) ? language : languages[0];
    }

    private static ValueList<InLanguage<Address>> In(ValueList<LanguageTag> languages, Func<LanguageTag, Address> address) =>
        languages.Count < 2 ? [] : languages.Select(l => new InLanguage<Address>(l, address(l))).ToValueList();

    private sealed record Lists(
        ValueList<LetterGroup<Contributor>> People,
        ValueList<LetterGroup<IndexEntry>> Index,
        ValueList<CitedWorksPage> CitedWorks,
        TimelinePlan Timeline);
}
