using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Languages.Typography;

/// <summary>
/// Sets a text by the rules of its language, right before it is written: straight quotation marks and apostrophes become those of the language,
/// a hyphen that stands for a dash becomes one, and spaces become non-breaking where a line must not end. Letters and digits never change.
/// Code, formulas, addresses, citations and lists of references stay as they are; so does what is marked as another language, unless that has
/// rules of its own. Setting twice changes nothing more. The time it takes grows as the text.
/// </summary>
public sealed class Typesetter : TreeRewriter
{
    private TypographyTable? table;

    private Typesetter(TypographyTable? table) => this.table = table;

    /// <summary>Sets a whole text.</summary>
    /// <param name="body">The text, resolved; it stays as it is.</param>
    /// <param name="language">Its language; without rules for it the text itself is returned.</param>
    public static Body Set(Body body, LanguageTag language) =>
        new(Set(body.Blocks, language), body.Notes.Select(n => n with { Content = Set(n.Content, language) }).ToValueList());

    /// <summary>Sets blocks.</summary>
    /// <param name="blocks">The blocks; they stay as they are.</param>
    /// <param name="language">Their language.</param>
    public static ValueList<Block> Set(ValueList<Block> blocks, LanguageTag language) =>
        new Typesetter(TypographyTable.For(language)).Rewrite(blocks);

    /// <summary>Sets plain text, for instance a paragraph of an abstract.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    public static string Set(string text, LanguageTag language) =>
        TypographyTable.For(language) is { } table ? PlainText.Of(TypeLine.Set([new TextInline(text, SourceSpan.None)], table)) : text;

    /// <inheritdoc />
    protected override Block RewriteBlock(Block block)
    {
        var around = table;
        if (LanguageTag.TryParse(Attributes.Of(block)["lang"], out var language))
            table = TypographyTable.For(language);
        var result = block switch
        {
            ParagraphBlock b => Line(b.Content) is var c && ReferenceEquals(c, b.Content) ? b : b with { Content = c },
            HeadingBlock b => Line(b.Content) is var c && ReferenceEquals(c, b.Content) ? b : b with { Content = c },
            FigureBlock b => b with { Content = Rewrite(b.Content), Caption = Line(b.Caption) },
            DefinitionListBlock b => b with { Items = b.Items.Select(Definition).ToValueList() },
            ReferenceListBlock => block,
            _ => base.RewriteBlock(block),
        };
        table = around;
        return result;
    }

    private DefinitionItem Definition(DefinitionItem item) =>
        new(item.Terms.Select(Line).ToValueList(), item.Definitions.Select(Rewrite).ToValueList());

    private ValueList<Inline> Line(ValueList<Inline> content) => table is null ? content : TypeLine.Set(content, table);
}
