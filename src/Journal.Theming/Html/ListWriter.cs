using Journal.Core.Model;

namespace Journal.Theming.Html;

/// <summary>Writes lists.</summary>
internal static class ListWriter
{
    /// <summary>Writes a list; numbers that do not follow their predecessor are said.</summary>
    public static void Write(TextState state, ListBlock list)
    {
        var output = state.Output;
        output.Write(list.Ordered ? "<ol"u8 : "<ul"u8);
        int expected = list.Ordered && list.Items.Count > 0 ? list.Items[0].Number : 1;
        if (expected != 1)
        {
            output.Write(" start=\""u8);
            output.Number(expected);
            output.Write("\""u8);
        }
        AttributeWriter.Write(state, list.Attributes);
        output.Write(">\n"u8);
        foreach (var item in list.Items.AsSpan())
        {
            Item(state, list, item, list.Ordered && item.Number != expected);
            expected = item.Number + 1;
        }
        output.Write(list.Ordered ? "</ol>\n"u8 : "</ul>\n"u8);
    }

    /// <summary>Writes a list of definitions.</summary>
    public static void Write(TextState state, DefinitionListBlock list)
    {
        var output = state.Output;
        output.Write("<dl>\n"u8);
        foreach (var item in list.Items.AsSpan())
        {
            foreach (var term in item.Terms.AsSpan())
            {
                output.Write("<dt>"u8);
                InlineWriter.Write(state, term);
                output.Write("</dt>\n"u8);
            }
            foreach (var definition in item.Definitions.AsSpan())
            {
                output.Write("<dd>\n"u8);
                BlockWriter.Write(state, definition);
                output.Write("</dd>\n"u8);
            }
        }
        output.Write("</dl>\n"u8);
    }

    private static void Item(TextState state, ListBlock list, ListItem item, bool saysNumber)
    {
        var output = state.Output;
        var blocks = item.Content.AsSpan();
        // A tight item is no paragraph of its own, but the anchor of its text must lead somewhere: to the item.
        var tight = list.Tight && !blocks.IsEmpty ? blocks[0] as ParagraphBlock : null;
        output.Write("<li"u8);
        if (saysNumber)
        {
            output.Write(" value=\""u8);
            output.Number(item.Number);
            output.Write("\""u8);
        }
        if (tight is not null)
            AttributeWriter.Write(state, tight.Attributes);
        output.Write(">"u8);
        if (tight is not null)
        {
            InlineWriter.Write(state, tight.Content);
            blocks = blocks[1..];
        }
        if (!blocks.IsEmpty)
            output.Write("\n"u8);
        foreach (var block in blocks)
            BlockWriter.Write(state, block);
        output.Write("</li>\n"u8);
    }
}
