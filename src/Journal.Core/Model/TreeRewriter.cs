using Journal.Core.Text;

namespace Journal.Core.Model;

/// <summary>Goes through a text in reading order and makes a changed copy; what does not change is shared with the original.</summary>
public abstract class TreeRewriter
{
    /// <summary>Rewrites blocks in order.</summary>
    /// <param name="blocks">The blocks.</param>
    public ValueList<Block> Rewrite(ValueList<Block> blocks) => Map(blocks, RewriteBlock);

    /// <summary>Rewrites inlines in order.</summary>
    /// <param name="inlines">The inlines.</param>
    public ValueList<Inline> Rewrite(ValueList<Inline> inlines)
    {
        List<Inline>? changed = null;
        for (int i = 0; i < inlines.Count; i++)
        {
            var inline = RewriteInline(inlines[i]);
            var several = inline is TextInline text ? RewriteText(text) : null;
            if (changed is null && several is null && ReferenceEquals(inline, inlines[i]))
                continue;
            changed ??= [.. inlines.AsSpan()[..i]];
            if (several is null)
                changed.Add(inline);
            else
                changed.AddRange(several);
        }
        return changed is null ? inlines : [.. changed];
    }

    /// <summary>Rewrites one block with all that it holds.</summary>
    /// <param name="block">The block.</param>
    protected virtual Block RewriteBlock(Block block) => block switch
    {
        ParagraphBlock b => Rewrite(b.Content) is var c && ReferenceEquals(c, b.Content) ? b : b with { Content = c },
        HeadingBlock b => Rewrite(b.Content) is var c && ReferenceEquals(c, b.Content) ? b : b with { Content = c },
        ListBlock b => Map(b.Items, RewriteItem) is var i && ReferenceEquals(i, b.Items) ? b : b with { Items = i },
        QuoteBlock b => Rewrite(b.Content) is var c && ReferenceEquals(c, b.Content) ? b : b with { Content = c },
        TableBlock b => WithRows(b, Map(b.Head, RewriteRow), Map(b.Body, RewriteRow)),
        FigureBlock b => WithParts(b, Rewrite(b.Content), Rewrite(b.Caption)),
        DefinitionListBlock b => Map(b.Items, RewriteDefinition) is var i && ReferenceEquals(i, b.Items) ? b : b with { Items = i },
        ContainerBlock b => Rewrite(b.Content) is var c && ReferenceEquals(c, b.Content) ? b : b with { Content = c },
        ReferenceListBlock b => Map(b.Entries, RewriteEntry) is var e && ReferenceEquals(e, b.Entries) ? b : b with { Entries = e },
        _ => block,
    };

    /// <summary>Rewrites one inline with all that it holds.</summary>
    /// <param name="inline">The inline.</param>
    protected virtual Inline RewriteInline(Inline inline) => inline switch
    {
        EmphasisInline i => Rewrite(i.Content) is var c && ReferenceEquals(c, i.Content) ? i : i with { Content = c },
        SpanInline i => Rewrite(i.Content) is var c && ReferenceEquals(c, i.Content) ? i : i with { Content = c },
        LinkInline i => Rewrite(i.Content) is var c && ReferenceEquals(c, i.Content) ? i : i with { Content = c },
        _ => inline,
    };

    /// <summary>Cuts a text into several inlines.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What stands in its place, or null to leave it.</returns>
    protected virtual IReadOnlyList<Inline>? RewriteText(TextInline text) => null;

    private static ValueList<T> Map<T>(ValueList<T> items, Func<T, T> change)
        where T : class
    {
        T[]? changed = null;
        for (int i = 0; i < items.Count; i++)
        {
            var item = change(items[i]);
            if (changed is null && ReferenceEquals(item, items[i]))
                continue;
            changed ??= [.. items];
            changed[i] = item;
        }
        return changed is null ? items : ValueList.Create<T>(changed);
    }

    private ListItem RewriteItem(ListItem item) =>
        Rewrite(item.Content) is var c && ReferenceEquals(c, item.Content) ? item : item with { Content = c };

    private TableRow RewriteRow(TableRow row) =>
        Map(row.Cells, RewriteCell) is var c && ReferenceEquals(c, row.Cells) ? row : new TableRow(c);

    private TableCell RewriteCell(TableCell cell) =>
        Rewrite(cell.Content) is var c && ReferenceEquals(c, cell.Content) ? cell : cell with { Content = c };

    private Reference RewriteEntry(Reference entry) =>
        Rewrite(entry.Content) is var c && ReferenceEquals(c, entry.Content) ? entry : entry with { Content = c };

    private DefinitionItem RewriteDefinition(DefinitionItem item)
    {
        var terms = Map(item.Terms, Rewrite);
        var definitions = Map(item.Definitions, Rewrite);
        bool same = ReferenceEquals(terms, item.Terms) && ReferenceEquals(definitions, item.Definitions);
        return same ? item : new DefinitionItem(terms, definitions);
    }

    private static FigureBlock WithParts(FigureBlock figure, ValueList<Block> content, ValueList<Inline> caption) =>
        ReferenceEquals(content, figure.Content) && ReferenceEquals(caption, figure.Caption)
            ? figure
            : figure with { Content = content, Caption = caption };

    private static TableBlock WithRows(TableBlock table, ValueList<TableRow> head, ValueList<TableRow> body) =>
        ReferenceEquals(head, table.Head) && ReferenceEquals(body, table.Body) ? table : table with { Head = head, Body = body };
}
