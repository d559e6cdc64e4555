using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Parsing.Markdown;

/// <summary>What becomes of raw HTML.</summary>
internal static class HtmlPolicy
{
    /// <summary>Refuses or sanitises a block of HTML.</summary>
    /// <param name="html">The HTML in the file.</param>
    /// <param name="scope">Takes what is wrong.</param>
    /// <returns>HTML that passed the allow-list, or null.</returns>
    public static string? Apply(SourceSpan html, BodyScope scope)
    {
        scope.Add(Problems.RawHtml(html, "block"));
        return null;
    }
}

/// <summary>Refuses or sanitises the tags within a piece of running text.</summary>
internal sealed class InlineHtml(BodyScope scope, List<Inline> target)
{
    /// <summary>Adds a tag.</summary>
    public void Add(string tag, SourceSpan place)
    {
        _ = target;
        if (!tag.StartsWith("<!--", StringComparison.Ordinal))
            scope.Add(Problems.RawHtml(place, tag));
    }

    /// <summary>Closes what is still open.</summary>
    public void CloseAll(SourceSpan place) => _ = (place, scope);
}
