using System.Text;
using Journal.Core.Layout;
using Journal.Core.Text;
using Journal.Theming;
using Xunit;

namespace Journal.Tests.Theming;

public sealed class SiteRendererTests
{
    private const string Base = "https://example.org/repo";

    private static readonly string[] WrittenElsewhere = ["timeline.json", "timeline.csv", "timeline.ics", "/feed.xml", "/citation.bib", "/citation.ris", "/citation.json", "/references.json"];

    private static readonly Dictionary<string, string> Hosted = Render(LinkStyle.Hosted, Base);

    [Theory]
    [InlineData(LinkStyle.Hosted, Base)]
    [InlineData(LinkStyle.Hosted, null)]
    [InlineData(LinkStyle.Offline, null)]
    public void Every_layout_renders_without_diagnostics(LinkStyle style, string? baseUrl)
    {
        var site = SampleSite.Make();
        var result = SiteRenderer.Render(site, SampleTheme.Compile().Value, new RenderSettings(style, baseUrl));
        Assert.Empty(result.Diagnostics);
        Assert.Equal(15, site.Pages.Select(p => p.GetType()).Distinct().Count());
        Assert.All(site.Pages, p => Assert.Contains(result.Value.Files, f => f.Path == p.Address.File));
    }

    [Fact]
    public void Every_page_is_balanced_markup() => Assert.All(Hosted.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)), f => MarkupBalance.Check(f.Key, f.Value));

    [Fact]
    public void Every_anchor_of_a_page_stands_there_once() => Assert.All(Hosted.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)), f => Assert.Empty(MarkupBalance.RepeatedIds(f.Value)));

    [Fact]
    public void Every_relative_link_leads_to_a_file_and_an_anchor_that_exist()
    {
        foreach (var (path, html) in Hosted.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
            foreach (string link in MarkupBalance.Links(html))
                AssertLeadsSomewhere(path, link);
    }

    [Fact]
    public void The_same_site_gives_the_same_bytes() => Assert.Equal(Hosted, Render(LinkStyle.Hosted, Base));

    [Fact]
    public void Media_and_assets_are_published_at_their_paths() =>
        Assert.All(["issues/2009-2/cover.svg", "issues/2009-2/print.pdf", "assets/site.css", "assets/site.js", "assets/notes.js", "assets/search.js", "assets/results.js"], p => Assert.Contains(p, Hosted.Keys));

    [Fact]
    public void A_value_in_another_language_says_so()
    {
        Assert.Contains("<h1><span lang=\"ru\">Отношения Казахстана и Японии</span></h1>", Hosted["en/issues/2009-2/kazakhstan-japan/index.html"], StringComparison.Ordinal);
        Assert.Contains("<title lang=\"ru\">Отношения Казахстана и Японии</title>", Hosted["en/issues/2009-2/kazakhstan-japan/index.html"], StringComparison.Ordinal);
        Assert.Contains("<h1>Отношения Казахстана и Японии</h1>", Hosted["ru/issues/2009-2/kazakhstan-japan/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_the_text_says_where_it_is()
    {
        string html = Hosted["en/issues/2009-2/batysty-igeru/index.html"];
        Assert.Contains("<a href=\"../../../../kk/issues/2009-2/batysty-igeru/\" hreflang=\"kk\">in Kazakh</a>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"p-1\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_digest_and_a_retraction_are_said_on_the_page()
    {
        Assert.Contains("Это краткое изложение статьи.", Hosted["ru/issues/2009-2/batysty-igeru/index.html"], StringComparison.Ordinal);
        Assert.Contains("class=\"notice warning\"", Hosted["kk/issues/2009-2/kazakhstan-japan/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Absolute_addresses_appear_only_where_the_address_is_known()
    {
        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/repo/kk/\">", Hosted["kk/index.html"], StringComparison.Ordinal);
        Assert.Contains("hreflang=\"x-default\" href=\"https://example.org/repo/\"", Hosted["kk/index.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"/repo/kk/\"", Hosted["404.html"], StringComparison.Ordinal);
        string unknown = Render(LinkStyle.Hosted, null)["404.html"];
        Assert.Contains("href=\"kk/\"", unknown, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"canonical\"", unknown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_moved_page_leads_to_its_new_address() =>
        Assert.Contains("content=\"0; url=../../kk/issues/2009-2/batysty-igeru/\"", Hosted["old/article/index.html"], StringComparison.Ordinal);

    [Fact]
    public void Offline_pages_need_no_script_and_name_files()
    {
        string html = Render(LinkStyle.Offline, null)["kk/index.html"];
        Assert.DoesNotContain("site.js", html, StringComparison.Ordinal);
        Assert.Contains("href=\"issues/2009-2/index.html\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_member_is_reported_once_with_its_place()
    {
        var templates = SampleTheme.Templates().Select(t => t.Path == "layouts/issue.html" ? new SourceText(t.Path, "{{ page.isue.name }}") : t);
        var theme = Theme.Compile(SampleTheme.Tree(), templates, SampleTheme.Words(), SampleTheme.Languages);
        var result = SiteRenderer.Render(SampleSite.Make(), theme.Value, new RenderSettings(LinkStyle.Hosted, null));
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal("theme/layouts/issue.html", problem.Span.Source.Path);
        Assert.Contains("isue", problem.Message, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Render(LinkStyle style, string? baseUrl) =>
        SiteRenderer.Render(SampleSite.Make(), SampleTheme.Compile().Value, new RenderSettings(style, baseUrl)).Value.Files
            .ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Content.Read().Span));

    private static void AssertLeadsSomewhere(string path, string link)
    {
        int hash = link.IndexOf('#', StringComparison.Ordinal);
        string target = hash < 0 ? link : link[..hash];
        var url = new Uri(new Uri($"https://site.test/{(path == "404.html" ? "repo/404.html" : "repo/" + path)}"), target.Length == 0 ? new Uri(path.Split('/')[^1], UriKind.Relative) : new Uri(target, UriKind.Relative));
        string file = Uri.UnescapeDataString(url.AbsolutePath)["/repo/".Length..];
        file = file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file;
        // Another stage writes what programs read.
        if (WrittenElsewhere.Any(name => file.EndsWith(name, StringComparison.Ordinal)))
            return;
        Assert.True(Hosted.TryGetValue(file, out string? page), $"{path}: {link} leads nowhere");
        if (hash >= 0)
            Assert.Contains($"id=\"{Uri.UnescapeDataString(link[(hash + 1)..])}\"", page, StringComparison.Ordinal);
    }
}
