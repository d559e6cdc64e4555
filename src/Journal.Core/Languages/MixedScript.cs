namespace Journal.Core.Languages;

/// <summary>
/// Finds words in which letters of the other script stand for letters that look the same: Latin <c>i</c> in <c>сәуiр</c>, Cyrillic <c>е</c> in <c>titlе</c>.
/// Such words are not found by search and sort wrongly.
/// </summary>
public static class MixedScript
{
    // Latin and Cyrillic twins, alternating. Typists also put Latin Y for Ү and the schwa of phonetics for Ә.
    private const string LatinToCyrillic = "AАBВCСEЕHНIІKКMМOОPРTТXХYҮƏӘƟӨËЁaаcсeеhһiіjјoоpрsѕxхyуəәɵөëё";
    private const string CyrillicToLatin = "АAВBСCЕEНHІIКKМMОOРPТTХXҮYУYаaсcеeһhіiјjоoрpѕsхxуyӘƏәə";

    /// <summary>Finds the mixed words of a text, in its order.</summary>
    /// <param name="text">Composed text.</param>
    /// <returns>Offset and length in UTF-16 code units, and the word in one script. Words that no exchange of look-alikes repairs are not reported.</returns>
    public static IEnumerable<(int Start, int Length, string Suggestion)> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FindWords(text);
    }

    private static IEnumerable<(int Start, int Length, string Suggestion)> FindWords(string text)
    {
        int i = 0;
        while (i < text.Length)
        {
            int start = i;
            int latin = 0;
            int cyrillic = 0;
            for (; i < text.Length && IsWordCharacter(text[i]); i++)
            {
                if (IsCyrillic(text[i]))
                    cyrillic++;
                else if (IsLatin(text[i]))
                    latin++;
            }
            if (latin > 0 && cyrillic > 0 && Repair(text.AsSpan(start, i - start), latin, cyrillic) is { } repaired)
                yield return (start, i - start, repaired);
            if (i == start)
                i++;
        }
    }

    private static string? Repair(ReadOnlySpan<char> word, int latin, int cyrillic)
    {
        string? inCyrillic = Exchange(word, LatinToCyrillic, IsLatin);
        string? inLatin = Exchange(word, CyrillicToLatin, IsCyrillic);
        if (inLatin is not null && (IsNumeral(inLatin) || inCyrillic is null || latin > cyrillic))
            return inLatin;
        // "XXғасыр" lacks a space after a numeral: other letters would only hide that.
        return NumeralBefore(word) ? null : inCyrillic;
    }

    private static string? Exchange(ReadOnlySpan<char> word, string twins, Func<char, bool> isForeign)
    {
        Span<char> result = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        for (int i = 0; i < word.Length; i++)
        {
            result[i] = isForeign(word[i]) ? TwinOf(word[i], twins) : word[i];
            if (result[i] == '\0')
                return null;
        }
        return new string(result);
    }

    private static char TwinOf(char letter, string twins)
    {
        for (int i = 0; i < twins.Length; i += 2)
        {
            if (twins[i] == letter)
                return twins[i + 1];
        }
        return '\0';
    }

    private static bool IsNumeral(string word) => word.Length > 1 && word.All(IsNumeralLetter);

    private static bool NumeralBefore(ReadOnlySpan<char> word)
    {
        int end = 0;
        while (end < word.Length && IsNumeralLetter(word[end]))
            end++;
        return end > 1 && end < word.Length && !word[end..].ContainsAnyInRange('A', 'z') && char.IsLower(word[end]);
    }

    private static bool IsNumeralLetter(char letter) => letter is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M';

    private static bool IsWordCharacter(char character) =>
        character < '\u0080' ? char.IsAsciiLetterOrDigit(character) : char.IsLetterOrDigit(character) || Composition.IsMark(character);

    private static bool IsCyrillic(char character) => character is >= '\u0400' and <= '\u052f';

    private static bool IsLatin(char character) =>
        character < '\u0080'
            ? char.IsAsciiLetter(character)
            : (character <= '\u024f' && character is not ('\u00d7' or '\u00f7' or '\u00aa' or '\u00ba') && char.IsLetter(character)) || character is 'ə' or 'ɵ';
}
