namespace Journal.Core.Languages.Typography;

/// <summary>Sets straight apostrophes, which may also be single quotation marks.</summary>
internal static class Apostrophes
{
    /// <summary>Sets those between Latin letters, as in the names and quotations of other languages.</summary>
    public static void SetBetweenLatin(TypeLine line)
    {
        var text = line.Text;
        for (int i = 1; i < text.Length - 1; i++)
            if (text[i] == '\'' && !line.IsFixed[i] && Marks.IsLatin(text[i - 1]) && Marks.IsLatin(text[i + 1]))
                text[i] = '’';
    }

    /// <summary>
    /// Sets all of a language that has apostrophes: one that begins a word is a quotation mark if another one behind it ends a word.
    /// One behind a figure (feet, minutes) stays.
    /// </summary>
    public static void SetAll(TypeLine line)
    {
        var text = line.Text;
        if (!text.Contains('\''))
            return;
        bool isClosed = false;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] != '\'' || line.IsFixed[i])
                continue;
            if (Begins(text, i))
            {
                text[i] = isClosed && !char.IsAsciiDigit(text[i + 1]) ? '‘' : '’';
                isClosed = false;
            }
            else if (Ends(text, i))
            {
                isClosed = true;
                text[i] = '’';
            }
            else if (i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetter(text[i + 1]))
            {
                text[i] = '’';
            }
        }
    }

    private static bool Begins(ReadOnlySpan<char> text, int i) =>
        i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && (i == 0 || Marks.IsSpace(text[i - 1]) || Marks.Opens(text[i - 1]));

    private static bool Ends(ReadOnlySpan<char> text, int i) =>
        i > 0 && (char.IsLetter(text[i - 1]) || text[i - 1] is '.' or ',' or '?' or '!' or '…') && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]));
}
