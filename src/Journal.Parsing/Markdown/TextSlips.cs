using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Parsing.Markdown;

/// <summary>Finds paragraphs that were meant as something else: Markdown itself never says that it did not understand.</summary>
internal static class TextSlips
{
    private static readonly string[] Endings = [".md", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".pdf"];

    /// <summary>Reports the slips of a paragraph.</summary>
    /// <param name="content">Its text.</param>
    /// <param name="place">The whole paragraph.</param>
    /// <param name="scope">Takes what is wrong.</param>
    public static void Check(ValueList<Inline> content, SourceSpan place, BodyScope scope)
    {
        if (content[0] is TextInline { Literal: false } first)
        {
            if (IsHeading(first.Text))
                scope.Add(Problems.HeadingWithoutSpace(first.Span.Length > 0 ? first.Span.Slice(0, 1) : first.Span));
        }
        if (place.Text is ['|', ..] && place.Text.Contains("\n|", StringComparison.Ordinal))
            scope.Add(Problems.BrokenTable(place.Slice(0, 1)));
        foreach (var text in content.OfType<TextInline>())
        {
            if (LinkIn(text.Text) is >= 0 and var at)
                scope.Add(Problems.BrokenLinkMarkup(PlaceIn(text, at, 1)));
            if (text.Span.Length == text.Text.Length && StarsIn(text.Text) is >= 0 and var stars)
                scope.Add(Problems.UnclosedBold(PlaceIn(text, stars, 2)));
        }
    }

    private static SourceSpan PlaceIn(TextInline text, int at, int length) => text.Span.Length == text.Text.Length ? text.Span.Slice(at, length) : text.Span;

    /// <summary>Where two stars stand before a word, as if it were to be bold; -1 if nowhere. Behind a word they mark a note.</summary>
    private static int StarsIn(string text)
    {
        for (int at = text.IndexOf("**", StringComparison.Ordinal); at >= 0 && at + 2 < text.Length; at = text.IndexOf("**", at + 2, StringComparison.Ordinal))
            if ((at == 0 || char.IsWhiteSpace(text[at - 1])) && (char.IsLetter(text[at + 2]) || text[at + 2] is '«' or '“' or '"'))
                return at;
        return -1;
    }

    // One sign and a number, or a word, is how people write of number signs.
    private static bool IsHeading(string text) => text.StartsWith("##", StringComparison.Ordinal) && text.TrimStart('#') is [not ' ', ..];

    /// <summary>Where a bracket is followed by a target in parentheses that was not read as one; -1 if nowhere.</summary>
    private static int LinkIn(string text)
    {
        for (int at = text.IndexOf(']', StringComparison.Ordinal); at >= 0; at = text.IndexOf(']', at + 1))
        {
            int open = at + 1;
            while (open < text.Length && text[open] is ' ' or '\u00a0' && open <= at + 3)
                open++;
            int close = open < text.Length && text[open] == '(' ? text.IndexOf(')', open) : -1;
            if (close > 0 && IsTarget(text.AsSpan(open + 1, close - open - 1).Trim(), isTight: open == at + 1))
                return at;
        }
        return -1;
    }

    // References write [Electronic resource] (https://…), with a space.
    private static bool IsTarget(ReadOnlySpan<char> text, bool isTight)
    {
        if (isTight && (text.StartsWith("https://") || text.StartsWith("http://") || text.StartsWith("www.")))
            return true;
        foreach (string ending in Endings)
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
