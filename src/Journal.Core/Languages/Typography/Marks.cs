namespace Journal.Core.Languages.Typography;

/// <summary>What characters are to their neighbours.</summary>
internal static class Marks
{
    /// <summary>Whether a character is a space of any width, or the end of a line.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\n' or '\t';

    /// <summary>Whether a quotation may begin right behind a character, spaces aside.</summary>
    public static bool Opens(char c) => c is '(' or '[' or '{' or '«' or '„' or '“' or '‘' or '/' || IsDash(c);

    /// <summary>Whether a character is a dash, or a hyphen that may stand for one.</summary>
    public static bool IsDash(char c) => c is '-' or '–' or '—';

    /// <summary>Whether a character is a Latin letter.</summary>
    public static bool IsLatin(char c) => char.IsAsciiLetter(c) || (char.IsLetter(c) && c is >= '\u00C0' and <= '\u024F');
}
