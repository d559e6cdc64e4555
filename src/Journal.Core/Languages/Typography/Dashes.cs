namespace Journal.Core.Languages.Typography;

/// <summary>Makes en dashes with spaces, the journal's own custom, of hyphens that stand for a dash between words. Hyphens in words, ranges and formulas stay.</summary>
internal static class Dashes
{
    /// <summary>Sets the dashes of a paragraph.</summary>
    public static void Set(TypeLine line)
    {
        var text = line.Text;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '-' || line.IsFixed[i])
                continue;
            int length = 1;
            while (i + length < text.Length && text[i + length] == '-')
                length++;
            bool isDash = length == 2 ? IsDouble(text, i) && !line.IsFixed[i + 1] : length == 1 && IsSingle(text, i);
            if (isDash)
            {
                text[i] = '–';
                text.Slice(i + 1, length - 1).Clear(); // to TypeLine.Gone
            }
            i += length - 1;
        }
    }

    private static bool IsDouble(ReadOnlySpan<char> text, int i) =>
        i + 2 < text.Length && Marks.IsSpace(text[i + 2]) && (i == 0 || Marks.IsSpace(text[i - 1]));

    // Between two figures it may be a minus, beside code or a formula anything.
    private static bool IsSingle(ReadOnlySpan<char> text, int i)
    {
        if (i < 2 || i + 2 >= text.Length || !Marks.IsSpace(text[i - 1]) || !Marks.IsSpace(text[i + 1]))
            return false;
        char before = text[i - 2];
        char behind = text[i + 2];
        return EndsWord(before) && BeginsWord(behind) && !(char.IsAsciiDigit(before) && char.IsAsciiDigit(behind));
    }

    private static bool EndsWord(char c) => char.IsLetterOrDigit(c) || c is '.' or ',' or ';' or ':' or '!' or '?' or '…' or ')' or ']' or '»' or '”' or '“' or '’' or '"' or '%';

    private static bool BeginsWord(char c) => char.IsLetterOrDigit(c) || c is '(' or '[' or '«' or '„' or '“' or '‘' or '"' or '№' or '…';
}
