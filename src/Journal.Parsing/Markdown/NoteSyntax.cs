using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Journal.Parsing.Markdown;

/// <summary>The definition of a note, with the blocks of its text.</summary>
internal sealed class NoteDefinition(BlockParser parser, string label) : ContainerBlock(parser)
{
    /// <summary>The label without <c>^</c>.</summary>
    public string Label { get; } = label;
}

/// <summary>
/// Reads <c>[^label]: text</c>; lines indented by four spaces or a tab belong to the note.
/// Markdig's own footnotes lose what is unused, doubled or undefined, so that nobody could be told.
/// </summary>
internal sealed class NoteDefinitionParser : BlockParser
{
    /// <summary>Makes the parser.</summary>
    public NoteDefinitionParser() => OpeningCharacters = ['['];

    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        var line = processor.Line;
        if (NoteLabel.Read(line) is not { } label || line.PeekChar(label.Length + 3) != ':')
            return BlockState.None;
        int start = processor.Start;
        int column = processor.Column;
        processor.GoToColumn(column + label.Length + 4);
        processor.NewBlocks.Push(new NoteDefinition(this, label)
        {
            Span = new SourceSpan(start, line.End),
            Line = processor.LineIndex,
            Column = column,
        });
        return BlockState.Continue;
    }

    /// <inheritdoc />
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.Continue;
        if (!processor.IsCodeIndent)
            return BlockState.None;
        processor.GoToCodeIndent();
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }
}

/// <summary>The mark of a note.</summary>
internal sealed class NoteMark(string label) : LeafInline
{
    /// <summary>The label without <c>^</c>.</summary>
    public string Label { get; } = label;
}

/// <summary>Reads <c>[^label]</c>, defined or not.</summary>
internal sealed class NoteMarkParser : InlineParser
{
    /// <summary>Makes the parser.</summary>
    public NoteMarkParser() => OpeningCharacters = ['['];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (NoteLabel.Read(slice) is not { } label)
            return false;
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        slice.Start += label.Length + 3;
        processor.Inline = new NoteMark(label)
        {
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start - 1)),
            Line = line,
            Column = column,
        };
        return true;
    }
}

/// <summary>Reads labels of notes.</summary>
internal static class NoteLabel
{
    // Long enough for any word, short enough to keep reading linear.
    private const int Longest = 100;

    /// <summary>The label, as written, of the <c>[^label]</c> that a slice begins with; null if it begins otherwise.</summary>
    public static string? Read(StringSlice slice)
    {
        if (slice.CurrentChar != '[' || slice.PeekChar() != '^')
            return null;
        for (int length = 0; length <= Longest; length++)
        {
            char next = slice.PeekChar(length + 2);
            if (next == ']')
                return slice.Text.Substring(slice.Start + 2, length) is var label && IsOneWord(label) ? label : null;
            if (next is '[' or '^' or '\0' or '\n')
                return null;
        }
        return null;
    }

    // Spaces around the word are a slip of the pen, which is reported; several words are no label.
    private static bool IsOneWord(string label) => label.Trim() is { Length: > 0 } word && !word.Any(char.IsWhiteSpace);
}
