using Journal.Core.Languages.Typography;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Language;

namespace Journal.Theming.Html;

/// <summary>A resolved text as HTML: its blocks, then its notes. Headings begin at h2. Written straight into the output when a template asks for it.</summary>
/// <param name="body">The text, anchors, notes and citations resolved.</param>
/// <param name="setting">What the HTML depends on beside the text.</param>
public sealed class TextHtml(Body body, TextSetting setting) : IHtml
{
    /// <inheritdoc />
    public void WriteTo(Utf8Buffer output)
    {
        var state = new TextState(output, setting, body.Notes);
        var set = setting.IsTypeset ? Typesetter.Set(body, setting.Language) : body;
        BlockWriter.Write(state, set.Blocks);
        if (setting.HasAnchors)
            NoteWriter.Write(state, set.Notes);
    }

    /// <inheritdoc />
    public override string ToString()
    {
        var output = new Utf8Buffer();
        WriteTo(output);
        return output.ToString();
    }

    /// <summary>The first paragraphs of a text, without anchors, marks and notes, for another page to show.</summary>
    /// <param name="body">The text.</param>
    /// <param name="paragraphs">How many at most.</param>
    /// <param name="setting">What the HTML depends on.</param>
    public static TextHtml Excerpt(Body body, int paragraphs, TextSetting setting) =>
        new(
            new Body(body.Blocks.Where(b => b is ParagraphBlock).Take(paragraphs).ToValueList(), []),
            setting with { HasAnchors = false });
}
