using System.Globalization;
using Journal.Core.Model;
using Journal.Core.Resolve;

namespace Journal.Theming.Html;

/// <summary>Writes the list of references, with the printed numbers and a way back from each entry to where it is cited.</summary>
internal static class ReferenceWriter
{
    /// <summary>Writes the list.</summary>
    public static void Write(TextState state, ReferenceListBlock list)
    {
        var output = state.Output;
        bool numbered = list.Entries.All(e => IsNumber(e.Number));
        output.Write("<div role=\"doc-bibliography\""u8);
        if (state.LastHeading is { } heading)
        {
            output.Attribute("aria-labelledby"u8, heading);
        }
        else
        {
            output.Write(" aria-label=\""u8);
            output.Write(state.Setting.Labels.References);
            output.Write("\""u8);
        }
        output.Write(numbered ? ">\n<ol class=\"references\">\n"u8 : ">\n<ul class=\"references\">\n"u8);
        foreach (var entry in list.Entries.AsSpan())
            Entry(state, entry, numbered);
        output.Write(numbered ? "</ol>\n</div>\n"u8 : "</ul>\n</div>\n"u8);
    }

    private static void Entry(TextState state, Reference entry, bool numbered)
    {
        var output = state.Output;
        output.Write("<li"u8);
        output.Attribute("id"u8, Anchors.Reference(entry.Number));
        output.Attribute("value"u8, numbered ? entry.Number : null);
        output.Write(">"u8);
        if (!numbered)
        {
            output.Write("<span class=\"reference-key\">"u8);
            output.Text(entry.Number);
            output.Write("</span> "u8);
        }
        InlineWriter.Write(state, entry.Content);
        var labels = state.Setting.Labels;
        for (int mention = 1; mention <= entry.Mentions; mention++)
        {
            string label = entry.Mentions == 1 ? labels.ReferenceReturn : labels.ReferenceReturnNth;
            ReturnLink.Write(output, Anchors.Citation(entry.Number, mention), Phrase.Fill(label, Markup.Escape(entry.Number), Digits(mention)));
        }
        output.Write("</li>\n"u8);
    }

    // A number that a list item of HTML can show unchanged: no leading zero, within 31 bits.
    private static bool IsNumber(string number) =>
        number.Length is > 0 and < 10 && number.All(char.IsAsciiDigit) && (number.Length == 1 || number[0] != '0');

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
