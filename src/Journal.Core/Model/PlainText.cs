using System.Text;
using Journal.Core.Text;

namespace Journal.Core.Model;

/// <summary>Reads the characters of a text without its markup.</summary>
public static class PlainText
{
    /// <summary>The characters of running text; note marks are left out, line ends become spaces.</summary>
    /// <param name="inlines">The running text.</param>
    public static string Of(ValueList<Inline> inlines)
    {
        if (inlines is [TextInline only])
            return only.Text;
        var result = new StringBuilder();
        Append(result, inlines);
        return result.ToString();
    }

    private static void Append(StringBuilder result, ValueList<Inline> inlines)
    {
        foreach (var inline in inlines)
            Append(result, inline);
    }

    private static void Append(StringBuilder result, Inline inline)
    {
        switch (inline)
        {
            case TextInline i: result.Append(i.Text); break;
            case CodeInline i: result.Append(i.Text); break;
            case MathInline i: result.Append(i.Text); break;
            case AbbreviationInline i: result.Append(i.Text); break;
            case BreakInline: result.Append(' '); break;
            case ImageInline i: result.Append(i.Alternative); break;
            case EmphasisInline i: Append(result, i.Content); break;
            case SpanInline i: Append(result, i.Content); break;
            case LinkInline i: Append(result, i.Content); break;
            case CitationInline i: result.AppendJoin("", i.Parts.Select(p => p.Text)); break;
            default: break;
        }
    }
}
