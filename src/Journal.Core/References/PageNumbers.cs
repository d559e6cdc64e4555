using System.Globalization;
using System.Text;

namespace Journal.Core.References;

/// <summary>
/// Reads a run of page numbers: <c>45</c>, <c>205–6</c>, <c>393-394</c>, <c>12, 15–17</c>, <c>12 об.</c>, <c>xii–xiv</c>,
/// <c>45 ff.</c>
/// </summary>
internal static class PageNumbers
{
    private const int LongestPage = 5;

    // A number behind a comma is a further page only below the years.
    private const int FirstYear = 1400;

    /// <summary>Reads the run that begins at a token.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="index">The first token of the run.</param>
    /// <param name="next">The first token behind it.</param>
    /// <param name="single">Whether further numbers behind a comma are left alone.</param>
    /// <returns>The numbers in one form, or null where none begins here.</returns>
    public static string? Read(EntryTokens tokens, int index, out int next, bool single = false)
    {
        next = index;
        var value = new StringBuilder();
        int last = ReadRange(tokens, ref next, value);
        if (last < 0)
            return null;
        while (!single && Continues(tokens, next, last))
        {
            int after = next + 1;
            value.Append(", ");
            last = ReadRange(tokens, ref after, value);
            next = after;
        }
        AppendFollowing(tokens, ref next, value);
        return value.ToString();
    }

    // "12, 15": but "12, 3" begins something else, and so does "12, 15 б.; 3" where a word stands behind the second.
    private static bool Continues(EntryTokens tokens, int index, int last)
    {
        if (tokens[index].Lower is not ("," or "и" or "және" or "and" or "&"))
            return false;
        int value = tokens.Value(index + 1);
        return value > last && value < FirstYear && tokens[index + 1].Length <= LongestPage;
    }

    private static int ReadRange(EntryTokens tokens, ref int index, StringBuilder value)
    {
        string? first = NumberAt(tokens, index);
        if (first is null)
            return -1;
        int last = AsValue(first);
        value.Append(first);
        index++;
        AppendVerso(tokens, ref index, value);
        int dash = index;
        while (tokens.IsDash(dash) && dash < index + 2)
            dash++;
        if (dash > index && NumberAt(tokens, dash) is { } second
            && (tokens.IsNumber(dash) == tokens.IsNumber(index - 1) || tokens.IsNumber(dash)))
        {
            second = InFull(first, second);
            value.Append('–').Append(second);
            last = AsValue(second);
            index = dash + 1;
            AppendVerso(tokens, ref index, value);
        }
        return Math.Max(last, 0);
    }

    private static string? NumberAt(EntryTokens tokens, int index)
    {
        var token = tokens[index];
        if (token.Kind == TokenKind.Number)
            return token.Length <= LongestPage ? token.Lower : null;
        bool roman = token.Kind == TokenKind.Word && token.Length <= 8 && token.Lower.All(c => c is 'i' or 'v' or 'x' or 'l');
        return roman ? token.Lower : null;
    }

    // "205–6" is 205–206.
    private static string InFull(string first, string second) =>
        second.Length < first.Length && char.IsAsciiDigit(first[0]) && char.IsAsciiDigit(second[0])
            ? string.Concat(first.AsSpan(0, first.Length - second.Length), second)
            : second;

    // The back of a leaf: "12 об.", "12об".
    private static void AppendVerso(EntryTokens tokens, ref int index, StringBuilder value)
    {
        if (tokens[index].Lower is not ("об" or "обор"))
            return;
        value.Append(" об.");
        index += tokens.Is(index + 1, ".") ? 2 : 1;
    }

    // "45 ff.", "45 и сл.", "45 және т. б."
    private static void AppendFollowing(EntryTokens tokens, ref int index, StringBuilder value)
    {
        int words = tokens[index].Lower is "ff" or "f" && tokens.Is(index + 1, ".") ? 1
            : tokens.Match(index, "и", "сл") || tokens.Match(index, "и", "след") ? 2
            : 0;
        if (words == 0)
            return;
        value.Append(" ff.");
        index += words + (tokens.Is(index + words, ".") ? 1 : 0);
    }

    private static int AsValue(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : -1;
}
