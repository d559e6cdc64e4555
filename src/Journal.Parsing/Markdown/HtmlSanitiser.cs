using System.Text;
using Journal.Core.Text;

namespace Journal.Parsing.Markdown;

/// <summary>
/// Writes HTML anew from an allow-list: everything that is not named in it is dropped with a warning, everything opened is closed.
/// Nothing is copied unread, so what comes out is well-formed whatever went in.
/// </summary>
/// <param name="place">Where the HTML stands.</param>
/// <param name="found">Takes what was removed.</param>
internal sealed class HtmlSanitiser(SourceSpan place, List<Diagnostic> found)
{
    private readonly StringBuilder clean = new();
    private readonly List<string> open = [];
    private readonly HashSet<string> removed = new(StringComparer.Ordinal);
    private SourceSpan current = place;

    /// <summary>Cleans a block of HTML.</summary>
    public string CleanBlock(string html)
    {
        int at = 0;
        while (at < html.Length)
        {
            int tag = html.IndexOf('<', at);
            clean.Append(HtmlEscaping.Text(html.AsSpan(at, (tag < 0 ? html.Length : tag) - at)));
            if (tag < 0)
                break;
            at = CleanMarkup(html, tag, phrasing: false);
        }
        return Take() + CloseAll();
    }

    /// <summary>Cleans one tag of running text, where no blocks may stand.</summary>
    public string CleanTag(string tag, SourceSpan where)
    {
        current = where;
        CleanMarkup(tag, 0, phrasing: true);
        return Take();
    }

    /// <summary>Closes every element that is still open.</summary>
    public string CloseAll()
    {
        while (open.Count > 0)
            Pop();
        return Take();
    }

    private string Take()
    {
        string taken = clean.ToString();
        clean.Clear();
        return taken;
    }

    /// <summary>Cleans the markup that begins at an offset; gives the offset behind it.</summary>
    private int CleanMarkup(string html, int at, bool phrasing)
    {
        if (html.AsSpan(at).StartsWith("<!--"))
            return html.IndexOf("-->", at + 4, StringComparison.Ordinal) is >= 0 and var end ? end + 3 : html.Length;
        if (HtmlTag.Read(html, at) is { } tag)
            return tag.IsClosing ? CleanClosing(tag) : CleanOpening(html, tag, phrasing);
        if (at + 1 < html.Length && html[at + 1] is '!' or '?')
        {
            Report("a declaration");
            return html.IndexOf('>', at) is >= 0 and var last ? last + 1 : html.Length;
        }
        clean.Append("&lt;");
        return at + 1;
    }

    private int CleanOpening(string html, HtmlTag tag, bool phrasing)
    {
        if (HtmlAllowList.HidesContent(tag.Name))
        {
            Report($"<{tag.Name}>");
            return phrasing ? tag.End : HtmlTag.EndOfElement(html, tag);
        }
        if (!(phrasing ? HtmlAllowList.IsPhrasing(tag.Name) : HtmlAllowList.IsAllowed(tag.Name)))
        {
            Report($"<{tag.Name}>");
            return tag.End;
        }
        while (open.Count > 0 && HtmlAllowList.ClosesBefore(tag.Name, open[^1]))
            Pop();
        clean.Append('<').Append(tag.Name);
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in tag.Attributes)
        {
            if (!HtmlAllowList.IsAllowed(tag.Name, name, value))
                Report($"the attribute '{name}'");
            else if (written.Add(name))
                clean.Append(' ').Append(name).Append("=\"").Append(HtmlEscaping.Attribute(value)).Append('"');
        }
        clean.Append('>');
        if (!HtmlAllowList.IsVoid(tag.Name))
            open.Add(tag.Name);
        return tag.End;
    }

    private int CleanClosing(HtmlTag tag)
    {
        int index = open.LastIndexOf(tag.Name);
        if (index < 0 && !HtmlAllowList.IsVoid(tag.Name))
            Report($"</{tag.Name}>");
        while (index >= 0 && open.Count > index)
            Pop();
        return tag.End;
    }

    private void Pop()
    {
        clean.Append("</").Append(open[^1]).Append('>');
        open.RemoveAt(open.Count - 1);
    }

    private void Report(string what)
    {
        if (removed.Add(what))
            found.Add(Problems.HtmlRemoved(current, what));
    }
}
