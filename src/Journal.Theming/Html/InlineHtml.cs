using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Language;

namespace Journal.Theming.Html;

/// <summary>Running text by itself as HTML, without anchors and marks: the entry of a list of references on another page.</summary>
/// <param name="content">The text.</param>
/// <param name="setting">What the HTML depends on beside the text.</param>
internal sealed class InlineHtml(ValueList<Inline> content, TextSetting setting) : IHtml
{
    /// <inheritdoc />
    public void WriteTo(Utf8Buffer output) => InlineWriter.Write(new TextState(output, setting with { HasAnchors = false }, []), content);

    /// <inheritdoc cref="IHtml.ToString" />
    public override string ToString()
    {
        var output = new Utf8Buffer();
        WriteTo(output);
        return output.ToString();
    }
}
