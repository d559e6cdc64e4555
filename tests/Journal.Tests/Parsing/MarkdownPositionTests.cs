using Journal.Core.Model;
using Xunit;

namespace Journal.Tests.Parsing;

public sealed class MarkdownPositionTests
{
    private const string Markdown = """
        ---
        title: Қазақ 𐰴 тілі
        ---
        Бірінші *сөз* 𐰴𐰀 [сілтеме](ә.md) және [1860 жыл]{date=1860}[^қ].

        > - Дәйек `код`
        >   жалғасы **қою**

        | Бір | Екі |
        |-----|-----|
        | ә   | 𐰴 *ү* |

        +-----+-----+
        | Қ   | Ұ й |
        |     | *і* |
        +-----+-----+

        ^^^
        ![Сурет](с.png){.кең}
        ^^^ Тақырыбы *осы*

        Термин
        :   Мәні *бар*

        [^қ]: Ескерту *мәтіні*
            және жалғасы
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Every_inline_covers_exactly_what_was_written(string lineEnd)
    {
        var body = Read(Markdown.Replace("\n", lineEnd, StringComparison.Ordinal));
        var pieces = Inlines(body).Select(inline => (inline.GetType().Name.Replace("Inline", "", StringComparison.Ordinal), inline.Span.Text.ToString())).ToList();
        (string, string)[] expected =
        [
            ("Emphasis", "*сөз*"), ("Text", " 𐰴𐰀 "), ("Link", "[сілтеме](ә.md)"), ("Span", "[1860 жыл]{date=1860}"), ("NoteMark", "[^қ]"),
            ("Text", "Дәйек "), ("Code", "`код`"), ("Text", "жалғасы "), ("Emphasis", "**қою**"),
            ("Text", "Бір"), ("Text", "ә"), ("Text", "𐰴 "), ("Emphasis", "*ү*"),
            ("Text", "Қ"), ("Text", "Ұ й"), ("Emphasis", "*і*"),
            ("Image", "![Сурет](с.png)"), ("Text", "Тақырыбы "), ("Emphasis", "*осы*"),
            ("Text", "Термин"), ("Text", "Мәні "), ("Emphasis", "*бар*"),
            ("Text", "Ескерту "), ("Emphasis", "*мәтіні*"), ("Text", "және жалғасы"),
        ];
        Assert.Empty(expected.Except(pieces));
        foreach (var text in Inlines(body).OfType<TextInline>())
            Assert.Equal(text.Text, text.Span.Text.ToString());
    }

    [Fact]
    public void Blocks_begin_and_end_where_they_were_written()
    {
        var body = Read(Markdown);
        var lines = body.Blocks.Select(block => (block.GetType().Name, block.Span.Position.Line, block.Span.Position.Column, block.Span.Source.PositionOf(block.Span.End).Line)).ToList();
        Assert.Equal(
            [("ParagraphBlock", 4, 1, 4), ("QuoteBlock", 6, 1, 7), ("TableBlock", 9, 1, 11), ("TableBlock", 13, 1, 16), ("FigureBlock", 18, 1, 20), ("DefinitionListBlock", 22, 1, 23)],
            lines);
        Assert.Equal((25, 1), (body.Notes[0].Span.Position.Line, body.Notes[0].Span.Position.Column));
        Assert.EndsWith("және жалғасы", body.Notes[0].Span.Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_target_of_a_link_has_its_own_place()
    {
        var link = Inlines(Read("[a](<б в.md> \"t\") ![a](ә.png)\n[c][d]\n\n[d]: e.md\n")).OfType<LinkInline>().ToList();
        Assert.Equal("б в.md", link[0].TargetSpan.Text.ToString());
        Assert.Equal("e.md", link[1].TargetSpan.Text.ToString());
    }

    [Fact]
    public void The_place_of_a_text_with_entities_covers_them()
    {
        var text = Assert.Single(Inlines(Read("Әл &mdash; сөз\\*\n")).OfType<TextInline>());
        Assert.Equal(("Әл — сөз*", "Әл &mdash; сөз\\*"), (text.Text, text.Span.Text.ToString()));
    }

    private static Body Read(string text) => Tree.Read(("issues/1/a.kk.md", text)).Value.Articles.Single(article => article.Slug == "a").Body;

    private static IEnumerable<Inline> Inlines(Body body) => Walk(body.Blocks).Concat(body.Notes.SelectMany(note => Walk(note.Content)));

    private static IEnumerable<Inline> Walk(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        ParagraphBlock b => Walk(b.Content),
        HeadingBlock b => Walk(b.Content),
        QuoteBlock b => Walk(b.Content),
        ListBlock b => b.Items.SelectMany(item => Walk(item.Content)),
        TableBlock b => b.Head.Concat(b.Body).SelectMany(row => row.Cells).SelectMany(cell => Walk(cell.Content)),
        FigureBlock b => Walk(b.Content).Concat(Walk(b.Caption)),
        DefinitionListBlock b => b.Items.SelectMany(item => item.Terms.SelectMany(Walk).Concat(item.Definitions.SelectMany(Walk))),
        _ => [],
    });

    private static IEnumerable<Inline> Walk(IEnumerable<Inline> content) => content.SelectMany(inline => inline switch
    {
        EmphasisInline i => Walk(i.Content).Prepend(i),
        SpanInline i => Walk(i.Content).Prepend(i),
        LinkInline i => Walk(i.Content).Prepend(i),
        _ => new[] { inline }.AsEnumerable(),
    });
}
