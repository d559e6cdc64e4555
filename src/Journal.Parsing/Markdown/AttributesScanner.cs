using Markdig.Helpers;
using Markdig.Renderers.Html;

namespace Journal.Parsing.Markdown;

/// <summary>
/// Reads <c>{#id .class key=value key="value"}</c>. Markdig's own scanner takes no names of one letter, swallows the line end behind the
/// braces so that two words grow together, and reads to the end of the paragraph where a brace is never closed.
/// </summary>
internal ref struct AttributesScanner
{
    // Far more than anybody writes, so that reading stays linear.
    private const int Longest = 500;

    private readonly ReadOnlySpan<char> text;
    private int at;

    private AttributesScanner(ReadOnlySpan<char> text) => this.text = text;

    /// <summary>Reads the braces that a slice begins with.</summary>
    /// <param name="slice">The slice.</param>
    /// <param name="length">How long the braces are.</param>
    /// <returns>The attributes; null if the braces hold anything else or nothing.</returns>
    public static HtmlAttributes? Read(StringSlice slice, out int length)
    {
        length = 0;
        var span = slice.AsSpan();
        var scanner = new AttributesScanner(span[..Math.Min(span.Length, Longest)]);
        if (span is not ['{', ..] || scanner.ReadAll() is not { } attributes)
            return null;
        length = scanner.at;
        return attributes;
    }

    private HtmlAttributes? ReadAll()
    {
        var attributes = new HtmlAttributes();
        int count = 0;
        for (at = 1; at < text.Length; count++)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (at < text.Length && text[at] == '}')
            {
                at++;
                return count == 0 ? null : attributes;
            }
            if (!ReadItem(attributes))
                return null;
        }
        return null;
    }

    private bool ReadItem(HtmlAttributes attributes)
    {
        if (at >= text.Length)
            return false;
        char mark = text[at];
        if (mark is '#' or '.')
        {
            at++;
            string name = ReadName();
            if (mark == '#')
                attributes.Id = name;
            else
                attributes.AddClass(name);
            return name.Length > 0;
        }
        // A word alone is no attribute but a word in braces.
        string key = ReadName();
        if (key.Length == 0 || !char.IsAsciiLetter(key[0]) || at >= text.Length || text[at] != '=')
            return false;
        at++;
        if (ReadValue() is not { } value)
            return false;
        attributes.AddProperty(key, value);
        return true;
    }

    private string ReadName() => ReadUntil("{}\"'<>=#");

    private string? ReadValue()
    {
        if (at >= text.Length || text[at] is not ('"' or '\''))
            return ReadUntil("{}\"'<>");
        char quote = text[at++];
        int end = text[at..].IndexOf(quote);
        if (end < 0)
            return null;
        string value = text.Slice(at, end).ToString();
        at += end + 1;
        return value;
    }

    private string ReadUntil(ReadOnlySpan<char> stops)
    {
        int start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && !stops.Contains(text[at]))
            at++;
        return text[start..at].ToString();
    }
}
