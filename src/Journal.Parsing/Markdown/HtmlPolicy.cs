using Journal.Core.Text;

namespace Journal.Parsing.Markdown;

/// <summary>What becomes of a block of raw HTML.</summary>
internal static class HtmlPolicy
{
    // Enough of a tag to recognise it by.
    private const int Shown = 40;

    /// <summary>Refuses or sanitises a block of HTML; comments are dropped without a word.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="scope">Takes what is wrong.</param>
    /// <returns>HTML that passed the allow-list, or null.</returns>
    public static string? Apply(string html, SourceSpan place, BodyScope scope)
    {
        int start = BehindComments(html);
        if (start >= html.Length)
            return null;
        if (scope.SanitisesHtml)
            return new HtmlSanitiser(place, scope.Found).CleanBlock(html);
        bool exact = start < place.Length && place.Text[start] == html[start];
        int end = html.IndexOf('>', start);
        int length = (end < 0 ? html.Length : end + 1) - start;
        Refuse(html.Substring(start, length), exact ? place.Slice(start, Math.Min(length, place.Length - start)) : place, scope);
        return null;
    }

    /// <summary>Reports a tag.</summary>
    public static void Refuse(string tag, SourceSpan place, BodyScope scope)
    {
        string shown = tag.ReplaceLineEndings(" ");
        scope.Add(Problems.RawHtml(place, shown.Length > Shown ? shown[..Shown] + "…" : shown, InMarkdown(NameOf(tag))));
    }

    /// <summary>The name of the element that a tag opens or closes, in lower case; empty if it has none.</summary>
    public static string NameOf(string tag)
    {
        var name = tag.AsSpan().TrimStart("</");
        int end = 0;
        while (end < name.Length && char.IsAsciiLetterOrDigit(name[end]))
            end++;
        return name[..end].ToString().ToLowerInvariant();
    }

    private static string? InMarkdown(string name) => name switch
    {
        "b" or "strong" => "**bold** for bold text",
        "i" or "em" => "*italics* for italics",
        "sup" => "^2^ for a superscript",
        "sub" => "~2~ for a subscript",
        "br" => "a backslash at the end of the line for a new line",
        "a" => "[text](address) for a link",
        "img" => "![what it shows](file.png) for an image",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "## Heading for a heading",
        "table" or "tr" or "td" or "th" => "| a | b | for a table",
        "ul" or "ol" or "li" => "- item for a list",
        "blockquote" => "> text for a quotation",
        "hr" => "*** for a line",
        "p" or "div" => "an empty line between paragraphs",
        _ => null,
    };

    private static int BehindComments(string html)
    {
        int at = 0;
        while (true)
        {
            while (at < html.Length && char.IsWhiteSpace(html[at]))
                at++;
            if (at >= html.Length || !html.AsSpan(at).StartsWith("<!--"))
                return at;
            int end = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
            at = end < 0 ? html.Length : end + 3;
        }
    }
}
