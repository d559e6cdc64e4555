using Journal.Core.Model;

namespace Journal.Core.Layout.Facing;

/// <summary>Reads what is to be known of a block when its counterpart is looked for.</summary>
internal sealed class PassageReader : TreeRewriter
{
    private readonly HashSet<string> marks = new(StringComparer.Ordinal);
    private int length;

    /// <summary>Reads a block.</summary>
    public static Passage Read(Block block)
    {
        var reader = new PassageReader();
        reader.RewriteBlock(block);
        var (kind, level, id) = KindOf(block);
        return new Passage(kind, level, IsName(id) ? id : null, reader.length, reader.marks);
    }

    /// <inheritdoc />
    protected override Block RewriteBlock(Block block)
    {
        if (block is CodeBlock code)
            Verbatim(code.Text);
        else if (block is MathBlock math)
            Verbatim(math.Text);
        return base.RewriteBlock(block);
    }

    /// <inheritdoc />
    protected override Inline RewriteInline(Inline inline)
    {
        switch (inline)
        {
            case TextInline text:
                length += LengthOf(text.Text);
                Numbers(text.Text);
                break;
            case CodeInline code:
                Verbatim(code.Text);
                break;
            case MathInline math:
                Verbatim(math.Text);
                break;
            case NoteMarkInline mark:
                marks.Add("^" + mark.Label);
                break;
            case CitationInline citation:
                foreach (var part in citation.Parts)
                    if (part.Reference is { } number)
                        marks.Add("[" + number);
                break;
            case AbbreviationInline abbreviation:
                length += abbreviation.Text.Length;
                break;
            case ImageInline image:
                marks.Add("!" + image.Target);
                break;
        }
        return base.RewriteInline(inline);
    }

    private static (PassageKind Kind, int Level, string? Id) KindOf(Block block) => block switch
    {
        HeadingBlock b => (PassageKind.Heading, b.Level, b.Attributes.Id),
        ParagraphBlock b => (PassageKind.Paragraph, 0, b.Attributes.Id),
        ListBlock b => (PassageKind.List, b.Items.Count, b.Attributes.Id),
        DefinitionListBlock b => (PassageKind.List, b.Items.Count, null),
        QuoteBlock b => (PassageKind.Quote, 0, b.Attributes.Id),
        ContainerBlock b => (PassageKind.Container, 0, b.Attributes.Id),
        TableBlock b => (PassageKind.Table, 0, b.Attributes.Id),
        FigureBlock { Content: [TableBlock] } b => (PassageKind.Table, 0, b.Attributes.Id),
        FigureBlock b => (PassageKind.Figure, 0, b.Attributes.Id),
        CodeBlock => (PassageKind.Code, 0, null),
        MathBlock => (PassageKind.Formula, 0, null),
        _ => (PassageKind.Other, 0, null),
    };

    // The anchor of an unnamed paragraph counts paragraphs: the same number in a translation says nothing.
    private static bool IsName(string? id) => id is not null && !(id.StartsWith("p-", StringComparison.Ordinal) && char.IsAsciiDigit(id[^1]));

    // A character of Chinese says about as much as three letters.
    private static int LengthOf(string text)
    {
        int length = text.Length;
        foreach (char c in text)
            if (c is >= '\u3040' and <= '\u9FFF')
                length += 2;
        return length;
    }

    private void Verbatim(string text)
    {
        length += text.Length;
        marks.Add("`" + text);
    }

    private void Numbers(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
                i++;
            if (i - start is > 1 and < 12)
                marks.Add(text[start..i]);
        }
    }
}
