using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Layout.Timeline;
using Journal.Core.Model;
using Journal.Core.Text;
using IndexGroup = Journal.Core.Languages.LetterGroup<Journal.Core.Layout.IndexEntry>;
using PeopleGroup = Journal.Core.Languages.LetterGroup<Journal.Core.Model.Contributor>;
using WorksGroup = Journal.Core.Languages.LetterGroup<Journal.Core.Layout.CitedWork>;

namespace Journal.Tests.Theming;

/// <summary>The pages of the sample site.</summary>
public static class SamplePages
{
    public static IEnumerable<Page> In(LanguageTag language, Edition edition)
    {
        foreach (var page in Plain(language, edition).Concat(Listings(language, edition)))
            yield return page with { Alternates = Alternates(page.Address) };
    }

    public static IEnumerable<Page> Single(Edition edition)
    {
        var main = edition.Masthead.MainLanguage;
        yield return new ChooserPage(new Address(""), main);
        yield return new NotFoundPage(new Address("404.html"), main);
        yield return new RedirectPage(new Address("old/article/"), main, new Address("kk/issues/2009-2/batysty-igeru/"));
    }

    private static IEnumerable<Page> Plain(LanguageTag language, Edition edition)
    {
        yield return new HomePage(new Address($"{language}/"), language);
        yield return new ArchivePage(new Address($"{language}/issues/"), language);
        foreach (var issue in edition.Issues)
        {
            yield return new IssuePage(new Address($"{language}/issues/{issue.Issue.Id}/"), language, issue);
            yield return new CitedWorksPage(new Address($"{language}/issues/{issue.Issue.Id}/references/"), language, issue, WorksOf(issue));
            var articles = issue.Articles.ToList();
            for (int i = 0; i < articles.Count; i++)
                yield return new ArticlePage(
                    new Address($"{language}/issues/{issue.Issue.Id}/{articles[i].Slug}/"), language, articles[i], issue, i > 0 ? articles[i - 1] : null, i + 1 < articles.Count ? articles[i + 1] : null);
        }
        foreach (var page in edition.Pages)
            yield return new FreeTextPage(new Address($"{language}/{page.Slug}/"), language, page);
    }

    private static IEnumerable<Page> Listings(LanguageTag language, Edition edition)
    {
        yield return new AuthorsPage(new Address($"{language}/authors/"), language, [new PeopleGroup("С", edition.Contributors)]);
        foreach (var person in edition.Contributors)
            yield return new AuthorPage(new Address($"{language}/authors/{person.Author.Id}/"), language, person);
        yield return new IndexPage(new Address($"{language}/index/"), language, IndexOf(language, edition));
        yield return new SearchPage(new Address($"{language}/search/"), language);
        var border = new Subject("border", SampleSite.Border.Keywords[0].Term, null, [], [], Tree.At);
        yield return new SubjectPage(new Address($"{language}/subjects/border/"), language, border, [new IndexMention(SampleSite.Border, [new Passage(LanguageTag.Kazakh, "p-1")])])
        {
            Related = [border],
            InsteadOf = [border],
        };
        yield return new TimelinePage(new Address($"{language}/timeline/"), language, TimelinePlan.Of(edition));
    }

    // As if a text had been read: two works of one article.
    private static ValueList<WorksGroup> WorksOf(PublishedIssue issue)
    {
        if (issue.Articles.FirstOrDefault() is not { } article)
            return [];
        var list = SampleTexts.Kazakh.Body.Blocks.OfType<ReferenceListBlock>().Single();
        return
        [
            new("С", [new CitedWork(list.Entries[1], [new WorkMention(article, ["2", "3"])])]),
            new("Т", [new CitedWork(list.Entries[0], [new WorkMention(article, ["1"])])]),
        ];
    }

    private static ValueList<IndexGroup> IndexOf(LanguageTag language, Edition edition)
    {
        var term = SampleSite.Border.Keywords[0].Term;
        var heading = term.In(language)!.Value;
        var others = term.Entries.Where(e => e.Language != language).ToValueList();
        var person = edition.Contributors[0];
        return
        [
            new("С", [new IndexEntry(IndexEntryKind.Author, person.Author.SortName.In(language)!.Value, [], person.Articles.Select(a => new IndexMention(a, [])).ToValueList(), [], [], person, "author-smaghulova-k-q")]),
            new("Ш",
            [
                new IndexEntry(IndexEntryKind.Subject, heading, others, [new IndexMention(SampleSite.Border, [new Passage(LanguageTag.Kazakh, "p-1")])], [], [new IndexLink(heading, "border")], null, "subject-border") { Subject = "border" },
                new IndexEntry(IndexEntryKind.Subject, heading with { Value = heading.Value + " 2" }, [], [], [new IndexLink(heading, "border")], [], null, "subject-border-2"),
                new IndexEntry(IndexEntryKind.Title, SampleSite.Japan.Title.Entries[0], [], [new IndexMention(SampleSite.Japan, [])], [], [], null, "title-japan"),
            ]),
        ];
    }

    private static ValueList<InLanguage<Address>> Alternates(Address address)
    {
        string rest = address.Path[2..];
        return SampleTheme.Languages.Select(l => new InLanguage<Address>(l, new Address(l + rest))).ToValueList();
    }
}
