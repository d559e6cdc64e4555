using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout.Facing;

/// <summary>Notes of one label side by side; at least one of the two is there.</summary>
/// <param name="First">The note of the first text, or null.</param>
/// <param name="Second">The note of the second text, or null.</param>
public sealed record FacingNotes(Note? First, Note? Second)
{
    /// <summary>Pairs the notes of two texts by their labels, in the order of their numbers.</summary>
    internal static ValueList<FacingNotes> Pair(ValueList<Note> first, ValueList<Note> second)
    {
        var theirs = new Dictionary<string, Note>(StringComparer.Ordinal);
        foreach (var note in second)
            theirs.TryAdd(note.Label, note);
        var pairs = new List<FacingNotes>();
        foreach (var note in first)
            pairs.Add(new FacingNotes(note, theirs.Remove(note.Label, out var other) ? other : null));
        foreach (var note in second)
            if (theirs.ContainsKey(note.Label))
                pairs.Add(new FacingNotes(null, note));
        return pairs.OrderBy(p => (p.First ?? p.Second)!.Number).ToValueList();
    }
}
