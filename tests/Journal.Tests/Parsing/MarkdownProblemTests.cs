using Xunit;

namespace Journal.Tests.Parsing;

/// <summary>The body begins in line 4 of the file.</summary>
public sealed class MarkdownProblemTests
{
    [Theory]
    [InlineData("Қазақ[^x] сөз", "(4,6) undefined-note")]
    [InlineData("a\n\n[^x]: ешкім", "(6,1) unused-note")]
    [InlineData("a[^x]\n\n[^x]: бір\n[^x]: екі", "(7,1) duplicate-note")]
    [InlineData("a[^x]\n\n[^x]: қара [^x]", "(6,12) self-referring-note")]
    [InlineData("a\n\n[^x]: қара [^x]", "(6,12) self-referring-note\n(6,1) unused-note")]
    [InlineData("a[^x]\n\n[^x]: b[^y]\n[^y]: c[^x]", "")]
    public void Notes_must_be_defined_once_and_used(string body, string expected) => Check(body, expected);

    [Theory]
    [InlineData("Сөз <b>қою</b>", "(4,5) raw-html")]
    [InlineData("<div>\nx\n</div>", "(4,1) raw-html")]
    [InlineData("<!-- a --><script>x</script>", "(4,11) raw-html")]
    [InlineData("> <p>x</p>", "(4,3) raw-html")]
    [InlineData("<!-- a -->\n\n`<b>` &lt;b> 1 < 2", "")]
    public void Raw_html_is_refused(string body, string expected) => Check(body, expected);

    [Theory]
    [InlineData("[a](javascript:alert(1))", "(4,5) unsafe-link")]
    [InlineData("[a](JaVa&#115;cript:x)", "(4,5) unsafe-link")]
    [InlineData("[a](<java\tscript:x>)", "(4,6) unsafe-link")]
    [InlineData("[a](&#x1;data:text/html,x)", "(4,5) unsafe-link")]
    [InlineData("[a](vbscript:x) [b](file:///etc/passwd)", "(4,5) unsafe-link\n(4,21) unsafe-link")]
    [InlineData("<javascript:alert(1)>", "(4,2) unsafe-link")]
    [InlineData("[a][b]\n\n[b]: javascript:x", "(6,6) unsafe-link")]
    [InlineData("[a](https://example.org/a:b) [b](a.md?x:y#z:w) [c](#x) [d](mailto:a@b.c) [e](a/b:c)", "")]
    [InlineData("[a]()", "(4,1) empty-target")]
    [InlineData("[](a.md) [![x](a.png)](b.md) [ &nbsp; ](b.md)", "(4,1) empty-link-text\n(4,30) empty-link-text")]
    public void Links_lead_somewhere_and_do_nothing_else(string body, string expected) => Check(body, expected);

    [Theory]
    [InlineData("Сөз ![a](https://example.org/a.png)", "(4,10) remote-image")]
    [InlineData("![a](//example.org/a.png)", "(4,6) remote-image")]
    [InlineData("![a](\\\\\\\\example.org/a.png)", "(4,6) remote-image")]
    [InlineData("![a](data:image/png;base64,xx)", "(4,6) unsafe-link")]
    [InlineData("![](a.png)", "(4,1) image-without-alternative")]
    public void Images_lie_beside_the_text_and_have_an_alternative(string body, string expected) => Check(body, expected);

    [Theory]
    [InlineData("## A\n\n#### B\n\n### C", "(6,1) heading-jump")]
    [InlineData("### A", "(4,1) heading-jump")]
    [InlineData("# A", "(4,1) heading-like-title")]
    [InlineData("##\n\n## {#only}", "(4,1) empty-heading\n(6,1) empty-heading")]
    public void Headings_have_words_and_follow_one_another(string body, string expected) => Check(body, expected);

    [Theory]
    [InlineData("[қазақ]{lang=kz}", "(4,14) invalid-language")]
    [InlineData("[қазақ]{lang=\"not a tag\"}", "(4,15) invalid-language")]
    [InlineData("[a]{onclick=x}", "(4,13) invalid-attribute")]
    [InlineData("[a]{style=\"color:red\"}", "(4,12) invalid-attribute")]
    [InlineData("## A {lang=kz}", "(4,12) invalid-language")]
    [InlineData("[a](b.md){lang=kz}", "(4,16) invalid-language")]
    [InlineData("{lang=kz}\n\n> a", "(4,7) invalid-language")]
    public void Attributes_have_sensible_values(string body, string expected) => Check(body, expected);

    [Fact]
    public void A_date_in_an_attribute_is_read_where_it_stands()
    {
        var (_, found) = Tree.Text("Әл [күні]{date=2026-02-30}");
        var problem = Assert.Single(found);
        Assert.Equal((4, 24, "30"), (problem.Span.Position.Line, problem.Span.Position.Column, problem.Span.Text.ToString()));
    }

    [Theory]
    [InlineData("[", "(6,101) nesting-too-deep")]
    [InlineData("![a", "(6,302) nesting-too-deep")]
    [InlineData("[a](", "(6,401) nesting-too-deep")]
    [InlineData(">", "(6,1) nesting-too-deep")]
    [InlineData("- ", "(6,1) nesting-too-deep")]
    [InlineData("1. ", "(6,1) nesting-too-deep")]
    public void Nesting_beyond_all_sense_is_refused_with_its_place(string marker, string expected) =>
        Check("a\n\n" + string.Concat(Enumerable.Repeat(marker, 20_000)), expected);

    [Fact]
    public void Deep_indentation_is_refused_too() =>
        Check(string.Join('\n', Enumerable.Range(0, 300).Select(i => new string(' ', i * 2) + "- a")), "(303,1) nesting-too-deep");

    [Fact]
    public void The_hint_for_an_undefined_note_names_a_near_label() =>
        Assert.Equal("did you mean 'қайнар'?", Tree.Text("a[^қайнат] b[^қайнар]\n\n[^қайнар]: x").Found.Single().Hint);

    private static void Check(string body, string expected) =>
        Assert.Equal(expected, Tree.Show(Tree.Text(body).Found).Replace("a.kk.md", "", StringComparison.Ordinal));
}
