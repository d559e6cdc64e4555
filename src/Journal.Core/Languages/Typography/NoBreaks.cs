using System.Buffers;
using System.Collections.Frozen;

namespace Journal.Core.Languages.Typography;

/// <summary>Makes spaces non-breaking (U+00A0) where a line must not end: in initials, abbreviations, numbers with units, before dashes, behind words of one letter.</summary>
internal static class NoBreaks
{
    private const char NoBreakSpace = '\u00A0';

    private static readonly SearchValues<char> InNumbers = SearchValues.Create("0123456789.,/–-");

    // Cyrillic letters stand in for Roman figures in many manuscripts.
    private static readonly SearchValues<char> InRoman = SearchValues.Create("IVXLCDMХІМС–-");

    /// <summary>Sets the spaces of a paragraph.</summary>
    public static void Set(TypeLine line, TypographyTable table)
    {
        var text = line.Text;
        var words = Words(text);
        for (int i = 1; i < words.Count; i++)
        {
            int space = words[i].Start.Value - 1;
            if (words[i - 1].End.Value != space || text[space] != ' ' || line.IsFixed[space])
                continue;
            var next = i + 1 < words.Count ? text[words[i + 1]] : default;
            if (Belong(text[words[i - 1]], text[words[i]], next, table))
                text[space] = NoBreakSpace;
        }
    }

    private static List<Range> Words(ReadOnlySpan<char> text)
    {
        var words = new List<Range>();
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && !Marks.IsSpace(text[i]))
                i++;
            if (i > start)
                words.Add(start..i);
        }
        return words;
    }

    private static bool Belong(ReadOnlySpan<char> left, ReadOnlySpan<char> right, ReadOnlySpan<char> next, TypographyTable table)
    {
        if (IsDash(right))
            return !IsDash(left);
        left = left.TrimStart("([«„“‘\"");
        right = right.TrimEnd(",;:!?)]»”“\"…");
        return Has(table.Leading, left)
            || (IsNumber(left) && FollowsNumber(left, right, table))
            || (IsRoman(left) && Has(table.AfterRoman, right))
            || (Has(table.BeforeNumber, left) && right.Length > 0 && char.IsAsciiDigit(right[0]))
            || (Initials(left) && (IsSurname(right.TrimEnd('.')) || Initials(right)))
            || (Initials(right) && IsSurname(left) && !IsSurname(next.TrimEnd(".,;:!?)]»”“\"…")))
            || IsPair(left, right, table);
    }

    private static bool IsDash(ReadOnlySpan<char> word) => word.TrimEnd(TypeLine.Gone) is "–" or "—";

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= 12 && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    // The point of an abbreviation may be that of the sentence, and a unit may stand before one.
    private static bool FollowsNumber(ReadOnlySpan<char> number, ReadOnlySpan<char> word, TypographyTable table) =>
        Has(table.AfterNumber, word) || (word.EndsWith('.') && Has(table.AfterNumber, word[..^1])) || (number.Length <= 2 && IsMonth(word, table));

    // Kazakh adds its cases to the name of a month.
    private static bool IsMonth(ReadOnlySpan<char> word, TypographyTable table)
    {
        foreach (string month in table.Months)
            if (word.StartsWith(month, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static bool IsNumber(ReadOnlySpan<char> word) =>
        word.Length > 0 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^1]) && !word.ContainsAnyExcept(InNumbers);

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length > 0 && !word.ContainsAnyExcept(InRoman);

    private static bool IsSurname(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0]) || !char.IsLower(word[1]))
            return false;
        foreach (char c in word)
            if (!char.IsLetter(c) && c is not ('-' or '’' or '\''))
                return false;
        return true;
    }

    // К. К.Қ. Ж.-Ж. Zh.
    private static bool Initials(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 12 || word[^1] != '.')
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (!char.IsUpper(word[i]))
                return false;
            i += i + 1 < word.Length && char.IsLower(word[i + 1]) && IsDigraph(word[i], word[i + 1]) ? 2 : 1;
            if (i >= word.Length || word[i] != '.')
                return false;
            if (i + 1 < word.Length && word[i + 1] == '-')
                i++;
        }
        return true;
    }

    private static bool IsDigraph(char first, char second) => (first, second) is
        ('Д', 'ж') or ('Z', 'h') or ('S', 'h') or ('C', 'h') or ('K', 'h') or ('Y', 'u') or ('Y', 'a') or ('T', 's') or ('T', 'h') or ('P', 'h') or ('G', 'h') or ('D', 'z');

    private static bool IsPair(ReadOnlySpan<char> left, ReadOnlySpan<char> right, TypographyTable table)
    {
        if (left.Length + right.Length > 11)
            return false;
        Span<char> both = stackalloc char[12];
        left.CopyTo(both);
        both[left.Length] = ' ';
        right.CopyTo(both[(left.Length + 1)..]);
        return Has(table.Pairs, both[..(left.Length + 1 + right.Length)]);
    }
}
