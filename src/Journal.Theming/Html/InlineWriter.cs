using Journal.Core.Dates;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Language;

namespace Journal.Theming.Html;

/// <summary>Writes running text.</summary>
internal static class InlineWriter
{
    /// <summary>Writes inlines one after the other.</summary>
    public static void Write(TextState state, ValueList<Inline> content)
    {
        foreach (var inline in content.AsSpan())
            Write(state, inline);
    }

    private static void Write(TextState state, Inline inline)
    {
        var output = state.Output;
        switch (inline)
        {
            case TextInline text:
                output.Text(text.Text);
                break;
            case BreakInline line:
                output.Write(line.Hard ? "<br>\n"u8 : "\n"u8);
                break;
            case EmphasisInline emphasis:
                Emphasis(state, emphasis);
                break;
            case SpanInline span:
                Span(state, span);
                break;
            case CodeInline code:
                Enclosed(output, state.IsRightToLeft ? "<code translate=\"no\" dir=\"ltr\">"u8 : "<code translate=\"no\">"u8, code.Text, "</code>"u8);
                break;
            case MathInline math:
                Enclosed(
                    output, state.IsRightToLeft ? "<span class=\"math\" translate=\"no\" dir=\"ltr\">"u8 : "<span class=\"math\" translate=\"no\">"u8, math.Text, "</span>"u8);
                break;
            case AbbreviationInline abbreviation:
                Abbreviation(output, abbreviation);
                break;
            case HtmlInline html:
                RawHtml.Write(state, html.Html);
                break;
            default:
                LinkWriter.Write(state, inline);
                break;
        }
    }

    private static void Enclosed(Utf8Buffer output, ReadOnlySpan<byte> open, string text, ReadOnlySpan<byte> close)
    {
        output.Write(open);
        output.Text(text);
        output.Write(close);
    }

    private static void Abbreviation(Utf8Buffer output, AbbreviationInline abbreviation)
    {
        output.Write("<abbr"u8);
        output.Attribute("title"u8, abbreviation.Expansion);
        Enclosed(output, ">"u8, abbreviation.Text, "</abbr>"u8);
    }

    private static void Emphasis(TextState state, EmphasisInline emphasis)
    {
        var name = emphasis.Kind switch
        {
            EmphasisKind.Strong => "strong"u8,
            EmphasisKind.Deleted => "del"u8,
            EmphasisKind.Inserted => "ins"u8,
            EmphasisKind.Marked => "mark"u8,
            EmphasisKind.Subscript => "sub"u8,
            EmphasisKind.Superscript => "sup"u8,
            _ => "em"u8,
        };
        state.Output.Write("<"u8);
        state.Output.Write(name);
        state.Output.Write(">"u8);
        Write(state, emphasis.Content);
        state.Output.Write("</"u8);
        state.Output.Write(name);
        state.Output.Write(">"u8);
    }

    private static void Span(TextState state, SpanInline span)
    {
        var output = state.Output;
        string? moment = span.Attributes["date"] is { } date && Edtf.TryParse(date, out var value, out _) ? DateWords.MachineValue(value) : null;
        output.Write(moment is null ? "<span"u8 : "<time"u8);
        output.Attribute("datetime"u8, moment);
        AttributeWriter.Write(state, span.Attributes);
        output.Write(">"u8);
        Write(state, span.Content);
        output.Write(moment is null ? "</span>"u8 : "</time>"u8);
    }
}
