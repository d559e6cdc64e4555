using System.Text;

namespace Journal.Parsing.Markdown;

/// <summary>Escapes text for HTML; entities that are written already stay.</summary>
internal static class HtmlEscaping
{
    /// <summary>Text between tags.</summary>
    public static string Text(ReadOnlySpan<char> text) => Escape(text, quote: false);

    /// <summary>The value of an attribute in double quotes.</summary>
    public static string Attribute(ReadOnlySpan<char> text) => Escape(text, quote: true);

    private static string Escape(ReadOnlySpan<char> text, bool quote)
    {
        var escaped = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
            switch (text[i])
            {
                case '&' when !IsEntity(text[i..]): escaped.Append("&amp;"); break;
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '"' when quote: escaped.Append("&quot;"); break;
                default: escaped.Append(text[i]); break;
            }
        return escaped.ToString();
    }

    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        // The longest name in HTML has 31 letters.
        int end = text[..Math.Min(text.Length, 34)].IndexOf(';');
        if (end < 2)
            return false;
        var name = text[1..end];
        if (name[0] == '#')
            name = name[1..] is ['x' or 'X', .. var hex] ? hex : name[1..];
        foreach (char character in name)
            if (!char.IsAsciiLetterOrDigit(character))
                return false;
        return name.Length > 0;
    }
}
