using System.Text;
using Journal.Core.Layout;
using Journal.Theming;
using Xunit;

namespace Journal.Tests.Theming;

/// <summary>How an article is cited, and the works that an issue cites.</summary>
public sealed class CitationViewTests
{
    private static readonly Dictionary<string, string> Pages = Render(LinkStyle.Hosted);

    [Theory]
    [InlineData("kk", "Мақалаға сілтеме жасау", "ГОСТ Р 7.0.5-2008")]
    [InlineData("ru", "Как цитировать", "ГОСТ 7.1-2003")]
    [InlineData("en", "Cite this article", "MLA, 9th edition")]
    public void An_article_says_how_to_cite_it(string language, string summary, string style)
    {
        string html = Pages[$"{language}/issues/2009-2/batysty-igeru/index.html"];
        Assert.Contains($"<details class=\"cite\">\n<summary>{summary}</summary>", html, StringComparison.Ordinal);
        Assert.Contains($"<dt>{style}</dt>", html, StringComparison.Ordinal);
        Assert.Equal(6, html[html.IndexOf("class=\"cite\"", StringComparison.Ordinal)..html.IndexOf("</details>", StringComparison.Ordinal)].Split("<dt>").Length);
    }

    [Fact]
    public void A_citation_keeps_italics_and_escapes_the_rest()
    {
        string html = Pages["en/issues/2009-2/batysty-igeru/index.html"];
        Assert.Contains("<em>Bulletin of International Relations</em>", html, StringComparison.Ordinal);
        Assert.Contains("https://doi.org/10.1000/a&lt;b&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_in_another_language_says_so_and_names_the_page() =>
        Assert.Contains("<dd lang=\"ru\" dir=\"ltr\">", Pages["en/issues/2009-2/kazakhstan-japan/index.html"], StringComparison.Ordinal);

    [Fact]
    public void Downloads_stand_beside_the_page()
    {
        string html = Pages["kk/issues/2009-2/batysty-igeru/index.html"];
        Assert.Contains("<a href=\"citation.bib\" download>BibTeX</a>, <a href=\"citation.ris\" download>RIS</a>, <a href=\"citation.json\" download>CSL-JSON</a>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"references.json\" download>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public void References_as_data_are_offered_only_where_the_text_shown_has_some(string language) =>
        Assert.DoesNotContain("references.json", Pages[$"{language}/issues/2009-2/batysty-igeru/index.html"], StringComparison.Ordinal);

    [Fact]
    public void A_cited_work_leads_to_every_entry_that_refers_to_it()
    {
        string html = Pages["kk/issues/2009-2/references/index.html"];
        Assert.Contains("<p>Сыроежкин К. <em>Мифы</em> &lt;Алматы&gt;.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../batysty-igeru/#ref-2\">2</a>, <a href=\"../batysty-igeru/#ref-3\">3</a></p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_readers_have_no_such_list_in_their_language_a_cited_work_leads_to_the_original()
    {
        string html = Pages["en/issues/2009-2/references/index.html"];
        Assert.Contains("<p lang=\"kk\" dir=\"ltr\">Сыроежкин", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../../../../kk/issues/2009-2/batysty-igeru/#ref-2\" hreflang=\"kk\">2</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_issue_that_cites_nothing_says_so() =>
        Assert.Contains("The articles of this issue cite no works.", Pages["en/issues/2008-1/references/index.html"], StringComparison.Ordinal);

    [Theory]
    [InlineData("en/issues/2009-2/index.html", "references/")]
    [InlineData("kk/issues/2009-2/batysty-igeru/index.html", "../references/")]
    public void Issue_and_article_lead_to_the_cited_works(string page, string href) =>
        Assert.Contains($"<a href=\"{href}\">", Pages[page], StringComparison.Ordinal);

    [Theory]
    [InlineData(LinkStyle.Hosted)]
    [InlineData(LinkStyle.Offline)]
    public void Previews_are_on_pages_with_texts_only(LinkStyle style)
    {
        var pages = Render(style);
        Assert.Contains("<script src=\"../../../../assets/notes.js\" defer></script>", pages["kk/issues/2009-2/batysty-igeru/index.html"], StringComparison.Ordinal);
        Assert.Contains("assets/notes.js", pages["kk/about/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("notes.js", pages["kk/issues/2009-2/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_script_of_previews_is_small() => Assert.InRange(Encoding.UTF8.GetByteCount(Pages["assets/notes.js"]), 1, 6000);

    private static Dictionary<string, string> Render(LinkStyle style) =>
        SiteRenderer.Render(SampleSite.Make(), SampleTheme.Compile().Value, new RenderSettings(style, "https://example.org/repo")).Value.Files
            .ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Content.Read().Span));
}
