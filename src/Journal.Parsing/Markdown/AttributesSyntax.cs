using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Journal.Parsing.Markdown;

/// <summary>Reads attributes in braces: behind an inline they belong to it, else to the block; alone in a paragraph to the block that follows.</summary>
internal sealed class AttributesParser : InlineParser
{
    /// <summary>Makes the parser.</summary>
    public AttributesParser() => OpeningCharacters = ['{'];

    /// <summary>Reads attributes at the end of a heading or of the line that opens a fence.</summary>
    public static bool ReadLine(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        int at = line.Text.LastIndexOf('{', line.End, Math.Max(0, line.Length));
        // Without a space before them they belong to the bracket or link that they follow.
        if (at < 0 || (at > line.Start && !char.IsWhiteSpace(line.Text[at - 1])))
            return false;
        var braces = new StringSlice(line.Text, at, line.End);
        if (AttributesScanner.Read(braces, out int length) is not { } attributes || !line.Text.AsSpan(at + length, line.End - at - length + 1).IsWhiteSpace())
            return false;
        attributes.Span = new SourceSpan(at, at + length - 1);
        ((MarkdownObject)block).SetAttributes(attributes);
        line.End = at - 1;
        return true;
    }

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (AttributesScanner.Read(slice, out int length) is not { } attributes)
            return false;
        attributes.Span = new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + length - 1));
        slice.Start += length;
        var owner = FindOwner(processor, slice);
        var present = owner.TryGetAttributes();
        if (present is null)
            owner.SetAttributes(attributes);
        else
            attributes.CopyTo(present, mergeIdAndProperties: true, shared: false);
        return true;
    }

    private static MarkdownObject FindOwner(InlineProcessor processor, StringSlice rest)
    {
        var inline = processor.Inline;
        if (inline is LiteralInline or LineBreakInline)
            do
                inline = inline.Parent;
            while (inline is DelimiterInline);
        var block = processor.Block!;
        if (inline is not null && inline != processor.Root)
            return inline;
        if (block is not ParagraphBlock { Inline.FirstChild: null } paragraph || processor.Inline is not null || !rest.IsEmptyOrWhitespace())
            return block;
        var parent = paragraph.Parent!;
        int next = parent.IndexOf(paragraph) + 1;
        if (next >= parent.Count)
            return block;
        paragraph.RemoveAfterProcessInlines = true;
        return parent[next];
    }
}
