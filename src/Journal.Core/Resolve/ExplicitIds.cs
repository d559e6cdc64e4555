using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>Collects the ids that an author gave in braces, in reading order.</summary>
internal sealed class ExplicitIds : TreeRewriter
{
    private readonly List<(string Id, SourceSpan Span)> found = [];

    /// <summary>The ids of a text with the places where they stand.</summary>
    /// <param name="body">The text.</param>
    public static IReadOnlyList<(string Id, SourceSpan Span)> Of(Body body)
    {
        var search = new ExplicitIds();
        search.Rewrite(body.Blocks);
        foreach (var note in body.Notes)
            search.Rewrite(note.Content);
        return search.found;
    }

    /// <summary>The attributes of a block; those of one that can have none are empty.</summary>
    /// <param name="block">The block.</param>
    public static Attributes AttributesOf(Block block) => block switch
    {
        ParagraphBlock b => b.Attributes,
        HeadingBlock b => b.Attributes,
        ListBlock b => b.Attributes,
        QuoteBlock b => b.Attributes,
        TableBlock b => b.Attributes,
        FigureBlock b => b.Attributes,
        ContainerBlock b => b.Attributes,
        _ => Attributes.None,
    };

    /// <summary>The attributes of an inline; those of one that can have none are empty.</summary>
    /// <param name="inline">The inline.</param>
    public static Attributes AttributesOf(Inline inline) => inline switch
    {
        SpanInline i => i.Attributes,
        LinkInline i => i.Attributes,
        ImageInline i => i.Attributes,
        _ => Attributes.None,
    };

    /// <inheritdoc />
    protected override Block RewriteBlock(Block block)
    {
        Add(AttributesOf(block), block.Span);
        return base.RewriteBlock(block);
    }

    /// <inheritdoc />
    protected override Inline RewriteInline(Inline inline)
    {
        Add(AttributesOf(inline), inline.Span);
        return base.RewriteInline(inline);
    }

    private void Add(Attributes attributes, SourceSpan span)
    {
        if (attributes.Id is { } id)
            found.Add((id, span));
    }
}
