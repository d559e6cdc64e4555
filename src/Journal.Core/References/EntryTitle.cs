namespace Journal.Core.References;

/// <summary>Cuts the title out of an entry as well as its punctuation allows.</summary>
internal static class EntryTitle
{
    private const int LongestAbbreviation = 3;

    /// <summary>The title; null where there is none.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="from">The first token behind authors and, in author–year styles, the year.</param>
    /// <param name="limits">Stretches that are no title: addresses, pages.</param>
    public static Printed<string>? Read(EntryTokens tokens, int from, IReadOnlyList<TextRange> limits)
    {
        int start = SkipYear(tokens, from);
        int end = start;
        bool quoted = tokens[start].Lower is "“" or "\"";
        for (; end < tokens.Count; end++)
        {
            if (IsIn(limits, tokens[end].Start) || (quoted && end > start && tokens[end].Lower is "”" or "\""))
                break;
            if (end > start && !quoted && EndsBefore(tokens, end))
                break;
        }
        if (quoted)
            start++;
        while (end > start && (tokens.IsDash(end - 1) || tokens[end - 1].Lower is "." or "," or ":" or ";" or "<"))
            end--;
        if (end <= start)
            return null;
        var range = TextRange.Between(tokens[start].Start, tokens[end - 1].End);
        return new Printed<string>(range.In(tokens.Text), range);
    }

    // "(2008). Title", "1997. Title", "(2008, May 3). Title"
    private static int SkipYear(EntryTokens tokens, int from)
    {
        int i = tokens.SkipPunctuation(from);
        if (tokens.Is(i, "(") && DateReader.IsYear(tokens, i + 1))
        {
            for (int j = i + 2; j < i + 10; j++)
                if (tokens.Is(j, ")"))
                    return tokens.SkipPunctuation(j + 1);
        }
        bool year = from > 0 && DateReader.IsYear(tokens, i) && tokens.Is(i + 1, ".") && tokens.IsCapitalised(i + 2);
        return year ? i + 2 : i;
    }

    private static bool EndsBefore(EntryTokens tokens, int index)
    {
        var token = tokens[index];
        if (token.Lower is "/" or "[" or "<" && token.AfterSpace)
            return true;
        if (tokens[index - 1].Lower is "?" or "!" && token.AfterSpace && tokens.IsCapitalised(index))
            return true;
        if (token.Lower is "(" && tokens.IsCapitalised(index + 1) && (tokens.Is(index + 2, ":") || tokens.Match(index + 2, ","))
            && token.AfterSpace)
            return true;
        if (token.Lower is ".")
            return tokens.IsDash(index + 1)
                || (tokens[index + 1].AfterSpace && !IsAbbreviation(tokens, index) && !tokens.IsLowercase(index + 1))
                || index + 1 >= tokens.Count;
        // "… positions - М., 1897": a dash before a place is the end of an area.
        return tokens.IsDash(index) && token.AfterSpace && tokens[index + 1].AfterSpace && PublisherReader.IsAt(tokens, index + 1);
    }

    private static bool IsAbbreviation(EntryTokens tokens, int point)
    {
        var word = tokens[point - 1];
        return word.Kind == TokenKind.Word && word.Length < LongestAbbreviation && tokens.IsCapitalised(point - 1) != (word.Length > 1);
    }

    private static bool IsIn(IReadOnlyList<TextRange> ranges, int offset)
    {
        foreach (var range in ranges)
            if (range.Contains(offset))
                return true;
        return false;
    }
}
