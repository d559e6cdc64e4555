namespace Journal.Core.References;

/// <summary>Finds where a printed address ends, and the sentence around it goes on.</summary>
internal static class AddressEnd
{
    private const string Enders = "<>\"«»“”{}|\\^`";
    private const string Trailing = ".,;:!?…'’*";

    /// <summary>The offset behind the last character of an address.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the address begins.</param>
    public static int Of(string text, int start)
    {
        int end = start;
        int round = 0;
        int square = 0;
        bool cyrillic = false;
        for (; end < text.Length && !IsEnder(text[end]); end++)
        {
            // "page.html(дата обращения …": a remark glued to a Latin address is no part of it.
            if (text[end] == '(' && !cyrillic && end + 1 < text.Length && IsCyrillic(text[end + 1]))
                break;
            cyrillic |= IsCyrillic(text[end]);
            round += Depth(text[end], '(', ')');
            square += Depth(text[end], '[', ']');
        }
        return Trim(text, start, end, round, square);
    }

    private static int Trim(string text, int start, int end, int round, int square)
    {
        for (; end > start; end--)
        {
            char last = text[end - 1];
            if (last == ')' && round < 0)
                round++;
            else if (last == ']' && square < 0)
                square++;
            else if (!Trailing.Contains(last, StringComparison.Ordinal))
                break;
        }
        return end;
    }

    private static bool IsEnder(char character) =>
        char.IsWhiteSpace(character) || char.IsControl(character) || Enders.Contains(character, StringComparison.Ordinal);

    private static bool IsCyrillic(char character) => character is >= '\u0400' and <= '\u052f';

    private static int Depth(char character, char open, char close) => character == open ? 1 : character == close ? -1 : 0;
}
