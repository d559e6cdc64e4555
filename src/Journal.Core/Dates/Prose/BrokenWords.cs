namespace Journal.Core.Dates.Prose;

/// <summary>Mends words of dates that a line's end has parted or a mark inside breaks: жел- тоқсанда, жыл\u00ADдары, сентяб¬ря, ма\u0301я.</summary>
internal static class BrokenWords
{
    private const int LongestWord = 24;
    private const int LongestGap = 3;
    private const char SoftHyphen = '\u00ad';
    private const char NotSign = '¬';
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

    /// <summary>Reads on behind a hyphen, if both pieces together are a word of dates.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the first piece begins.</param>
    /// <param name="end">Where the first piece ends.</param>
    /// <param name="whole">Where the last piece ends.</param>
    /// <param name="sense">What the whole word means.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int start, int end, out int whole, out Sense sense)
    {
        (whole, sense) = (end, default);
        if (end >= text.Length || end - start >= LongestWord || text[end] is not ('-' or SoftHyphen or NotSign))
            return false;
        Span<char> word = stackalloc char[LongestWord];
        text[start..end].CopyTo(word);
        int length = end - start;
        int at = end;
        while (at < text.Length && NextPiece(text, at) is > 0 and int piece)
        {
            at = piece;
            while (at < text.Length && Letters.IsCyrillic(text[at]))
            {
                if (length == LongestWord)
                    return false;
                word[length++] = text[at++];
            }
        }
        if (at == end)
            return false;
        var found = Lexicon.Find(word[..length], isCyrillic: true, isEnding: false);
        if (found.Term is not (Term.Month or Term.Year or Term.Years or Term.Century or Term.Centuries or Term.MonthWord or Term.Between or Term.Millennium
            or Term.Since or Term.Until or Term.Part or Term.Share or Term.Season))
            return false;
        (whole, sense) = (at, found);
        return true;
    }

    // A hyphen within a line joins words of their own; only before a gap it parts one.
    private static int NextPiece(ReadOnlySpan<char> text, int hyphen)
    {
        if (text[hyphen] is not ('-' or SoftHyphen or NotSign))
            return 0;
        int at = hyphen + 1;
        while (at < text.Length && at <= hyphen + LongestGap && char.IsWhiteSpace(text[at]))
            at++;
        bool isGap = at > hyphen + 1 || text[hyphen] != '-';
        return isGap && at < text.Length && Letters.IsCyrillic(text[at]) && char.IsLower(text[at]) ? at : 0;
    }
}
