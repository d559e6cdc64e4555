using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Parsing.Markdown;

/// <summary>Refuses or sanitises the tags within a piece of running text.</summary>
/// <param name="scope">What the converters of one text share.</param>
/// <param name="target">Takes what passed the allow-list.</param>
internal sealed class InlineHtml(BodyScope scope, List<Inline> target)
{
    private HtmlSanitiser? sanitiser;

    /// <summary>Adds a tag.</summary>
    public void Add(string tag, SourceSpan place)
    {
        if (!scope.SanitisesHtml)
        {
            HtmlPolicy.Refuse(tag, place, scope);
            return;
        }
        sanitiser ??= new HtmlSanitiser(place, scope.Found);
        Emit(sanitiser.CleanTag(tag, place), place);
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
