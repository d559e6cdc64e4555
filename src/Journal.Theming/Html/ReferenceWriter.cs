using System.Globalization;
using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Resolve;

namespace Journal.Theming.Html;

/// <summary>
/// Writes the list of references, with the printed numbers, a way back from each entry to where it is cited, and the ties between entries.
/// The transliterated second list, which nothing cites, has anchors of its own.
/// </summary>
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
        output.Write(numbered ? ">\n<ol class=\"references\""u8 : ">\n<ul class=\"references\""u8);
        // References that stand as printed in a text whose script was changed: the whole list runs their way, numbers and all.
        bool isTurned = state.Setting.Printed.IsRightToLeft != state.IsRightToLeft;
        output.Attribute("dir"u8, isTurned ? Markup.DirectionOf(state.Setting.Printed) : null);
        output.Write(">\n"u8);
        foreach (var entry in list.Entries.AsSpan())
            Entry(state, entry, numbered, list.IsTwin);
        output.Write(numbered ? "</ol>\n"u8 : "</ul>\n"u8);
        if (!list.IsTwin)
            CitedWorks(state);
        output.Write("</div>\n"u8);
    }

    private static void Entry(TextState state, Reference entry, bool numbered, bool isTwin)
    {
        var output = state.Output;
        output.Write("<li"u8);
        output.Attribute("id"u8, state.IdOf(isTwin ? Anchors.Twin(entry.Number) : Anchors.Reference(entry.Number)));
        output.Attribute("value"u8, numbered ? entry.Number : null);
        output.Write(">"u8);
        if (!numbered)
        {
            output.Write("<span class=\"reference-key\">"u8);
            output.Text(entry.Number);
            output.Write("</span> "u8);
        }
        Content(state, entry);
        if (!isTwin)
            Returns(state, entry);
        ReferenceTies.Write(state, entry, isTwin);
        output.Write("</li>\n"u8);
    }

    // Titles in another language than the text: a screen reader changes its voice, a browser its hyphens.
    private static void Content(TextState state, Reference entry)
    {
        var around = state.Setting.Language;
        var language = entry.Resolved?.Entry.Language ?? LanguageTag.Undetermined;
        if (language == LanguageTag.Undetermined)
            language = state.Setting.Printed;
        bool isForeign = language != around;
        if (isForeign)
        {
            state.Output.Write("<span class=\"entry\""u8);
            state.Output.Language(language, around);
            state.Output.Write(">"u8);
        }
        InlineWriter.Write(state, entry.Content);
        if (isForeign)
            state.Output.Write("</span>"u8);
    }

    private static void Returns(TextState state, Reference entry)
    {
        var labels = state.Setting.Labels;
        string label = entry.Mentions.Count == 1 ? labels.ReferenceReturn : labels.ReferenceReturnNth;
        for (int i = 0; i < entry.Mentions.Count; i++)
        {
            string which = (i + 1).ToString(CultureInfo.InvariantCulture);
            ReturnLink.Write(state, Anchors.Citation(entry.Number, entry.Mentions[i]), Phrase.Fill(label, Markup.Escape(entry.Number), which), state.Setting.Printed.IsRightToLeft);
        }
    }

    private static void CitedWorks(TextState state)
    {
        if (state.Setting.CitedWorks is not { } href)
            return;
        ReferenceTies.OpenLine(state);
        state.Output.Write("<a href=\""u8);
        state.Output.Write(href);
        state.Output.Write("\">"u8);
        state.Output.Write(state.Setting.Labels.CitedWorks);
        state.Output.Write("</a></p>\n"u8);
    }

    // A number that a list item of HTML can show unchanged: no leading zero, within 31 bits.
    private static bool IsNumber(string number) =>
        number.Length is > 0 and < 10 && number.All(char.IsAsciiDigit) && (number.Length == 1 || number[0] != '0');
}
