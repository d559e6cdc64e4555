using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>Resolves what a text can be resolved by itself: its list of references, citations, notes and anchors.</summary>
internal static class RenditionResolver
{
    /// <summary>Resolves one text.</summary>
    /// <param name="body">The text as it was read.</param>
    /// <param name="front">Its front matter: references given as data, and whether it is a fragment.</param>
    /// <param name="ledger">The anchors under which its passages were published, or null.</param>
    public static Checked<Body> Resolve(Body body, FrontMatter front, AnchorLedger? ledger)
    {
        var problems = new List<Diagnostic>();
        var listed = body with { Blocks = ReferenceLists.Mark(body.Blocks, front, problems) };
        var cited = CitationMarker.Mark(listed, front.IsFragment, problems);
        var named = AnchorAssignment.Assign(NoteNumbers.Assign(cited), ledger, problems);
        var resolved = MarkNumbers.Assign(named, ledger);
        return new Checked<Body>(resolved, [.. problems]);
    }
}
