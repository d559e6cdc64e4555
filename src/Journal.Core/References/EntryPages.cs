namespace Journal.Core.References;

/// <summary>The pages that an entry cites, and how many pages the whole work has.</summary>
/// <param name="Locator">The cited place, or null.</param>
/// <param name="Extent">The count: <c>412</c> of <c>412 с.</c>, over the number and its word; or null.</param>
internal readonly record struct EntryPages(Locator? Locator, Printed<int>? Extent)
{
    // "324 б." behind the year counts a book, "45 б." is a page of it.
    private const int FewestPagesOfBook = 100;

    /// <summary>Reads both from a stretch of an entry.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="from">The first token behind the authors.</param>
    /// <param name="to">The token behind the last one.</param>
    public static EntryPages Read(EntryTokens tokens, int from, int to)
    {
        Locator? place = null;
        Locator? leaf = null;
        Printed<int>? extent = null;
        for (int i = from; i < to;)
        {
            var item = WordFirst(tokens, i, out int next) ?? NumberFirst(tokens, i, ref extent, out next);
            if (item?.Unit == LocatorUnit.Leaf)
                leaf = item;
            else
                place = item ?? place;
            i = Math.Max(next, i + 1);
        }
        return new EntryPages(place ?? leaf ?? UnmarkedPages.Read(tokens, from, to), extent);
    }

    private static Locator? WordFirst(EntryTokens tokens, int index, out int next)
    {
        var item = LocatorReader.WordFirst(tokens, index, out next);
        if (item is null || !IsPlace(item.Unit) || !IsPlausible(tokens, index, next, item.Unit))
        {
            next = index;
            return null;
        }
        return item;
    }

    // "с 1917 по 1940 гг.", "Л. 1975", "р. 5" of a title in small letters.
    private static bool IsPlausible(EntryTokens tokens, int index, int next, LocatorUnit unit)
    {
        bool year = DateReader.IsYear(tokens, next - 1);
        if (unit == LocatorUnit.Leaf && year)
            return false;
        bool latin = tokens[index].Lower is "s" or "c" or "f";
        if (latin && (tokens[index].Lower is "f" || (!tokens.IsCapitalised(index) && !HasCyrillic(tokens)) || (year && !HasCyrillic(tokens))))
            return false;
        return tokens[next].Lower is not ("по" or "г" or "гг" or "года" or "годы") && (!year || tokens[index - 1].Kind == TokenKind.Mark);
    }

    private static Locator? NumberFirst(EntryTokens tokens, int index, ref Printed<int>? extent, out int next)
    {
        if (tokens[index - 1].Lower is "№" or "/" || (tokens.IsDash(index - 1) && tokens.IsJoined(index - 1)))
        {
            next = index;
            return null;
        }
        var item = LocatorReader.NumberFirst(tokens, index, out next, out bool hyphen);
        if (item is null)
        {
            extent = ExtentOnly(tokens, index, ref next) ?? extent;
            return null;
        }
        if (hyphen || !IsCount(tokens, index, next))
            return IsPlace(item.Unit) ? item : null;
        extent = new Printed<int>(tokens.Value(index), item.Range);
        return null;
    }

    // "412 страниц": a word that only counts.
    private static Printed<int>? ExtentOnly(EntryTokens tokens, int index, ref int next)
    {
        if (!tokens.IsNumber(index) || tokens[index].Length > 4 || tokens[index + 1].Lower is not ("страниц" or "страницы" or "pages" or "s"))
            return null;
        next = index + 2;
        return new Printed<int>(tokens.Value(index), TextRange.Between(tokens[index].Start, tokens[index + 1].End));
    }

    private static bool IsCount(EntryTokens tokens, int index, int next)
    {
        int word = tokens.Is(next - 1, ".") ? next - 2 : next - 1;
        if (word != index + 1 || !LocatorWords.CountsPages(tokens[word].Lower))
            return false;
        bool small = tokens[word].Lower is "б" && tokens.Value(index) < FewestPagesOfBook;
        // "от 12 с." and the like count nothing; "С. 5 с." was read before.
        return !small && tokens.Value(index) > 3;
    }

    private static bool IsPlace(LocatorUnit unit) => unit is LocatorUnit.Page or LocatorUnit.Leaf or LocatorUnit.Column;

    private static bool HasCyrillic(EntryTokens tokens) => tokens.Text.AsSpan().ContainsAnyInRange('\u0400', '\u052f');
}
