using System.Buffers;
using System.Globalization;
using System.Text;

namespace Journal.Cli.Reporting;

/// <summary>Text that is safe on a terminal: what could move the cursor, hide or reorder text is shown as an escape.</summary>
public static class PlainText
{
    // Printable ASCII and Cyrillic: nearly everything that is ever shown.
    private static readonly SearchValues<char> Harmless = SearchValues.Create(
        [.. Enumerable.Range(0x20, 0x5F).Select(code => (char)code), .. Enumerable.Range(0x400, 0x100).Select(code => (char)code)]);

    /// <summary>Replaces control, format and private characters, line separators and lone surrogates by <c>\u{…}</c>.</summary>
    /// <param name="text">Any text.</param>
    public static string Of(string text)
    {
        int first = text.AsSpan().IndexOfAnyExcept(Harmless);
        if (first < 0)
            return text;
        var safe = new StringBuilder(text.Length + 16).Append(text, 0, first);
        for (int i = first; i < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out int consumed);
            if (status == OperationStatus.Done && !IsHarmful(rune))
                safe.Append(text, i, consumed);
            else
                safe.Append(CultureInfo.InvariantCulture, $"\\u{{{(status == OperationStatus.Done ? rune.Value : text[i]):X4}}}");
            i += consumed;
        }
        return safe.ToString();
    }

    private static bool IsHarmful(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
