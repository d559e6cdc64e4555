namespace Journal.Core.References;

/// <summary>Parts the works of an entry that describes several, as footnotes do: <c>А, с. 5; Б, с. 7</c>.</summary>
internal static class EntryWorks
{
    /// <summary>The works; one range over everything where the semicolons part something else.</summary>
    /// <param name="tokens">The entry.</param>
    public static List<TextRange> Split(EntryTokens tokens)
    {
        var works = new List<TextRange>();
        int first = 0;
        for (int i = 0; i <= tokens.Count; i++)
        {
            if (i < tokens.Count && !tokens.Is(i, ";"))
                continue;
            if (i == first || !DescribesWork(tokens, first, i))
                return [new TextRange(0, tokens.Text.Length)];
            works.Add(TextRange.Between(tokens[first].Start, tokens[i - 1].End));
            first = i + 1;
            if (first >= tokens.Count)
                break;
        }
        return works.Count > 1 ? works : [new TextRange(0, tokens.Text.Length)];
    }

    // A work of its own begins with a capital that is no volume, and has a place or a year.
    private static bool DescribesWork(EntryTokens tokens, int from, int to)
    {
        bool quoted = tokens[from].Lower is "«" or "“" or "\"";
        if (!tokens.IsCapitalised(from) && !quoted)
            return false;
        if (LocatorWords.Before(tokens[from].Lower) is not null && (tokens.Is(from + 1, ".") || tokens.IsNumber(from + 1))
            && tokens.IsNumber(from + 2))
            return false;
        if (LocatorReader.All(tokens, from + 1, to, bare: false) is not null)
            return true;
        for (int i = from + 1; i < to; i++)
            if (DateReader.IsYear(tokens, i))
                return true;
        return false;
    }
}
