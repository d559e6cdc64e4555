namespace Journal.Core.References;

/// <summary>Reads one locator at a token: the word and its numbers, in either order.</summary>
internal static class LocatorReader
{
    private static readonly string[] ThroughoutWords = ["passim", "әр жерде", "повсюду"];

    /// <summary>Reads <c>С. 5</c>, <c>pp. 205–6</c>, <c>Л. 12 об.</c> at a token.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="index">The token of the word.</param>
    /// <param name="next">The first token behind the locator.</param>
    public static Locator? WordFirst(EntryTokens tokens, int index, out int next)
    {
        next = index;
        if (LocatorWords.Before(tokens[index].Lower) is not { } unit)
            return null;
        int number = index + 1;
        bool point = tokens.Is(number, ".");
        if (point)
            number++;
        if (!point && !StandsWithoutPoint(tokens, index))
            return null;
        string? value = PageNumbers.Read(tokens, number, out next);
        if (value is null || (!char.IsAsciiDigit(value[0]) && tokens[index].Lower is "с" or "б" or "л" && !point))
        {
            next = index;
            return null;
        }
        return new Locator(unit, value, TextRange.Between(tokens[index].Start, tokens[next - 1].End));
    }

    /// <summary>Reads <c>45-б.</c>, <c>84-бет</c>, <c>45–46 бб.</c> at a token.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="index">The token of the first number.</param>
    /// <param name="next">The first token behind the locator.</param>
    /// <param name="hyphen">Whether a hyphen joins word and number.</param>
    public static Locator? NumberFirst(EntryTokens tokens, int index, out int next, out bool hyphen)
    {
        next = index;
        hyphen = false;
        if (!tokens.IsNumber(index) || PageNumbers.Read(tokens, index, out int word) is not { } value)
            return null;
        hyphen = tokens.IsDash(word) && tokens.IsWord(word + 1);
        if (hyphen)
            word++;
        if (!tokens.IsWord(word) || LocatorWords.Behind(tokens[word].Lower) is not { } unit)
            return null;
        next = word + 1;
        if (tokens.Is(next, ".") && tokens.IsJoined(next))
            next++;
        return new Locator(unit, value, TextRange.Between(tokens[index].Start, tokens[next - 1].End));
    }

    /// <summary>
    /// Reads everything up to a token as the locator of a citation or a repeated reference: volume, page, or a bare number.
    /// </summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="from">The first token.</param>
    /// <param name="to">The token behind the last one.</param>
    /// <param name="bare">Whether a number without a word is a page.</param>
    /// <returns>The locator; null where there is none.</returns>
    public static Locator? All(EntryTokens tokens, int from, int to, bool bare)
    {
        Locator? found = null;
        Locator? volume = null;
        for (int i = from; i < to;)
        {
            var item = WordFirst(tokens, i, out int next) ?? NumberFirst(tokens, i, out next, out _);
            if (item?.Unit == LocatorUnit.Volume)
                volume ??= item;
            else
                found ??= item;
            i = item is null ? i + 1 : next;
        }
        found ??= bare ? Bare(tokens, from, to) : null;
        found ??= Throughout(tokens, from, to);
        return found is null || volume is null ? found ?? volume : found with { Volume = volume.Value };
    }

    // The first number that counts nothing else: not "ескерту 5", "Д. 15", "3-іс" or the volume.
    private static Locator? Bare(EntryTokens tokens, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            bool named = (tokens.IsWord(i - 1) && !tokens.Is(i - 1, "at"))
                || (tokens.Is(i - 1, ".") && tokens.IsWord(i - 2) && tokens[i - 2].Length < 4);
            bool counts = tokens.IsDash(i + 1) && tokens.IsWord(i + 2);
            if (!tokens.IsNumber(i) || (i > from && named) || counts || PageNumbers.Read(tokens, i, out int next) is not { } value)
                continue;
            return new Locator(LocatorUnit.Page, value, TextRange.Between(tokens[i].Start, tokens[next - 1].End));
        }
        return null;
    }

    private static Locator? Throughout(EntryTokens tokens, int from, int to)
    {
        if (from >= to)
            return null;
        int start = tokens[from].Start;
        string rest = tokens.Text[start..tokens[to - 1].End];
        foreach (string word in ThroughoutWords)
        {
            int at = rest.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                return new Locator(LocatorUnit.Throughout, "", new TextRange(start + at, word.Length));
        }
        return null;
    }

    // "с 25" begins a phrase; "§ 5", "pages 5–7", "С 25" and ", с 25" do not.
    private static bool StandsWithoutPoint(EntryTokens tokens, int index) =>
        tokens[index].Length > 2 || tokens[index].Lower is "§" or "pp" or "бб" or "p"
        || tokens[index - 1].Lower is "," || (tokens.IsCapitalised(index) && tokens[index - 1].Lower is "." or "-" or "–" or "—");
}
