using Xunit;

namespace Journal.Tests.Parsing;

public sealed class HtmlSanitiserTests
{
    [Theory]
    [InlineData("H<sub>2</sub>O <b>x</b>", "p('H' html(<sub>) '2' html(</sub>) 'O ' html(<b>) 'x' html(</b>))", "")]
    [InlineData("a <b>x", "p('a ' html(<b>) 'x' html(</b>))", "")]
    [InlineData("*a <b>x* y</b>", "p(emphasis('a ' html(<b>) 'x' html(</b>)) ' y')", "(4,11) html-removed")]
    [InlineData("a <div>x</div> b", "p('a ' 'x' ' b')", "(4,3) html-removed\n(4,9) html-removed")]
    [InlineData("a <span onclick=\"x\" lang=ru title='\"'>x</span>", "p('a ' html(<span lang=\"ru\" title=\"&quot;\">) 'x' html(</span>))", "(4,3) html-removed")]
    [InlineData("<div class=\"x\" style=\"color:red\"><p>a<p>b &amp; c & d</div>", "html(<div class=\"x\"><p>a</p><p>b &amp; c &amp; d</p></div>)", "(4,1) html-removed")]
    [InlineData("<div>a<script>alert('</div>')</script>b</div>", "html(<div>ab</div>)", "(4,1) html-removed")]
    [InlineData("<table><tr><td colspan=2>a<td>b<tr><td>c</table>", "html(<table><tr><td colspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr></table>)", "")]
    [InlineData("<div><img src=x onerror=alert(1)><a href=\"javascript:x\">y</a>", "html(<div>y</div>)", "(4,1) html-removed\n(4,1) html-removed\n(4,1) html-removed")]
    [InlineData("<div><scr<script>ipt>alert(1)</script>", "html(<div>ipt&gt;alert(1)</div>)", "(4,1) html-removed\n(4,1) html-removed")]
    [InlineData("<DIV CLASS=a>1 < 2<!-- x --><br/></DIV>", "html(<div class=\"a\">1 &lt; 2<br></div>)", "")]
    [InlineData("<div lang=\"!\" dir=up id=\"a b\">x", "html(<div>x</div>)", "(4,1) html-removed\n(4,1) html-removed\n(4,1) html-removed")]
    [InlineData("<div><embed src=x>a</div>", "html(<div>a</div>)", "(4,1) html-removed")]
    [InlineData("<?php x ?>", "", "(4,1) html-removed")]
    public void Only_the_allow_list_comes_through_and_everything_is_closed(string body, string expected, string problems)
    {
        var read = Tree.Read(("journal.yml", Tree.Masthead + "raw-html: sanitise\n"), ("issues/1/a.kk.md", $"---\ntitle: Т\n---\n{body}"));
        Assert.Equal(expected, Dump.Of(read.Value.Articles[0].Body));
        Assert.Equal(problems, Tree.Show(read.Diagnostics).Replace("a.kk.md", "", StringComparison.Ordinal));
    }
}
