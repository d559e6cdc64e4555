using System.Text;
using System.Xml.Linq;
using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Formats;
using Xunit;

namespace Journal.Tests.Formats;

public sealed class FeedTests
{
    private const string Base = "https://example.kz";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void A_feed_has_what_the_standard_requires()
    {
        var article = SampleSite.NewArticle("2009-2", "a") with { Abstract = SampleSite.InBoth("Аңдатпа", "Аннотация") };
        article = article with { Bylines = [new Byline(SampleSite.Person("Әуезов"), Localized<string>.Empty, false, [])] };
        var feed = Read(SampleSite.Of(SampleSite.NewIssue("2009-2", "2009-06", article)), LanguageTag.Russian);
        Assert.Equal("ru", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal(($"{Base}/ru/feed.xml", "Вестник", "2009-06-01T00:00:00Z"), (Text(feed, "id"), Text(feed, "title"), Text(feed, "updated")));
        var entry = feed.Element(Atom + "entry")!;
        Assert.Equal(($"{Base}/ru/issues/2009-2/a/", "Название a", "Аннотация"), (Text(entry, "id"), Text(entry, "title"), Text(entry, "summary")));
        Assert.Equal("Әуезов-ru", entry.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal(Text(entry, "id"), entry.Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.NotNull(feed.Element(Atom + "author"));
    }

    [Theory]
    [InlineData("2009-06", null, null, "2009-06-01T00:00:00Z")]
    [InlineData("2009-06", "2009-07-08", null, "2009-07-08T00:00:00Z")]
    [InlineData("2009-06", "2009-07-08", "2011", "2011-01-01T00:00:00Z")]
    [InlineData("2009/2010", null, null, "2009-01-01T00:00:00Z")]
    [InlineData("2009-21", null, null, "2009-01-01T00:00:00Z")]
    [InlineData("2009-12-XX", null, null, "2009-12-01T00:00:00Z")]
    [InlineData("1985-04-12T23:20:30Z", null, null, "1985-04-12T00:00:00Z")]
    [InlineData("-0044", null, null, "1970-01-01T00:00:00Z")]
    [InlineData("Y170000002", null, null, "1970-01-01T00:00:00Z")]
    [InlineData(null, null, null, "1970-01-01T00:00:00Z")]
    public void The_time_comes_from_the_dates_and_never_from_the_clock(string? issue, string? published, string? corrected, string expected)
    {
        var article = SampleSite.NewArticle("1", "a") with
        {
            Published = published is null ? null : SampleSite.Date(published),
            Corrected = corrected is null ? null : SampleSite.Date(corrected),
        };
        var feed = Read(SampleSite.Of(SampleSite.NewIssue("1", issue, article)), LanguageTag.Kazakh);
        Assert.Equal(expected, Text(feed.Element(Atom + "entry")!, "updated"));
    }

    [Fact]
    public void The_newest_issues_come_first_up_to_fifty_articles()
    {
        var issues = Enumerable.Range(0, 20)
            .Select(i => SampleSite.NewIssue($"{i}", null, [.. new[] { "c", "a", "b" }.Select(slug => SampleSite.NewArticle($"{i}", slug))]));
        var feed = Read(SampleSite.Of([.. issues]), LanguageTag.Kazakh);
        var ids = feed.Elements(Atom + "entry").Select(entry => Text(entry, "id")).ToList();
        Assert.Equal(50, ids.Count);
        Assert.Equal(["/0/c/", "/0/a/", "/0/b/", "/1/c/"], ids.Take(4).Select(id => id[(Base.Length + "/kk/issues".Length)..]));
    }

    [Fact]
    public void A_title_in_another_language_says_so()
    {
        var article = SampleSite.NewArticle("1", "a") with { Title = new Localized<string>([new(LanguageTag.Kazakh, "Тек қазақша")]) };
        var title = Read(SampleSite.Of(SampleSite.NewIssue("1", null, article)), LanguageTag.Russian).Element(Atom + "entry")!.Element(Atom + "title")!;
        Assert.Equal(("Тек қазақша", "kk"), (title.Value, title.Attribute(XNamespace.Xml + "lang")?.Value));
    }

    [Fact]
    public void Characters_that_xml_cannot_hold_are_dropped()
    {
        var article = SampleSite.NewArticle("1", "a") with { Title = SampleSite.InBoth("a\u0001<b>&\uFFFE\ud800🙂", "x") };
        Assert.Equal("a<b>&🙂", Text(Read(SampleSite.Of(SampleSite.NewIssue("1", null, article)), LanguageTag.Kazakh).Element(Atom + "entry")!, "title"));
    }

    [Fact]
    public void Clean_text_is_not_copied()
    {
        string text = "Қазақ\n🙂";
        Assert.Same(text, XmlText.Clean(text));
    }

    [Fact]
    public void A_journal_without_articles_has_an_empty_feed() =>
        Assert.Empty(Read(SampleSite.Of(), LanguageTag.Kazakh).Elements(Atom + "entry"));

    private static XElement Read(Site site, LanguageTag language)
    {
        var file = Feed.Write(site, language, Base);
        Assert.Equal($"{language.Value}/feed.xml", file.Path);
        return XElement.Parse(Encoding.UTF8.GetString(file.Content.Read().Span));
    }

    private static string Text(XElement parent, string name) => parent.Element(Atom + name)!.Value;
}
