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

    /// <inheritdoc />
    protected override Block RewriteBlock(Block block)
    {
        Add(Attributes.Of(block), block.Span);
        return base.RewriteBlock(block);
    }

    /// <inheritdoc />
    protected override Inline RewriteInline(Inline inline)
    {
        Add(Attributes.Of(inline), inline.Span);
        return base.RewriteInline(inline);
    }

    private void Add(Attributes attributes, SourceSpan span)
    {
        if (attributes.Id is { } id)
            found.Add((id, span));
    }
}
