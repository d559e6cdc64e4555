using System.Text;
using System.Xml.Linq;
using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Text;
using Journal.Formats;
using Xunit;

namespace Journal.Tests.Formats;

public sealed class SitemapTests
{
    private const string Base = "https://user.github.io/repo";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public void Pages_are_listed_but_neither_redirects_nor_the_missing_page()
    {
        var site = SampleSite.Of(SampleSite.NewIssue("2009-2", null, SampleSite.NewArticle("2009-2", "қ")));
        Assert.Equal(
            [$"{Base}/", $"{Base}/kk/", $"{Base}/kk/issues/2009-2/%D2%9B/", $"{Base}/ru/", $"{Base}/ru/issues/2009-2/%D2%9B/"],
            Urls(site).Select(url => url.Element(Map + "loc")!.Value));
    }

    [Fact]
    public void Each_page_names_its_languages_and_a_default()
    {
        var urls = Urls(SampleSite.Of(SampleSite.NewIssue("1", null, SampleSite.NewArticle("1", "a"))));
        Assert.Equal([("kk", $"{Base}/kk/"), ("ru", $"{Base}/ru/"), ("x-default", $"{Base}/")], Alternates(urls[1]));
        Assert.Equal(
            [("kk", $"{Base}/kk/issues/1/a/"), ("ru", $"{Base}/ru/issues/1/a/"), ("x-default", $"{Base}/kk/issues/1/a/")],
            Alternates(urls[2]));
    }

    [Theory]
    [InlineData("2009-06-01", null, "2009-06-01")]
    [InlineData("2009-06-01", "2010-01-02", "2010-01-02")]
    [InlineData("2009-06", null, null)]
    [InlineData(null, null, null)]
    public void The_last_change_is_told_only_where_an_article_says_the_day(string? published, string? corrected, string? expected)
    {
        var article = SampleSite.NewArticle("1", "a") with
        {
            Published = published is null ? null : SampleSite.Date(published),
            Corrected = corrected is null ? null : SampleSite.Date(corrected),
        };
        var urls = Urls(SampleSite.Of(SampleSite.NewIssue("1", "2009-06-15", article)));
        Assert.Equal([null, null, expected, null, expected], urls.Select(url => url.Element(Map + "lastmod")?.Value));
    }

    [Fact]
    public void More_addresses_than_one_file_may_hold_are_split_under_an_index()
    {
        var pages = Enumerable.Range(0, Sitemap.MostAddresses + 1)
            .Select(i => (Page)new HomePage(new Address($"{i:D6}/"), LanguageTag.Kazakh)).ToValueList();
        var files = Sitemap.Write(SampleSite.Of() with { Pages = pages }, Base);
        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"], files.Select(file => file.Path));
        Assert.Equal([$"{Base}/sitemap-1.xml", $"{Base}/sitemap-2.xml"], Xml(files[0]).Descendants(Map + "loc").Select(loc => loc.Value));
        Assert.Equal([Sitemap.MostAddresses, 1], files.Skip(1).Select(file => Xml(file).Elements(Map + "url").Count()));
    }

    [Fact]
    public void The_file_is_utf8_without_mark_and_with_plain_line_ends()
    {
        var bytes = Sitemap.Write(SampleSite.Of(), Base)[0].Content.Read();
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset", Encoding.UTF8.GetString(bytes.Span), StringComparison.Ordinal);
        Assert.DoesNotContain((byte)'\r', bytes.ToArray());
    }

    [Fact]
    public void Robots_point_to_the_sitemap_where_the_address_is_known()
    {
        Assert.Equal($"User-agent: *\nAllow: /\n\nSitemap: {Base}/sitemap.xml\n", Text(Robots.Write(Base)));
        Assert.Equal("User-agent: *\nAllow: /\n", Text(Robots.Write(null)));
    }

    [Fact]
    public void The_host_is_told_to_leave_files_alone_and_the_domain_if_there_is_one()
    {
        var masthead = SampleSite.Of().Edition.Masthead;
        Assert.Equal([".nojekyll"], Hosting.Write(masthead).Select(file => file.Path));
        var files = Hosting.Write(masthead with { CustomDomain = "habarshy.example.kz" });
        Assert.Equal(("CNAME", "habarshy.example.kz\n"), (files[1].Path, Text(files[1])));
    }

    private static List<XElement> Urls(Site site) => [.. Xml(Assert.Single(Sitemap.Write(site, Base))).Elements(Map + "url")];

    private static IEnumerable<(string?, string?)> Alternates(XElement url) =>
        url.Elements(Xhtml + "link").Select(link => (link.Attribute("hreflang")?.Value, link.Attribute("href")?.Value));

    private static XElement Xml(TreeFile file) => XElement.Parse(Text(file));

    private static string Text(TreeFile file) => Encoding.UTF8.GetString(file.Content.Read().Span);
}
