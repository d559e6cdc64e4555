using System.Text;
using Journal.Core.Model;
using Journal.Core.Resolve;

namespace Journal.Core.Ledgers;

/// <summary>
/// Goes through a text in the order of its page and lists every place that has an anchor, or gets one: headings and paragraphs of the running text, notes, references, marks,
/// and what has an id of its own.
/// </summary>
internal sealed class PlaceWalk : TreeRewriter
{
    private readonly List<Place> places = [];
    private readonly StringBuilder text = new();
    private readonly HashSet<string> labels;
    private Place? host;

    // Only paragraphs and headings that stand free, in quotations or in containers have anchors of their own.
    private bool isRunning = true;

    private PlaceWalk(Body body) => labels = body.Notes.Select(n => n.Label).ToHashSet(StringComparer.Ordinal);

    /// <summary>Lists the places of a text.</summary>
    /// <param name="body">The text, its citations and notes resolved.</param>
    /// <returns>The places, and the text in which they are counted: letters without markup, marks and citations; a line feed parts passages.</returns>
    public static (IReadOnlyList<Place> Places, string Text) Of(Body body)
    {
        var walk = new PlaceWalk(body);
        walk.Rewrite(body.Blocks);
        walk.isRunning = false;
        foreach (var note in body.Notes)
        {
            var place = walk.host = walk.Add(AnchorKind.Note, Anchors.Note(note.Label));
            walk.Rewrite(note.Content);
            place.End = walk.text.Length;
        }
        return (walk.places, walk.text.ToString());
    }

    /// <inheritdoc />
    protected override Block RewriteBlock(Block block)
    {
        text.Append('\n');
        switch (block)
        {
            case HeadingBlock { Attributes: var attributes } when isRunning:
                return Passage(block, AnchorKind.Heading, attributes.Id);
            case ParagraphBlock { Attributes: var attributes } when isRunning:
                return Passage(block, AnchorKind.Paragraph, attributes.Id);
            case ReferenceListBlock list:
                References(list);
                return block;
            case CodeBlock or MathBlock or HtmlBlock or ThematicBreakBlock:
                return block;
            default:
                return Other(block, Attributes.Of(block).Id);
        }
    }

    /// <inheritdoc />
    protected override Inline RewriteInline(Inline inline)
    {
        switch (inline)
        {
            case NoteMarkInline mark:
                if (labels.Contains(mark.Label))
                    Mark(inline, Anchors.NoteMarks(mark.Label), Anchors.NoteMark(mark.Label, mark.Mention));
                return inline;
            case CitationInline citation:
                foreach (var part in citation.Parts)
                    if (part.Reference is { } reference)
                        Mark(inline, Anchors.Citations(reference), Anchors.Citation(reference, part.Mention));
                return inline;
        }
        var place = Attributes.Of(inline).Id is { } id && !MarkAnchors.IsOne(id) ? Add(AnchorKind.Place, id) : null;
        text.Append(LettersOf(inline));
        base.RewriteInline(inline);
        place?.End = text.Length;
        return inline;
    }

    private static string LettersOf(Inline inline) => inline switch
    {
        TextInline i => i.Text,
        CodeInline i => i.Text,
        MathInline i => i.Text,
        AbbreviationInline i => i.Text,
        ImageInline i => i.Alternative,
        BreakInline => " ",
        _ => "",
    };

    private Block Passage(Block block, AnchorKind kind, string? id)
    {
        var place = host = Add(kind, id);
        base.RewriteBlock(block);
        place.End = text.Length;
        return block;
    }

    private Block Other(Block block, string? id)
    {
        var place = id is null ? null : Add(AnchorKind.Place, id);
        bool outer = isRunning;
        isRunning &= block is QuoteBlock or ContainerBlock;
        if (block is FigureBlock { Content: [TableBlock] } figure)
            CaptionFirst(figure);
        else
            base.RewriteBlock(block);
        isRunning = outer;
        place?.End = text.Length;
        return block;
    }

    // The caption of a table stands above it.
    private void CaptionFirst(FigureBlock figure)
    {
        Rewrite(figure.Caption);
        Rewrite(figure.Content);
    }

    private void References(ReferenceListBlock list)
    {
        foreach (var entry in list.Entries)
        {
            text.Append('\n');
            var place = host = Add(AnchorKind.Reference, list.IsTwin ? Anchors.Twin(entry.Number) : Anchors.Reference(entry.Number));
            Rewrite(entry.Content);
            place.End = text.Length;
        }
    }

    private void Mark(Inline inline, string group, string name) =>
        places.Add(new Place(AnchorKind.Mark, name, text.Length, host) { Group = group, Inline = inline });

    private Place Add(AnchorKind kind, string? name)
    {
        var place = new Place(kind, name, text.Length, null);
        places.Add(place);
        return place;
    }
}
