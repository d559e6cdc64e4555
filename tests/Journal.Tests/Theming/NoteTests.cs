using Journal.Core.Text;
using Journal.Core.Resolve;
using Xunit;
using static Journal.Tests.Theming.Tree;

namespace Journal.Tests.Theming;

public sealed class NoteTests
{
    [Fact]
    public void A_mark_leads_to_its_note_and_each_mark_has_its_own_way_back()
    {
        string html = TextHtmlTests.Write([P(null, Mark("12"), T(" and "), Mark("12", 2))], [Note("12", 2, P(null, T("text")))]);
        Assert.Equal(
            "<p><sup><a role=\"doc-noteref\" id=\"fnref-12-1\" href=\"#fn-12\" aria-label=\"Note 12\">12</a></sup> and "
            + "<sup><a role=\"doc-noteref\" id=\"fnref-12-2\" href=\"#fn-12\" aria-label=\"Note 12\">12</a></sup></p>\n"
            + "<section role=\"doc-endnotes\" class=\"notes\" aria-labelledby=\"notes_heading\">\n<h2 id=\"notes_heading\">Notes</h2>\n<ol>\n"
            + "<li id=\"fn-12\" value=\"12\">\n<p>text"
            + " <a role=\"doc-backlink\" class=\"return\" href=\"#fnref-12-1\" aria-label=\"Back to the text from note 12 (mark 1)\">↩\uFE0E</a>"
            + " <a role=\"doc-backlink\" class=\"return\" href=\"#fnref-12-2\" aria-label=\"Back to the text from note 12 (mark 2)\">↩\uFE0E</a></p>\n"
            + "</li>\n</ol>\n</section>\n",
            html);
    }

    [Fact]
    public void Notes_stand_in_the_order_of_their_numbers() =>
        Assert.Equal(
            ["fn-2", "fn-10"],
            IdsOf(TextHtmlTests.Write([], [Note("10", 0, P(null, T("x"))), Note("2", 0, P(null, T("y")))]), "<li id=\""));

    [Fact]
    public void A_citation_is_printed_as_written_with_each_number_a_link() =>
        Assert.Equal(
            "<p>[<a role=\"doc-biblioref\" id=\"cite-12-1\" href=\"#ref-12\">12</a>, p. 45; <a role=\"doc-biblioref\" id=\"cite-7-3\" href=\"#ref-7\">7</a>]</p>\n",
            TextHtmlTests.Write([P(null, Cite(("[", null, 0), ("12", "12", 1), (", p. 45; ", null, 0), ("7", "7", 3), ("]", null, 0)))]));

    [Fact]
    public void References_keep_their_printed_numbers_and_lead_back_to_their_citations()
    {
        string html = TextHtmlTests.Write([H(2, "sources", "Sources"), ListOf(Ref("3", 1, T("A")), Ref("7", 0, T("B")))]);
        Assert.Equal(
            "<h2 id=\"sources\">Sources</h2>\n<div role=\"doc-bibliography\" aria-labelledby=\"sources\">\n<ol class=\"references\">\n"
            + "<li id=\"ref-3\" value=\"3\">A <a role=\"doc-backlink\" class=\"return\" href=\"#cite-3-1\" aria-label=\"Back to the text from reference 3\">↩\uFE0E</a></li>\n"
            + "<li id=\"ref-7\" value=\"7\">B</li>\n</ol>\n</div>\n",
            html);
    }

    [Fact]
    public void References_with_keys_print_the_keys() =>
        Assert.Contains(
            "<ul class=\"references\">\n<li id=\"ref-tok03\"><span class=\"reference-key\">Tok03</span> A</li>",
            TextHtmlTests.Write([ListOf(Ref("Tok03", 0, T("A")))]),
            StringComparison.Ordinal);

    [Fact]
    public void A_mark_within_a_link_is_no_link_in_a_link() =>
        Assert.Equal(
            "<p><a href=\"https://example.org\">x<sup id=\"fnref-1-1\">1</sup></a></p>\n",
            TextHtmlTests.Write([P(null, Link("https://example.org", T("x"), Mark("1")))], [Note("1", 0)])[..^AfterParagraph]);

    [Theory]
    [InlineData("12", "fn-12")]
    [InlineData("Әуезов", "fn-auezov")]
    [InlineData("*", "fn-u2a")]
    public void The_anchor_of_a_note_depends_on_its_label_only(string label, string anchor) => Assert.Equal(anchor, Anchors.Note(label));

    private static readonly int AfterParagraph =
        "<section role=\"doc-endnotes\" class=\"notes\" aria-labelledby=\"notes_heading\">\n<h2 id=\"notes_heading\">Notes</h2>\n<ol>\n<li id=\"fn-1\" value=\"1\">\n</li>\n</ol>\n</section>\n".Length;

    private static ValueList<string> IdsOf(string html, string before) =>
        html.Split(before)[1..].Select(p => p[..p.IndexOf('"', StringComparison.Ordinal)]).ToValueList();
}
