using System.Globalization;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>
/// Numbers the notes of a text: labels that are all numbers are kept, for a journal's numbering is part of the record;
/// otherwise the notes count by first use, those never used last. The notes are put into the order of their numbers.
/// </summary>
internal sealed class NoteNumbers : TreeRewriter
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly List<string> byFirstUse = [];

    /// <summary>Numbers the notes.</summary>
    /// <param name="body">The text.</param>
    public static Body Assign(Body body)
    {
        if (body.Notes.Count == 0)
            return body;
        var marks = new NoteNumbers();
        marks.Rewrite(body.Blocks);
        foreach (var note in body.Notes)
            marks.Rewrite(note.Content);
        bool keep = body.Notes.All(n => Printed(n.Label) > 0) && body.Notes.Select(n => Printed(n.Label)).Distinct().Count() == body.Notes.Count;
        var places = marks.byFirstUse.Select((label, index) => (label, index)).ToDictionary(p => p.label, p => p.index, StringComparer.Ordinal);
        var ordered = keep
            ? body.Notes.OrderBy(n => Printed(n.Label))
            : body.Notes.OrderBy(n => places.GetValueOrDefault(n.Label, int.MaxValue));
        return body with
        {
            Notes = ordered.Select((note, index) => note with
            {
                Number = keep ? Printed(note.Label) : index + 1,
            }).ToValueList(),
        };
    }

    /// <inheritdoc />
    protected override Inline RewriteInline(Inline inline)
    {
        if (inline is not NoteMarkInline mark)
            return base.RewriteInline(inline);
        if (used.Add(mark.Label))
            byFirstUse.Add(mark.Label);
        return inline;
    }

    private static int Printed(string label) =>
        label.Length <= 5 && !label.StartsWith('0') && int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
