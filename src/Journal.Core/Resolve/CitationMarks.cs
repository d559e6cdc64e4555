using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>Lists the citations of a text in reading order: the running text first, then the notes.</summary>
public sealed class CitationMarks : TreeRewriter
{
    private readonly List<CitationInline> found = [];

    private CitationMarks()
    {
    }

    /// <summary>The citations of a text.</summary>
    /// <param name="body">The text, resolved.</param>
    public static ValueList<CitationInline> Of(Body body)
    {
        var search = new CitationMarks();
        search.Rewrite(body.Blocks);
        foreach (var note in body.Notes)
            search.Rewrite(note.Content);
        return [.. search.found];
    }

    /// <inheritdoc />
    protected override Inline RewriteInline(Inline inline)
    {
        if (inline is CitationInline citation)
            found.Add(citation);
        return base.RewriteInline(inline);
    }
}
