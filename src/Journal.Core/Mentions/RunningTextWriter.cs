using System.Text;
using Journal.Core.Model;
using Journal.Core.Resolve;
using Journal.Core.Text;

namespace Journal.Core.Mentions;

/// <summary>Takes the words out of the tree of a text: those of lists of references, code and addresses are left out.</summary>
internal sealed class RunningTextWriter
{
    private readonly StringBuilder words = new();
    private readonly List<RunningPiece> pieces = [];
    private readonly List<Passage> passages = [];
    private readonly List<MarkedDate> marked = [];
    private string? anchor;
    private bool isUnderReferences;

    /// <summary>The running text of a body and each of its notes: a year that the text names is not lent to a note.</summary>
    /// <param name="body">The text, resolved, so that its paragraphs have their anchors.</param>
    public static IEnumerable<RunningText> Of(Body body)
    {
        yield return Of(body.Blocks, null);
        foreach (var note in body.Notes)
            yield return Of(note.Content, Anchors.Note(note.Label));
    }

    private static RunningText Of(ValueList<Block> blocks, string? anchor)
    {
        var writer = new RunningTextWriter { anchor = anchor };
        writer.Write(blocks);
        return new RunningText(writer.words.ToString(), writer.pieces, writer.passages, writer.marked);
    }

    private void Write(ValueList<Block> blocks)
    {
        foreach (var block in blocks)
            Write(block);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case ParagraphBlock b:
                Passage(b.Attributes.Id, b.Content);
                break;
            case HeadingBlock b:
                Passage(b.Attributes.Id, b.Content);
                isUnderReferences = b.Attributes.Classes.Contains("references") || ReferenceHeadings.Contains(PlainText.Of(b.Content));
                break;
            case ListBlock b when !isUnderReferences:
                anchor = b.Attributes.Id ?? anchor;
                foreach (var item in b.Items)
                    Write(item.Content);
                break;
            case QuoteBlock b:
                Write(b.Content);
                break;
            case ContainerBlock b:
                anchor = b.Attributes.Id ?? anchor;
                Write(b.Content);
                break;
            case TableBlock b:
                anchor = b.Attributes.Id ?? anchor;
                foreach (var cell in b.Head.Concat(b.Body).SelectMany(row => row.Cells))
                    Write(cell.Content);
                break;
            case FigureBlock b:
                Passage(b.Attributes.Id, b.Caption);
                Write(b.Content);
                break;
            case DefinitionListBlock b:
                foreach (var item in b.Items)
                    WriteDefinition(item);
                break;
            default:
                break;
        }
    }

    private void WriteDefinition(DefinitionItem item)
    {
        foreach (var term in item.Terms)
            Passage(null, term);
        foreach (var definition in item.Definitions)
            Write(definition);
    }

    private void Passage(string? id, ValueList<Inline> content)
    {
        anchor = id ?? anchor;
        passages.Add(new Passage(words.Length, anchor));
        Write(content);
        words.Append("\n\n");
    }

    private void Write(ValueList<Inline> content)
    {
        foreach (var inline in content)
            Write(inline);
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case TextInline i:
                Add(i.Text, i.Span);
                break;
            case AbbreviationInline i:
                Add(i.Text, i.Span);
                break;
            case BreakInline i:
                Add("\n", i.Span);
                break;
            // A figure that is set high or low is no part of the number before it.
            case EmphasisInline { Kind: not (EmphasisKind.Deleted or EmphasisKind.Subscript or EmphasisKind.Superscript) } i:
                Write(i.Content);
                break;
            case LinkInline i when PlainText.Of(i.Content) != i.Target:
                Write(i.Content);
                break;
            case SpanInline i:
                WriteSpan(i);
                break;
            case NoteMarkInline:
                break;
            default:
                Add(RunningText.Gap.ToString(), inline.Span);
                break;
        }
    }

    private void WriteSpan(SpanInline span)
    {
        int start = words.Length;
        Write(span.Content);
        if (span.Attributes["date"] is { } date)
            marked.Add(new MarkedDate(start, words.Length, date));
    }

    private void Add(string text, SourceSpan span)
    {
        if (text.Length == 0)
            return;
        pieces.Add(new RunningPiece(words.Length, text.Length, span));
        words.Append(text);
    }
}
