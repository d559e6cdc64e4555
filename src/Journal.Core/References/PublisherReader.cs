namespace Journal.Core.References;

/// <summary>
/// Finds place, publisher and year as they stand together: <c>Астана: Елорда, 2000</c>, <c>М., 1897</c>,
/// <c>(Almaty: Bilim, 1997)</c>.
/// </summary>
internal static class PublisherReader
{
    private const int LongestPublisher = 12;

    /// <summary>Where the place begins; null where nothing of the kind is printed.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="from">The first token to look at.</param>
    public static int? Find(EntryTokens tokens, int from)
    {
        for (int i = Math.Max(from, 1); i < tokens.Count; i++)
        {
            if (IsAt(tokens, i))
                return tokens[i].Start;
        }
        return null;
    }

    /// <summary>Whether a place with its publisher or year begins at a token.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="index">The token.</param>
    public static bool IsAt(EntryTokens tokens, int index) =>
        tokens.IsCapitalised(index) && BeginsArea(tokens, index) && (IsPlaceAndYear(tokens, index) || IsPlaceAndPublisher(tokens, index));

    // "М., 1897", "Алматы, 1998"; "М.–Л., 1950"
    private static bool IsPlaceAndYear(EntryTokens tokens, int index)
    {
        int i = AfterPlace(tokens, index);
        return tokens.Is(i, ",") && DateReader.IsYear(tokens, i + 1) && !tokens.IsWord(i + 2) && DateReader.At(tokens, i + 1, out _) is null;
    }

    // "Астана: Елорда, 2000", "Алматы: КИСИ 2000", "Almaty: Bilim"
    private static bool IsPlaceAndPublisher(EntryTokens tokens, int index)
    {
        int colon = AfterPlace(tokens, index);
        if (!tokens.Is(colon, ":") || tokens[index].Lower is "url" or "doi" or "режим" or "дата" or "issn" or "isbn"
            || tokens.IsNumber(colon + 1) || tokens.Match(colon + 1, "/", "/"))
            return false;
        for (int i = colon + 2; i < tokens.Count && i <= colon + LongestPublisher; i++)
            if (DateReader.IsYear(tokens, i))
                return true;
        // "Tokaev, K. 1997. Under the Banner. Almaty: Bilim."
        return tokens.IsCapitalised(colon + 1) && tokens.Count - colon <= 5 && tokens[tokens.Count - 1].Lower is ".";
    }

    private static int AfterPlace(EntryTokens tokens, int index)
    {
        int i = index + 1;
        if (tokens.Is(i, "."))
            i++;
        while ((tokens.IsDash(i) || tokens.Is(i, ";")) && tokens.IsCapitalised(i + 1))
        {
            i += 2;
            if (tokens.Is(i, "."))
                i++;
        }
        return tokens.IsCapitalised(i) && tokens[i + 1].Lower is ":" or "," && !tokens.Is(i - 1, ".") ? i + 1 : i;
    }

    private static bool BeginsArea(EntryTokens tokens, int index) =>
        tokens[index - 1].Lower is "." or "(" or "]" or "»" or "”" or "?" or "!" || tokens.IsDash(index - 1)
            || tokens[index - 1].Lower is "," || (tokens[index - 1].Lower is "/" && tokens.Is(index - 2, "/"));
}
