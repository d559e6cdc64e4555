using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>
/// Finds the list of references of a text: the ordered list under a heading that carries <c>{.references}</c> or one of the usual words,
/// or the items of the front matter where the text has none.
/// </summary>
internal static class ReferenceLists
{
    /// <summary>Puts a list of references into the place of the author's ordered list.</summary>
    /// <param name="blocks">The blocks of the text.</param>
    /// <param name="data">References given as data in the front matter.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static ValueList<Block> Mark(ValueList<Block> blocks, ValueList<ReferenceData> data, List<Diagnostic> problems)
    {
        int heading = HeadingOf(blocks);
        var entries = new List<Reference>();
        int end = heading + 1;
        if (heading >= 0)
            for (; end < blocks.Count && blocks[end] is ListBlock { Ordered: true } list; end++)
                entries.AddRange(list.Items.Select(Entry));
        foreach (var item in data)
            if (!entries.Exists(e => e.Number == item.Number))
                entries.Add(new Reference(item.Number, DataReferences.Describe(item), 0, item.Span));
        if (entries.Count == 0)
            return blocks;
        ReportDoubled(entries, problems);
        var span = heading >= 0 && end > heading + 1 ? blocks[heading + 1].Span : entries[0].Span;
        var block = new ReferenceListBlock([.. entries], span);
        return heading < 0 ? [.. blocks, block] : [.. blocks.AsSpan()[..(heading + 1)], block, .. blocks.AsSpan()[end..]];
    }

    private static int HeadingOf(ValueList<Block> blocks)
    {
        int usual = -1;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not HeadingBlock heading)
                continue;
            if (heading.Attributes.Classes.Contains("references"))
                return i;
            bool hasList = i + 1 < blocks.Count && blocks[i + 1] is ListBlock { Ordered: true };
            if (usual < 0 && hasList && ReferenceHeadings.Contains(PlainText.Of(heading.Content)))
                usual = i;
        }
        return usual;
    }

    private static Reference Entry(ListItem item)
    {
        var content = new List<Inline>();
        foreach (var block in item.Content)
        {
            if (block is not ParagraphBlock paragraph)
                continue;
            if (content.Count > 0)
                content.Add(new BreakInline(false, paragraph.Span));
            content.AddRange(paragraph.Content);
        }
        return new Reference(item.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), [.. content], 0, item.Span);
    }

    private static void ReportDoubled(List<Reference> entries, List<Diagnostic> problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
            if (!seen.Add(entry.Number))
                problems.Add(Problems.DoubledReference(entry.Span, entry.Number));
    }
}
