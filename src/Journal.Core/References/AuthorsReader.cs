using Journal.Core.Languages;

namespace Journal.Core.References;

/// <summary>The persons at the head of an entry.</summary>
/// <param name="Names">The names in their order.</param>
/// <param name="End">The first token behind them and their punctuation; where they begin if there are none.</param>
internal readonly record struct EntryHead(List<PersonName> Names, int End);

/// <summary>
/// Reads the authors at the head of an entry in both orders and all styles: <c>Султанов К.С</c>, <c>К. Токаев.</c>, <c>Султанов, К. С.</c>,
/// <c>Smagulova, K. K., &amp; Tokaev, K.</c>, <c>Tokaev, Kassymzhomart.</c>, <c>Kassymzhomart Tokaev, Under …</c>
/// </summary>
internal static class AuthorsReader
{
    private const int MostAuthors = 30;

    /// <summary>Reads the names that begin at a token.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="from">The token.</param>
    public static EntryHead Read(EntryTokens tokens, int from)
    {
        var names = new List<PersonName>();
        int end = from;
        for (int at = from; names.Count < MostAuthors;)
        {
            if (NameReader.Read(tokens, at, isFirst: names.Count == 0, out int next) is not { } name)
                break;
            names.Add(name);
            end = next;
            int separator = SkipSeparator(tokens, next);
            if (separator == next)
                break;
            at = separator;
        }
        return new EntryHead(names, names.Count == 0 ? from : SkipRemarks(tokens, end));
    }

    /// <summary>Reads the names of an area of responsibility: <c>/ К. С. Султанов, И. И. Иванов. –</c></summary>
    /// <param name="tokens">The entry.</param>
    public static List<PersonName> ReadResponsibility(EntryTokens tokens)
    {
        for (int i = 1; i + 1 < tokens.Count; i++)
        {
            bool slash = tokens.Is(i, "/") && tokens[i].AfterSpace && !tokens.Is(i + 1, "/") && tokens[i + 1].AfterSpace;
            if (slash)
                return Read(tokens, i + 1).Names;
            if (tokens.Match(i, "/", "/") && tokens[i].AfterSpace)
                break;
        }
        return [];
    }

    private static int SkipSeparator(EntryTokens tokens, int index)
    {
        int i = index;
        if (tokens[i].Lower is "," or ";")
            i++;
        // Conjunctions are written small: "И. И. Иванов" begins with an initial.
        if (tokens.IsCapitalised(i))
            return i;
        return tokens[i].Lower is "&" or "and" or "и" or "және" or "мен" or "пен" or "бен" ? i + 1 : i;
    }

    // "и др.", "т.б.", "et al.", "(ред.)", "(Eds.)", and the point or colon behind the names.
    private static int SkipRemarks(EntryTokens tokens, int index)
    {
        int i = tokens.Is(index, ",") ? index + 1 : index;
        if (tokens[i].Lower is "[" or "(" or "және" or "ж")
            i++;
        if (tokens.Is(i, ".") && tokens.Is(i - 1, "ж"))
            i++;
        int after = tokens.Match(i, "и", "др") || tokens.Match(i, "et", "al") ? i + 2
            : tokens.Match(i, "т", ".", "б") ? i + 3
            : tokens.Is(i - 1, "(") && tokens[i].Lower is "ред" or "ed" or "eds" or "сост" or "құраст" ? i + 1
            : index;
        while (after > index && tokens[after].Lower is "." or "]" or ")" && !tokens[after].AfterSpace)
            after++;
        if (after == index && tokens[after].Lower is ":" or ",")
            after++;
        if (tokens.Is(after, ".") && tokens.IsJoined(after))
            after++;
        return after;
    }
}
