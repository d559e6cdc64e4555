using Journal.Core.Model;
using Journal.Core.Text;
using Block = Journal.Core.Model.Block;

namespace Journal.Theming.Html;

/// <summary>Writes blocks.</summary>
internal static class BlockWriter
{
    /// <summary>Writes blocks one after the other.</summary>
    public static void Write(TextState state, ValueList<Block> blocks)
    {
        foreach (var block in blocks.AsSpan())
            Write(state, block);
    }

    /// <summary>Writes one block, with a line end behind it.</summary>
    public static void Write(TextState state, Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                Paragraph(state, paragraph);
                break;
            case HeadingBlock heading:
                Heading(state, heading);
                break;
            case ListBlock list:
                ListWriter.Write(state, list);
                break;
            case DefinitionListBlock list:
                ListWriter.Write(state, list);
                break;
            case TableBlock table:
                TableWriter.Write(state, table, null);
                break;
            case FigureBlock figure:
                FigureWriter.Write(state, figure);
                break;
            case ReferenceListBlock references:
                ReferenceWriter.Write(state, references);
                break;
            case QuoteBlock quote:
                Group(state, "blockquote"u8, quote.Attributes, quote.Content);
                break;
            case ContainerBlock container:
                ContainerWriter.Write(state, container);
                break;
            case HtmlBlock html:
                RawHtml.Write(state, html.Html);
                state.Output.Write("\n"u8);
                break;
            default:
                Plain(state, block);
                break;
        }
    }

    /// <summary>Writes blocks inside an element.</summary>
    public static void Group(TextState state, ReadOnlySpan<byte> name, Attributes attributes, ValueList<Block> content)
    {
        var output = state.Output;
        output.Write("<"u8);
        output.Write(name);
        AttributeWriter.Write(state, attributes);
        output.Write(">\n"u8);
        Write(state, content);
        output.Write("</"u8);
        output.Write(name);
        output.Write(">\n"u8);
    }

    private static void Paragraph(TextState state, ParagraphBlock paragraph)
    {
        state.Output.Write("<p"u8);
        AttributeWriter.Write(state, paragraph.Attributes);
        state.Output.Write(">"u8);
        InlineWriter.Write(state, paragraph.Content);
        state.Output.Write("</p>\n"u8);
    }

    private static void Heading(TextState state, HeadingBlock heading)
    {
        var output = state.Output;
        int level = state.HeadingLevel(heading.Level);
        output.Write("<h"u8);
        output.Number(level);
        AttributeWriter.Write(state, heading.Attributes);
        output.Write(">"u8);
        InlineWriter.Write(state, heading.Content);
        output.Write("</h"u8);
        output.Number(level);
        output.Write(">\n"u8);
        state.LastHeading = state.IdOf(heading.Attributes.Id);
    }

    // Code and formulas run from left to right in every script.
    private static void Plain(TextState state, Block block)
    {
        var output = state.Output;
        string? direction = state.IsRightToLeft ? "ltr" : null;
        switch (block)
        {
            case CodeBlock code:
                output.Write("<pre translate=\"no\""u8);
                output.Attribute("dir"u8, direction);
                output.Write("><code"u8);
                output.Attribute("class"u8, code.Language is null ? null : "language-" + code.Language);
                output.Write(">"u8);
                output.Text(code.Text);
                output.Write("</code></pre>\n"u8);
                break;
            case MathBlock math:
                output.Write("<div class=\"math\" translate=\"no\""u8);
                output.Attribute("dir"u8, direction);
                output.Write(">"u8);
                output.Text(math.Text);
                output.Write("</div>\n"u8);
                break;
            case ThematicBreakBlock:
                output.Write("<hr>\n"u8);
                break;
        }
    }
}
