namespace Journal.Core.Dates.Prose;

/// <summary>Reads words that a soft hyphen, a stress mark or the end of a line has broken: «октяб\u00ADря», «ма\u0301я», «сен- тября».</summary>
internal static class BrokenWords
{
    private const int LongestWord = 24;
    private const char SoftHyphen = '\u00AD';
    private const char Stress = '\u0301';

    /// <summary>Whether a character stands inside a word without being a letter of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The offset of the character.</param>
    public static bool IsInside(ReadOnlySpan<char> text, int index) =>
        text[index] is SoftHyphen or Stress && index > 0 && char.IsLetter(text[index - 1]) && index + 1 < text.Length && char.IsLetter(text[index + 1]);

    /// <summary>What a word means without its soft hyphens and stress marks.</summary>
    public static Sense Find(ReadOnlySpan<char> word, bool isCyrillic)
    {
        Span<char> letters = stackalloc char[LongestWord];
        int length = 0;
        foreach (char letter in word)
        {
            if (letter is SoftHyphen or Stress)
                continue;
            if (length == LongestWord)
                return default;
            letters[length++] = letter;
        }
        return Lexicon.Find(letters[..length], isCyrillic, isEnding: false);
    }

    /// <summary>Joins a word to its rest on the next line if both together are a word of dates.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of the first part.</param>
    /// <param name="end">The offset behind it; afterwards behind the rest.</param>
    /// <param name="sense">What the whole word means.</param>
    public static bool TryJoin(ReadOnlySpan<char> text, int start, ref int end, out Sense sense)
    {
        sense = default;
        if (end + 2 >= text.Length || text[end] is not ('-' or SoftHyphen) || !char.IsWhiteSpace(text[end + 1]))
            return false;
        int next = end + 2;
        if (text[end + 1] == '\r' && text[next] == '\n')
            next++;
        int last = next;
        while (last < text.Length && last - next < LongestWord && char.IsLower(text[last]))
            last++;
        if (last == next || end - start + last - next > LongestWord || (last < text.Length && char.IsLetter(text[last])))
            return false;
        Span<char> letters = stackalloc char[LongestWord];
        text[start..end].CopyTo(letters);
        text[next..last].CopyTo(letters[(end - start)..]);
        sense = Lexicon.Find(letters[..(end - start + last - next)], isCyrillic: true, isEnding: false);
        bool isUnit = sense.Term is Term.Month or Term.Year or Term.Years or Term.Century or Term.Centuries or Term.Millennium or Term.Season or Term.Part or Term.Share;
        if (isUnit)
            end = last;
        return isUnit;
    }
}
