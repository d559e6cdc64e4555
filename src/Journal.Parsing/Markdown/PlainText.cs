using System.Text;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Parsing.Markdown;

/// <summary>The words of running text without markup.</summary>
internal static class PlainText
{
    /// <summary>The words; marks of notes are left out.</summary>
    public static string Of(ValueList<Inline> content)
    {
        var text = new StringBuilder();
        Append(content, text);
        return text.ToString();
    }

    /// <summary>Whether a reader would see nothing.</summary>
    public static bool IsEmpty(ValueList<Inline> content) => string.IsNullOrWhiteSpace(Of(content));

    private static void Append(ValueList<Inline> content, StringBuilder text)
    {
        foreach (var inline in content)
            switch (inline)
            {
                case TextInline plain: text.Append(plain.Text); break;
                case CodeInline code: text.Append(code.Text); break;
                case MathInline math: text.Append(math.Text); break;
                case AbbreviationInline abbreviation: text.Append(abbreviation.Text); break;
                case ImageInline image: text.Append(image.Alternative); break;
                case BreakInline: text.Append(' '); break;
                case EmphasisInline emphasis: Append(emphasis.Content, text); break;
                case SpanInline span: Append(span.Content, text); break;
                case LinkInline link: Append(link.Content, text); break;
            }
    }
}
