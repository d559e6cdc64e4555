namespace Journal.Core.References;

/// <summary>Tells names written in full from words of a title, in entries in Latin script.</summary>
internal static class GivenNames
{
    private static readonly string[] Articles =
        ["the", "a", "an", "in", "on", "of", "for", "to", "new", "united", "statement", "protocol", "treaty", "law"];

    /// <summary>
    /// Whether <c>Kassymzhomart Tokaev,</c> opens a note: a quoted or capitalised title and a place, year or page in brackets follow.
    /// </summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="start">The first token of the name.</param>
    /// <param name="comma">The token of the comma behind it.</param>
    public static bool Precede(EntryTokens tokens, int start, int comma)
    {
        if (!IsLatin(tokens, start) || Array.IndexOf(Articles, tokens[start].Lower) >= 0)
            return false;
        if (tokens[comma + 1].Lower is "“" or "\"" or "‘" or "«")
            return true;
        return tokens.IsCapitalised(comma + 1) && YearInBrackets(tokens, comma + 2);
    }

    /// <summary>Whether <c>Tokaev, Kassymzhomart.</c> is a name: Latin script, and neither word an article or the like.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="start">The first token of the name.</param>
    /// <param name="end">The token behind it.</param>
    public static bool Follow(EntryTokens tokens, int start, int end) =>
        IsLatin(tokens, start) && IsLatin(tokens, end - 1) && end - start is >= 3 and <= 7 && Array.IndexOf(Articles, tokens[start].Lower) < 0
        && tokens[start].Length > 2 && (tokens.Is(end, "(") ? DateReader.IsYear(tokens, end + 1) : tokens.Is(end, ".")
        || tokens.Is(end + 1, "and"));

    /// <summary>The token behind the middle initial of <c>John R. Smith</c>; 0 where there is none.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="index">The token behind the first name.</param>
    public static int MiddleInitial(EntryTokens tokens, int index) =>
        tokens.IsCapitalised(index) && tokens[index].Length == 1 && tokens.Is(index + 1, ".") && tokens.IsCapitalised(index + 2)
            ? index + 2 : 0;

    private static bool YearInBrackets(EntryTokens tokens, int from)
    {
        bool open = false;
        for (int i = from; i < tokens.Count; i++)
        {
            open = tokens.Is(i, "(") || (open && !tokens.Is(i, ")"));
            if (open && DateReader.IsYear(tokens, i))
                return true;
        }
        return false;
    }

    private static bool IsLatin(EntryTokens tokens, int index) => tokens[index].Lower is { Length: > 0 } word && word[0] < '\u0250';
}
