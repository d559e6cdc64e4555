namespace Journal.Core.Languages.Scripts;

/// <summary>Roman numerals that were typed with the Cyrillic letters Х and І, as in <c>ХІХ ғасыр</c>: they are Latin in every script.</summary>
internal static class RomanNumeral
{
    /// <summary>Whether a word is such a numeral. One letter with a point behind it is an initial: <c>І. Есенберлин</c>.</summary>
    public static bool IsWord(string text, int start, int end)
    {
        if (text.AsSpan(start, end - start).ContainsAnyExcept('Х', 'І'))
            return false;
        bool isJoined = start > 0 && text[start - 1] == '.';
        return end - start > 1 || !(isJoined || (end < text.Length && text[end] == '.'));
    }

    /// <summary>The Latin letter.</summary>
    public static char Latin(char letter) => letter == 'Х' ? 'X' : 'I';
}
