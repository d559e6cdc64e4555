using System.Globalization;
using Journal.Core.Languages;

namespace Journal.Theming.Html;

/// <summary>The anchors that a page makes by itself; they depend on labels and printed numbers only, so that they stay for ever.</summary>
public static class Anchors
{
    /// <summary>The anchor of a note: <c>fn-12</c>.</summary>
    /// <param name="label">The label as written.</param>
    public static string Note(string label) => "fn-" + Part(label);

    /// <summary>The anchor of a mark of a note: <c>fnref-12-1</c>.</summary>
    /// <param name="label">The label of the note as written.</param>
    /// <param name="mention">Which mark of that note it is in the text, from 1.</param>
    public static string NoteMark(string label, int mention) =>
        string.Create(CultureInfo.InvariantCulture, $"fnref-{Part(label)}-{mention}");

    /// <summary>The anchor of a reference: <c>ref-12</c>.</summary>
    /// <param name="number">Its number or key as printed.</param>
    public static string Reference(string number) => "ref-" + Part(number);

    /// <summary>The anchor of a mark that cites a reference: <c>cite-12-1</c>.</summary>
    /// <param name="number">The number or key of the reference as printed.</param>
    /// <param name="mention">Which mention of that reference it is in the article, from 1.</param>
    public static string Citation(string number, int mention) =>
        string.Create(CultureInfo.InvariantCulture, $"cite-{Part(number)}-{mention}");

    // Nearly always a number. What leaves no letter (*, †) is named by its code points.
    private static string Part(string label)
    {
        if (label.Length > 0 && label.All(char.IsAsciiDigit))
            return label;
        string slug = Slug.From(label);
        return slug.Length > 0
            ? slug
            : string.Join('-', label.EnumerateRunes().Select(r => "u" + r.Value.ToString("x", CultureInfo.InvariantCulture)));
    }
}
