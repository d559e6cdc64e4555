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
        scope.Add(Problems.RawHtml(place, shown.Length > Shown ? shown[..Shown] + "…" : shown));
    }

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
