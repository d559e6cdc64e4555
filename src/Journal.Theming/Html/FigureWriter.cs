using Journal.Core.Model;

namespace Journal.Theming.Html;

/// <summary>Writes figures. A figure around one table is that table with its caption.</summary>
internal static class FigureWriter
{
    /// <summary>Writes a figure.</summary>
    public static void Write(TextState state, FigureBlock figure)
    {
        if (figure.Content.Count == 1 && figure.Content[0] is TableBlock table)
        {
            TableWriter.Write(state, table, figure);
            return;
        }
        var output = state.Output;
        output.Write("<figure"u8);
        AttributeWriter.Write(state, figure.Attributes);
        output.Write(">\n"u8);
        foreach (var block in figure.Content.AsSpan())
            Content(state, block);
        if (figure.Caption.Count > 0)
        {
            output.Write("<figcaption>"u8);
            InlineWriter.Write(state, figure.Caption);
            output.Write("</figcaption>\n"u8);
        }
        output.Write("</figure>\n"u8);
    }

    // A paragraph that is nothing but images is no paragraph, unless something points to it.
    private static void Content(TextState state, Block block)
    {
        if (block is not ParagraphBlock { Attributes.Id: null } paragraph || !paragraph.Content.All(i => i is ImageInline or BreakInline))
        {
            BlockWriter.Write(state, block);
            return;
        }
        InlineWriter.Write(state, paragraph.Content);
        state.Output.Write("\n"u8);
    }
}
