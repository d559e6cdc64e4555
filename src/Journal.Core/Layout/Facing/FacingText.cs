using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout.Facing;

/// <summary>Two texts of one work set side by side, passage against passage.</summary>
/// <param name="Rows">The passages in the order of both texts; nothing of either is left out or comes twice.</param>
/// <param name="Notes">The notes by number, those of one label against each other.</param>
/// <param name="References">The lists of references with their headings, those of the first text and those of the second.</param>
/// <param name="SharesReferences">Whether both lists name the same works under the same numbers, so that one list serves both texts.</param>
public sealed record FacingText(ValueList<FacingRow> Rows, ValueList<FacingNotes> Notes, FacingRow References, bool SharesReferences)
{
    /// <summary>Sets two texts side by side. The time it takes grows as the length of the texts.</summary>
    /// <param name="first">The text on the first side, resolved.</param>
    /// <param name="second">The text on the second side, resolved.</param>
    public static FacingText Of(Body first, Body second)
    {
        var (ours, ourReferences) = ReferenceParts.Split(first.Blocks);
        var (theirs, theirReferences) = ReferenceParts.Split(second.Blocks);
        return new FacingText(
            Alignment.Align(ours, theirs),
            FacingNotes.Pair(first.Notes, second.Notes),
            new FacingRow(ourReferences, theirReferences),
            ReferenceParts.AreSame(ourReferences, theirReferences));
    }
}

/// <summary>What stands side by side.</summary>
/// <param name="First">Blocks of the first text; none where it has nothing like it.</param>
/// <param name="Second">Blocks of the second text; none where it has nothing like it.</param>
public sealed record FacingRow(ValueList<Block> First, ValueList<Block> Second);
