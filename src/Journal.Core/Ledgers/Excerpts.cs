using System.Globalization;
using System.Text;

namespace Journal.Core.Ledgers;

/// <summary>Cuts short pieces out of a text, for people and for telling marks apart.</summary>
internal static class Excerpts
{
    private const int MostWords = 8;
    private const int LongestExcerpt = 60;

    // How many words before and behind a mark tell it from others, and how far they may reach.
    private const int WordsAround = 4;
    private const int Reach = 100;

    /// <summary>The first words of a passage, on one line and without invisible characters.</summary>
    /// <param name="text">The passage without markup.</param>
    public static string FirstWords(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder();
        int words = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (result.Length == 0 || result[^1] == ' ')
                    continue;
                if (++words == MostWords || result.Length >= LongestExcerpt)
                    break;
                result.Append(' ');
            }
            else if (IsVisible(rune))
            {
                // A mark that is left out between a word and a point leaves its blank behind.
                if (rune.Value is '.' or ',' or ';' or ':' or ')' && result.Length > 0 && result[^1] == ' ')
                    result.Length--;
                result.Append(rune.ToString());
            }
            // A text without blanks, as in Chinese, is cut between two characters.
            if (result.Length >= LongestExcerpt * 2)
                break;
        }
        return result.ToString().TrimEnd();
    }

    /// <summary>The last words before a place, within its line.</summary>
    /// <param name="text">The whole text; a line feed parts passages.</param>
    /// <param name="at">The place.</param>
    public static string Before(string text, int at)
    {
        int start = at;
        int words = 0;
        bool inWord = false;
        for (; start > 0 && text[start - 1] != '\n' && at - start < Reach; start--)
        {
            bool letter = char.IsLetterOrDigit(text[start - 1]);
            if (inWord && !letter && ++words == WordsAround)
                break;
            inWord = letter;
        }
        return text[start..at];
    }

    /// <summary>The next words behind a place, within its line.</summary>
    /// <param name="text">The whole text; a line feed parts passages.</param>
    /// <param name="at">The place.</param>
    public static string Behind(string text, int at)
    {
        int end = at;
        int words = 0;
        bool inWord = false;
        for (; end < text.Length && text[end] != '\n' && end - at < Reach; end++)
        {
            bool letter = char.IsLetterOrDigit(text[end]);
            if (inWord && !letter && ++words == WordsAround)
                break;
            inWord = letter;
        }
        return text[at..end];
    }

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
