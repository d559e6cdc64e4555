using System.Globalization;
using Journal.Core.Languages;
using Journal.Core.Model;

namespace Journal.Core.Resolve;

/// <summary>The anchors of a page that show a text: their forms, and which of them a text has.</summary>
public static class Anchors
{
    /// <summary>The anchor of a note.</summary>
    /// <param name="label">The label of the note.</param>
    public static string Note(string label) => "fn-" + LabelSlug(label);

    /// <summary>The anchor of a mark that points to a note.</summary>
    /// <param name="label">The label of the note.</param>
    /// <param name="mention">Which of its marks, from 1.</param>
    public static string NoteMark(string label, int mention) => NoteMarks(label) + Number(mention);

    /// <summary>The anchor of a reference.</summary>
    /// <param name="number">Its printed number or key.</param>
    public static string Reference(string number) => "ref-" + LabelSlug(number);

    /// <summary>The anchor of an entry of the transliterated second list.</summary>
    /// <param name="number">Its printed number or key.</param>
    public static string Twin(string number) => "reft-" + LabelSlug(number);

    /// <summary>The anchor of a mark that cites a reference.</summary>
    /// <param name="number">The printed number or key of the reference.</param>
    /// <param name="mention">Which of its marks, from 1.</param>
    public static string Citation(string number, int mention) => Citations(number) + Number(mention);

    /// <summary>What the anchors of all marks of a note begin with; their number follows.</summary>
    /// <param name="label">The label of the note.</param>
    internal static string NoteMarks(string label) => $"fnref-{LabelSlug(label)}-";

    /// <summary>What the anchors of all marks that cite a reference begin with; their number follows.</summary>
    /// <param name="number">The printed number or key of the reference.</param>
    internal static string Citations(string number) => $"cite-{LabelSlug(number)}-";

    /// <summary>All anchors of a text.</summary>
    /// <param name="body">The text, resolved.</param>
    public static IReadOnlySet<string> Of(Body body)
    {
        var found = ExplicitIds.Of(body).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var note in body.Notes)
        {
            found.Add(Note(note.Label));
            foreach (int n in note.Mentions)
                found.Add(NoteMark(note.Label, n));
        }
        foreach (var list in body.Blocks.OfType<ReferenceListBlock>())
            foreach (var entry in list.Entries)
            {
                found.Add(list.IsTwin ? Twin(entry.Number) : Reference(entry.Number));
                foreach (int n in entry.Mentions)
                    found.Add(Citation(entry.Number, n));
            }
        return found;
    }

    // Nearly always a number. What leaves no letter (*, †) is named by its code points.
    private static string LabelSlug(string label)
    {
        if (label.Length > 0 && label.All(char.IsAsciiDigit))
            return label;
        string slug = Slug.From(label);
        return slug.Length > 0
            ? slug
            : string.Join('-', label.EnumerateRunes().Select(r => "u" + r.Value.ToString("x", CultureInfo.InvariantCulture)));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
