using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Theming;
using Journal.Theming.Html;
using Xunit;
using static Journal.Tests.Theming.Tree;

namespace Journal.Tests.Theming;

public sealed class TextHtmlTests
{
    private static readonly TextLabels Labels = new Vocabulary(SampleTheme.Words()[2]).Labels;

    private static readonly LinkMap Places = new(new Dictionary<string, Address>
    {
        ["issues/1/a.en.md"] = new("en/issues/1/a/"),
        ["issues/1/b.en.md"] = new("en/issues/1/b/"),
        ["issues/1/map 1.png"] = new("issues/1/map 1.png"),
    });

    public static TheoryData<Block, string> Blocks => new()
    {
        { P("p-1", T("a < b & \"c\"")), "<p id=\"p-1\">a &lt; b &amp; &quot;c&quot;</p>" },
        { P("p-1", Em(Strong(T("x")))), "<p id=\"p-1\"><em><strong>x</strong></em></p>" },
        { P(null, new SpanInline([T("x")], new Attributes("i", ["k", "l"], []), At)), "<p><span id=\"i\" class=\"k l\">x</span></p>" },
        { P(null, Span("lang", "kk-arab", T("x"))), "<p><span lang=\"kk-Arab\" dir=\"rtl\">x</span></p>" },
        { P(null, Span("lang", "not a tag", T("x"))), "<p><span>x</span></p>" },
        { P(null, Span("date", "1860-11-02", T("then"))), "<p><time datetime=\"1860-11-02\">then</time></p>" },
        { P(null, T("a"), new BreakInline(true, At), T("b"), new BreakInline(false, At), T("c")), "<p>a<br>\nb\nc</p>" },
        { P(null, new AbbreviationInline("UN", "United \"Nations\"", At)), "<p><abbr title=\"United &quot;Nations&quot;\">UN</abbr></p>" },
        { P(null, new MathInline("a<b", At)), "<p><span class=\"math\" translate=\"no\">a&lt;b</span></p>" },
        { List(false, true, (0, [P("p-1", T("x"))])), "<ul>\n<li id=\"p-1\">x</li>\n</ul>" },
        { List(false, false, (0, [P("p-1", T("x"))])), "<ul>\n<li>\n<p id=\"p-1\">x</p>\n</li>\n</ul>" },
        { List(true, true, (3, [P(null, T("x"))]), (4, [P(null, T("y"))]), (9, [P(null, T("z"))])), "<ol start=\"3\">\n<li>x</li>\n<li>y</li>\n<li value=\"9\">z</li>\n</ol>" },
        { Figure(P(null, Image("map%201.png", "Map")), "One"), "<figure>\n<img src=\"../../../../issues/1/map%201.png\" alt=\"Map\" loading=\"lazy\">\n<figcaption>One</figcaption>\n</figure>" },
        { Container("poem", P(null, T("x"))), "<div class=\"poem\">\n<p>x</p>\n</div>" },
        { Container("correction", P(null, T("x"))), "<aside role=\"note\" aria-labelledby=\"label_1\" class=\"notice correction\">\n<p class=\"label\" id=\"label_1\">Correction</p>\n<p>x</p>\n</aside>" },
        { new CodeBlock("c\"", "a<b", At), "<pre translate=\"no\"><code class=\"language-c&quot;\">a&lt;b</code></pre>" },
    };

    public static TheoryData<string, string> Links => new()
    {
        { "b.en.md", "../b/" },
        { "b.en.md#p-2", "../b/#p-2" },
        { "/issues/1/b.en.md", "../b/" },
        { "a.en.md#p-2", "#p-2" },
        { "#p-2", "#p-2" },
        { "https://example.org/?a=1&b=2#c", "https://example.org/?a=1&amp;b=2#c" },
        { "mailto:a@example.org", "mailto:a@example.org" },
        { "//example.org/b.en.md", "//example.org/b.en.md" },
        { "missing.md", "missing.md" },
    };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_is_written_as_html(Block block, string html) => Assert.Equal(html + "\n", Write([block]));

    [Theory]
    [MemberData(nameof(Links))]
    public void A_link_to_a_file_becomes_a_relative_reference(string target, string href) =>
        Assert.Equal($"<p><a href=\"{href}\">x</a></p>\n", Write([P(null, Link(target, T("x")))]));

    [Fact]
    public void Offline_links_name_the_file() =>
        Assert.Contains("href=\"../b/index.html#p-1\"", Write([P(null, Link("b.en.md#p-1", T("x")))], style: LinkStyle.Offline), StringComparison.Ordinal);

    [Fact]
    public void Headings_begin_at_h2_and_skip_no_level() =>
        Assert.Equal(
            ["h2 a", "h3 b", "h3 c", "h4 d", "h2 e", "h3 f"],
            HeadingsOf(Write([H(2, "a", "a"), H(4, "b", "b"), H(4, "c", "c"), H(6, "d", "d"), H(1, "e", "e"), H(2, "f", "f")])));

    [Fact]
    public void A_figure_around_a_table_is_its_caption()
    {
        string html = Write([Figure(Table(2, ["", "n"], ["x", "1"]), "Trade", "t")]);
        Assert.Equal(
            "<table id=\"t\">\n<caption>Trade</caption>\n<thead>\n<tr><td></td><th scope=\"col\" class=\"align-right\">n</th></tr>\n</thead>\n"
            + "<tbody>\n<tr><td>x</td><td class=\"align-right\">1</td></tr>\n</tbody>\n</table>\n",
            html);
    }

    [Fact]
    public void A_table_of_many_columns_scrolls_in_a_box_that_the_keyboard_reaches()
    {
        string html = Write([Table(4, ["a", "b", "c", "d"], ["1", "2", "3", "4"])]);
        Assert.StartsWith("<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table 1 (scrolls sideways)\">\n<table>", html, StringComparison.Ordinal);
        Assert.EndsWith("</table>\n</div>\n", html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_excerpt_has_no_anchors_marks_or_notes()
    {
        var body = new Body([H(1, "h", "h"), P("p-1", T("a"), Mark("1"), Cite(("[", null, 0), ("2", "2", 1), ("]", null, 0))), P("p-2", T("b"))], [Note("1", 1, P(null, T("n")))]);
        Assert.Equal("<p>a[2]</p>\n", TextHtml.Excerpt(body, 1, Setting(LinkStyle.Hosted)).ToString());
    }

    internal static string Write(Block[] blocks, Note[]? notes = null, LinkStyle style = LinkStyle.Hosted) =>
        new TextHtml(new Body([.. blocks], [.. notes ?? []]), Setting(style)).ToString();

    private static TextSetting Setting(LinkStyle style) =>
        new(LanguageTag.English, "issues/1/a.en.md", new PageLinks(new Address("en/issues/1/a/"), style), Places, Labels);

    private static string[] HeadingsOf(string html) =>
        [.. html.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => $"{l[1..3]} {l[^6]}")];
}
