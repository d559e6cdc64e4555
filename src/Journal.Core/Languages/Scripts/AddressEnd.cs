namespace Journal.Core.Languages.Scripts;

/// <summary>Finds addresses in running text, which are no words: <c>https://қаз.kz/мақала</c>, <c>www.kaznu.kz</c>, <c>editor@example.org</c>.</summary>
internal static class AddressEnd
{
    /// <summary>The end of the address that begins at an offset; the offset itself where none begins there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset; an address begins only behind white space, a bracket or a quotation mark.</param>
    public static int At(string text, int start)
    {
        if (start > 0 && !IsBefore(text[start - 1]))
            return start;
        int end = start;
        bool isAddress = false;
        for (; end < text.Length && !IsBefore(text[end]) && text[end] is not (')' or ']' or '>' or '»' or '”'); end++)
            isAddress |= IsSign(text, start, end);
        if (!isAddress)
            return start;
        // Marks at the end belong to the sentence.
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '?' or '!')
            end--;
        return end;
    }

    private static bool IsBefore(char character) => char.IsWhiteSpace(character) || character is '(' or '[' or '<' or '«' or '“' or '"';

    private static bool IsSign(string text, int start, int index) => text[index] switch
    {
        ':' => index > start && string.CompareOrdinal(text, index, "://", 0, 3) == 0,
        '@' => index > start && index + 1 < text.Length && char.IsLetterOrDigit(text[index + 1]),
        '.' => index == start + 3 && string.CompareOrdinal(text, start, "www", 0, 3) == 0,
        _ => false,
    };
}
