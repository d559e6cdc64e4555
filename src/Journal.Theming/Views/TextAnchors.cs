using Journal.Core.Model;
using Journal.Core.Text;
using Block = Journal.Core.Model.Block;

namespace Journal.Theming.Views;

/// <summary>Finds the anchors that authors may point to in a text: those of blocks, of spans, of notes and of references.</summary>
internal static class TextAnchors
{
    /// <summary>The anchors of a text, in document order.</summary>
    public static IEnumerable<string> Of(Body body) =>
        body.Blocks.SelectMany(Of)
            .Concat(body.Notes.SelectMany(n => n.Content.SelectMany(Of).Prepend(Html.Anchors.Note(n.Label))));

    private static IEnumerable<string> Of(Block block) => block switch
    {
        ParagraphBlock paragraph => Own(paragraph.Attributes).Concat(Of(paragraph.Content)),
        HeadingBlock heading => Own(heading.Attributes).Concat(Of(heading.Content)),
        ListBlock list => Own(list.Attributes).Concat(list.Items.SelectMany(i => i.Content).SelectMany(Of)),
        QuoteBlock quote => Own(quote.Attributes).Concat(quote.Content.SelectMany(Of)),
        ContainerBlock container => Own(container.Attributes).Concat(container.Content.SelectMany(Of)),
        FigureBlock figure => Own(figure.Attributes).Concat(figure.Content.SelectMany(Of)).Concat(Of(figure.Caption)),
        TableBlock table => Own(table.Attributes)
            .Concat(table.Head.Concat(table.Body).SelectMany(r => r.Cells).SelectMany(c => c.Content).SelectMany(Of)),
        DefinitionListBlock list => list.Items.SelectMany(i => i.Definitions).SelectMany(d => d).SelectMany(Of),
        ReferenceListBlock references => references.Entries.Select(e => Html.Anchors.Reference(e.Number)),
        _ => [],
    };

    private static IEnumerable<string> Of(ValueList<Inline> content) => content.SelectMany(inline => inline switch
    {
        SpanInline span => Own(span.Attributes).Concat(Of(span.Content)),
        EmphasisInline emphasis => Of(emphasis.Content),
        LinkInline link => Own(link.Attributes).Concat(Of(link.Content)),
        ImageInline image => Own(image.Attributes),
        _ => [],
    });

    private static IEnumerable<string> Own(Attributes attributes) => attributes.Id is { } id ? [id] : [];
}
