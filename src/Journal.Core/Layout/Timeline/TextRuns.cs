using Journal.Core.Model;
using Journal.Core.Resolve;
using Journal.Core.Text;

namespace Journal.Core.Layout.Timeline;

/// <summary>A paragraph, heading, cell or caption with the anchor that leads there.</summary>
/// <param name="Anchor">The anchor of the block, of the block around it or of the nearest one before; null where there is none.</param>
/// <param name="Content">Its running text.</param>
internal readonly record struct TextRun(string? Anchor, ValueList<Inline> Content);

/// <summary>Goes through a text and its notes in reading order. Lists of references are no running text and are left out.</summary>
internal sealed class TextRuns
{
    private readonly List<TextRun> found = [];
    private string? anchor;

    /// <summary>The runs of a text, its notes behind it.</summary>
    public static IReadOnlyList<TextRun> Of(Body body)
    {
        var runs = new TextRuns();
        runs.Walk(body.Blocks);
        foreach (var note in body.Notes)
        {
            runs.anchor = Anchors.Note(note.Label);
            runs.Walk(note.Content);
        }
        return runs.found;
    }

    private void Walk(ValueList<Block> blocks)
    {
        foreach (var block in blocks.AsSpan())
            Walk(block);
    }

    private void Walk(Block block)
    {
        switch (block)
        {
            case ParagraphBlock b: Enter(b.Attributes); Add(b.Content); break;
            case HeadingBlock b: Enter(b.Attributes); Add(b.Content); break;
            case ListBlock b: Enter(b.Attributes); foreach (var item in b.Items) Walk(item.Content); break;
            case QuoteBlock b: Enter(b.Attributes); Walk(b.Content); break;
            case ContainerBlock b: Enter(b.Attributes); Walk(b.Content); break;
            case FigureBlock b: Enter(b.Attributes); Walk(b.Content); Add(b.Caption); break;
            case TableBlock b: Enter(b.Attributes); foreach (var row in b.Head.Concat(b.Body)) foreach (var cell in row.Cells) Walk(cell.Content); break;
            case DefinitionListBlock b: foreach (var item in b.Items) Walk(item); break;
            default: break;
        }
    }

    private void Walk(DefinitionItem item)
    {
        foreach (var term in item.Terms)
            Add(term);
        foreach (var definition in item.Definitions)
            Walk(definition);
    }

    private void Enter(Attributes attributes) => anchor = attributes.Id ?? anchor;

    private void Add(ValueList<Inline> content) => found.Add(new TextRun(anchor, content));
}
