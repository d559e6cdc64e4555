using System.Globalization;
using Journal.Core.Text;
using Journal.Parsing.Yaml;

namespace Journal.Parsing.Front;

/// <summary>Reads <c>pages</c>: one page, or first and last.</summary>
internal static class PrintedPages
{
    /// <summary>The pages with a hyphen between first and last; null if nothing is written or they end before they begin.</summary>
    public static Located<string>? Read(Located<string>? written, ReadingScope scope)
    {
        if (written is not { Value.Length: > 0 } text)
            return null;
        string pages = text.Value.Replace('–', '-').Replace('—', '-').Replace('‑', '-').Replace(" ", "", StringComparison.Ordinal);
        var ends = pages.Split('-');
        if (ends.Length == 2 && Number(ends[0]) is { } first && Number(ends[1]) is { } last && first > last)
        {
            scope.Add(Problems.ReversedPages(text.Span, text.Value));
            return null;
        }
        if (ends.Length <= 2 && ends.All(IsPage))
            return text with { Value = pages };
        scope.Add(Problems.WrongType(text.Span, "pages", "a page, or the first and the last page", "pages: 3-12"));
        return null;
    }

    /// <summary>Pages are numbers, Roman numerals or numbers with letters, as in <c>e12</c>.</summary>
    private static bool IsPage(string text) => text.Length is > 0 and <= 12 && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '.');

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
