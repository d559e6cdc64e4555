namespace Journal.Parsing.Markdown;

/// <summary>A tag as it is written.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="IsClosing">Whether it is an end tag.</param>
/// <param name="Attributes">Names in lower case with values, entities not resolved.</param>
/// <param name="End">Offset behind its last character.</param>
internal sealed record HtmlTag(string Name, bool IsClosing, IReadOnlyList<(string Name, string Value)> Attributes, int End)
{
    /// <summary>Reads the tag at an offset; null if there is none.</summary>
    public static HtmlTag? Read(string html, int start)
    {
        int at = start + 1;
        bool closing = at < html.Length && html[at] == '/';
        if (closing)
            at++;
        int name = at;
        while (at < html.Length && (char.IsAsciiLetterOrDigit(html[at]) || html[at] is '-' or ':'))
            at++;
        if (at == name || !char.IsAsciiLetter(html[name]))
            return null;
        string element = html[name..at].ToLowerInvariant();
        var attributes = new List<(string, string)>();
        while (at < html.Length && html[at] != '>')
            at = ReadAttribute(html, at, attributes);
        // A tag that never ends takes the rest with it, as it does in a browser.
        return new HtmlTag(element, closing, attributes, Math.Min(at + 1, html.Length));
    }

    /// <summary>The offset behind the end tag of an element; behind its own tag if there is none or needs none.</summary>
    public static int EndOfElement(string html, HtmlTag tag)
    {
        int at = html.IndexOf($"</{tag.Name}", tag.End, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return html.Length;
        int end = html.IndexOf('>', at);
        return end < 0 ? html.Length : end + 1;
    }

    private static int ReadAttribute(string html, int at, List<(string, string)> attributes)
    {
        if (char.IsWhiteSpace(html[at]) || html[at] is '/' or '=')
            return at + 1;
        int name = at;
        while (at < html.Length && !char.IsWhiteSpace(html[at]) && html[at] is not ('=' or '>' or '/'))
            at++;
        string key = html[name..at].ToLowerInvariant();
        int value = SkipSpace(html, at);
        if (value >= html.Length || html[value] != '=')
        {
            attributes.Add((key, ""));
            return at;
        }
        value = SkipSpace(html, value + 1);
        int end = EndOfValue(html, value, out int first);
        attributes.Add((key, html[first..end]));
        return end < html.Length && first > value ? end + 1 : end;
    }

    private static int EndOfValue(string html, int value, out int first)
    {
        first = value;
        if (value < html.Length && html[value] is '"' or '\'')
        {
            first = value + 1;
            int quote = html.IndexOf(html[value], first);
            return quote < 0 ? html.Length : quote;
        }
        int end = value;
        while (end < html.Length && !char.IsWhiteSpace(html[end]) && html[end] != '>')
            end++;
        return end;
    }

    private static int SkipSpace(string html, int at)
    {
        while (at < html.Length && char.IsWhiteSpace(html[at]))
            at++;
        return at;
    }
}
