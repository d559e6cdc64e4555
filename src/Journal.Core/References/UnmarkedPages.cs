namespace Journal.Core.References;

/// <summary>
/// Finds pages that no word announces: <c>(Almaty: Bilim, 1997), 205–6</c>, <c>3(2), 15–20</c>, <c>3, no. 2 (2008): 15–20</c>, <c>Reforms, 120.</c>
/// </summary>
internal static class UnmarkedPages
{
    private const int FirstYear = 1400;

    /// <summary>The pages, or null.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="from">The first token to look at.</param>
    /// <param name="to">The token behind the last one.</param>
    public static Locator? Read(EntryTokens tokens, int from, int to)
    {
        for (int i = to - 1; i > from; i--)
        {
            if (!tokens.IsNumber(i) || tokens.IsDash(i - 1) || !Introduces(tokens, i - 1, from))
                continue;
            string? value = PageNumbers.Read(tokens, i, out int next, single: true);
            if (value is not null && EndsHere(tokens, next, to) && IsPage(tokens, i, next))
                return new Locator(LocatorUnit.Page, value, TextRange.Between(tokens[i].Start, tokens[next - 1].End));
        }
        return null;
    }

    private static bool Introduces(EntryTokens tokens, int index, int from)
    {
        string mark = tokens[index].Lower;
        if (mark is ":" && tokens.IsNumber(index - 1) && tokens.IsJoined(index) && tokens.IsJoined(index + 1))
            return true;
        if (mark is "," or ":" && tokens.Is(index - 1, ")"))
            return index - 2 > from;
        bool latin = tokens[index - 1].Kind == TokenKind.Word && tokens[index - 1].Lower[0] < '\u0250';
        bool quote = tokens[index - 1].Lower is "”" or "\"" or "»";
        return mark is "," && (latin || quote || (tokens.IsNumber(index - 1) && tokens.Is(index - 2, ",")));
    }

    private static bool EndsHere(EntryTokens tokens, int next, int to) =>
        next >= to || (tokens[next].Lower is "." && (next + 1 >= to || tokens[next + 1].AfterSpace)) || tokens[next].Lower is ";";

    private static bool IsPage(EntryTokens tokens, int index, int next) =>
        tokens.Value(index) < FirstYear || (next > index + 1 && tokens.Value(next - 1) >= tokens.Value(index) && tokens.Is(index - 1, ":"));
}
