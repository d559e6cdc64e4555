namespace Journal.Core.Languages;

/// <summary>Initials as they are printed: <c>К.</c>, <c>Zh.</c>, <c>Қ.-Ж.</c>, also with the point lost (<c>С</c>).</summary>
internal static class Initials
{
    /// <summary>Whether a token is an initial: one or two letters with a point, or one capital alone.</summary>
    public static bool Are(string token)
    {
        if (token.Length == 1)
            return char.IsUpper(token[0]);
        if (!token.EndsWith('.') && !token.Contains(".-", StringComparison.Ordinal))
            return false;
        return Array.TrueForAll(token.TrimEnd('.').Split('-'), IsOne);
    }

    /// <summary>Writes an initial with its point.</summary>
    public static string Write(string token) => token.EndsWith('.') ? token : token + ".";

    private static bool IsOne(string part)
    {
        string letters = part.TrimEnd('.');
        return letters.Length is 1 or 2 && char.IsUpper(letters[0]) && letters.All(char.IsLetter);
    }
}
