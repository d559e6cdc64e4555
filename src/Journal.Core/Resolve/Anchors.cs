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
    public static string NoteMark(string label, int mention) => $"fnref-{LabelSlug(label)}-{Number(mention)}";

    /// <summary>The anchor of a reference.</summary>
    /// <param name="number">Its printed number or key.</param>
    public static string Reference(string number) => "ref-" + LabelSlug(number);

    /// <summary>The anchor of an entry of the transliterated second list.</summary>
    /// <param name="number">Its printed number or key.</param>
    public static string Twin(string number) => "reft-" + LabelSlug(number);

    /// <summary>The anchor of a mark that cites a reference.</summary>
    /// <param name="number">The printed number or key of the reference.</param>
    /// <param name="mention">Which of its marks, from 1.</param>
    public static string Citation(string number, int mention) => $"cite-{LabelSlug(number)}-{Number(mention)}";

    /// <summary>All anchors of a text.</summary>
    /// <param name="body">The text, resolved.</param>
    public static IReadOnlySet<string> Of(Body body)
    {
        var found = ExplicitIds.Of(body).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var note in body.Notes)
        {
            found.Add(Note(note.Label));
            for (int n = 1; n <= note.Mentions; n++)
                found.Add(NoteMark(note.Label, n));
        }
        foreach (var entry in body.Blocks.OfType<ReferenceListBlock>().Where(l => !l.IsTwin).SelectMany(l => l.Entries))
        {
            found.Add(Reference(entry.Number));
            if (entry.HasTwin)
                found.Add(Twin(entry.Number));
            for (int n = 1; n <= entry.Mentions; n++)
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
