using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>Resolves what a text can be resolved by itself: its list of references, citations, notes and anchors.</summary>
internal static class RenditionResolver
{
    /// <summary>Resolves one text.</summary>
    /// <param name="body">The text as it was read.</param>
    /// <param name="references">References given as data in its front matter.</param>
    public static Checked<Body> Resolve(Body body, ValueList<ReferenceData> references)
    {
        var problems = new List<Diagnostic>();
        var listed = body with { Blocks = ReferenceLists.Mark(body.Blocks, references, problems) };
        var cited = CitationMarker.Mark(listed, problems);
        var resolved = AnchorAssignment.Assign(NoteNumbers.Assign(cited), problems);
        return new Checked<Body>(resolved, [.. problems]);
    }
}
