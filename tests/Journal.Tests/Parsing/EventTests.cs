using Journal.Core.Model;
using Journal.Core.Resolve;
using Xunit;

namespace Journal.Tests.Parsing;

public sealed class EventTests
{
    [Theory]
    [InlineData("title: Т", EventStatus.Stated)]
    [InlineData("title: Т, status: accepted", EventStatus.Stated)]
    [InlineData("title: Т, status: dismissed", EventStatus.Dismissed)]
    [InlineData("found: 1860 жылы", EventStatus.Accepted)]
    [InlineData("found: 1860 жылы, status: accepted", EventStatus.Accepted)]
    [InlineData("found: 1860 жылы, status: proposed", EventStatus.Proposed)]
    [InlineData("found: 1860 жылы, status: dismissed", EventStatus.Dismissed)]
    [InlineData("found: 1860 жылы, title: Т", EventStatus.Stated)]
    [InlineData("found: 1860 жылы, title: Т, status: accepted", EventStatus.Stated)]
    public void The_status_is_what_is_written_or_what_its_absence_means(string entry, EventStatus expected)
    {
        var (article, found) = Read(entry);
        Assert.Empty(found);
        var happening = Assert.Single(article.Front.Events);
        Assert.Equal(expected, happening.Status);
        Assert.Equal(entry.Contains("found", StringComparison.Ordinal), happening.Found is not null);
    }

    [Fact]
    public void The_words_found_keep_their_place_and_are_in_the_language_of_the_file()
    {
        var happening = Read("found: '1860 жылы', status: proposed").Article.Front.Events[0];
        Assert.Equal(("1860 жылы", "1860 жылы"), (happening.Found!.Value.Value, happening.Found.Value.Span.Text.ToString()));
        Assert.Equal("kk=1860 жылы", Words(happening));
        Assert.True(happening.IsMention);
    }

    [Theory]
    [InlineData("status: proposed", "a.kk.md(4,5) missing-key")]
    [InlineData("found: ''", "a.kk.md(4,5) missing-key")]
    [InlineData("found: {kk: x}", "a.kk.md(4,26) wrong-type\na.kk.md(4,5) missing-key")]
    [InlineData("found: x, status: acepted", "a.kk.md(4,37) unknown-status")]
    [InlineData("title: x, status: proposed", "a.kk.md(4,37) titled-proposal")]
    public void What_cannot_be_meant_is_reported(string entry, string expected) =>
        Assert.Equal(expected, Tree.Show(Read(entry).Found));

    [Fact]
    public void Only_stated_and_accepted_events_reach_the_edition()
    {
        var events = Join(
            "{date: 1990, title: А}, {date: 1991, found: б}, {date: 1992, found: в, status: proposed}, {date: 1993, found: г, status: dismissed}, {date: 1994, title: Ғ, status: dismissed}");
        Assert.Equal(["1990 Stated kk=А", "1991 Accepted kk=б"], events.Select(Show));
    }

    [Fact]
    public void A_find_of_a_translation_joins_the_find_of_the_same_passage_and_says_nothing_new_of_a_stated_event()
    {
        var events = Join(
            "{date: 1990, title: А}, {date: 1991, found: б, anchor: p-1}, {date: 1991, found: в, anchor: p-2}, {date: 1995, found: д}",
            "{date: 1990, found: e}, {date: 1991, found: ж, anchor: p-2}, {date: 1991, found: з, anchor: p-9}, {date: 1991, found: и, anchor: p-9}, {date: 1992, found: к}, {date: 1995, title: Л}, {date: 1996, found: м, status: proposed}");
        Assert.Equal(
            ["1990 Stated kk=А ru=e", "1991 Accepted kk=б ru=з", "1991 Accepted kk=в ru=ж", "1995 Stated ru=Л kk=д", "1991 Accepted ru=и", "1992 Accepted ru=к"],
            events.Select(Show));
    }

    [Fact]
    public void Several_events_of_a_date_find_their_own_words_in_a_translation()
    {
        var events = Join(
            "{date: 1991, title: А}, {date: 1991, title: Ә, anchor: p-2}, {date: 1991, title: Б}",
            "{date: 1991, title: В, anchor: p-2}, {date: 1991, title: Г}, {date: 1991, title: Д}, {date: 1991, title: Е}");
        Assert.Equal(["1991 Stated kk=А ru=Г", "1991 Stated kk=Ә ru=В", "1991 Stated kk=Б ru=Д", "1991 Stated ru=Е"], events.Select(Show));
    }

    [Fact]
    public void A_translation_that_repeats_an_event_in_all_languages_adds_none()
    {
        const string Both = "{date: 1991, title: {kk: А, ru: Б}}, {date: 1991, title: {kk: В, ru: Г}}";
        Assert.Equal(["1991 Stated kk=А ru=Б", "1991 Stated kk=В ru=Г"], Join(Both, Both).Select(Show));
    }

    private static (ArticleFile Article, Core.Text.ValueList<Core.Text.Diagnostic> Found) Read(string entry) =>
        Tree.Article($$"""
            ---
            title: Т
            events:
              - { date: 1860, {{entry}} }
            ---
            x
            """);

    private static List<Event> Join(string original, string translation = "")
    {
        var read = Tree.Read(
            ("issues/1/a.kk.md", $"---\ntitle: Т\nevents: [{original}]\n---\n1991\n"),
            ("issues/1/a.ru.md", $"---\ntitle: Т\ntranslation-of: kk\nevents: [{translation}]\n---\n1991\n"));
        var edition = Resolver.Resolve(read.Value, drafts: false).Value;
        return [.. edition.Issues.SelectMany(issue => issue.Articles).Single(article => article.Slug == "a").Events];
    }

    private static string Show(Event e) => $"{e.Date.Value} {e.Status} {string.Join(' ', e.Title.Entries.Select(t => $"{t.Language}={t.Value}").Append(Words(e)).Where(w => w.Length > 0))}";

    private static string Words(Event e) => string.Join(' ', e.Words.Entries.Select(w => $"{w.Language}={w.Value}"));
}
