using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Parsing.Markdown;

/// <summary>Refuses or sanitises the tags within a piece of running text.</summary>
/// <param name="scope">What the converters of one text share.</param>
/// <param name="target">Takes what passed the allow-list.</param>
internal sealed class InlineHtml(BodyScope scope, List<Inline> target)
{
    private readonly Dictionary<string, int> refused = new(StringComparer.OrdinalIgnoreCase);
    private HtmlSanitiser? sanitiser;

    /// <summary>Adds a tag.</summary>
    public void Add(string tag, SourceSpan place)
    {
        if (!scope.SanitisesHtml)
        {
            if (!ClosesRefused(tag))
                HtmlPolicy.Refuse(tag, place, scope);
            return;
        }
        sanitiser ??= new HtmlSanitiser(place, scope.Found);
        Emit(sanitiser.CleanTag(tag, place), place);
    }

    /// <summary>A tag and the one that closes it are one mistake.</summary>
    private bool ClosesRefused(string tag)
    {
        string name = HtmlPolicy.NameOf(tag);
        int open = refused.GetValueOrDefault(name);
        bool closes = tag.StartsWith("</", StringComparison.Ordinal);
        refused[name] = open + (closes ? -1 : 1);
        return closes && open > 0;
    }

    /// <summary>Closes what is still open at the end of the text.</summary>
    public void CloseAll(SourceSpan place)
    {
        if (sanitiser is not null)
            Emit(sanitiser.CloseAll(), place with { Start = place.End, Length = 0 });
    }

    private void Emit(string html, SourceSpan place)
    {
        if (html.Length > 0)
            target.Add(new HtmlInline(html, place));
    }
}
