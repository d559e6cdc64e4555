using System.Globalization;
using Journal.Core.Model;
using Journal.Core.References;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>
/// Finds the list of references of a text: the ordered list under a heading that carries <c>{.references}</c> or one of the usual words,
/// or the items of the front matter where the text has none. A second such list is the transliterated twin of the first.
/// </summary>
internal static class ReferenceLists
{
    /// <summary>Puts lists of references into the places of the author's ordered lists, and finds what each entry refers to.</summary>
    /// <param name="blocks">The blocks of the text.</param>
    /// <param name="front">The front matter: references given as data, and whether the text is a fragment.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static ValueList<Block> Mark(ValueList<Block> blocks, FrontMatter front, List<Diagnostic> problems)
    {
        var result = new List<Block>();
        ReferenceListBlock? first = null;
        ValueList<Reference> printed = [];
        int main = HeadingOf(blocks);
        for (int i = 0; i < blocks.Count; i++)
        {
            bool begins = i > 0 && blocks[i] is ListBlock { Ordered: true } && IsHeading(blocks[i - 1]) && i - 1 >= main && main >= 0;
            if (!begins)
            {
                result.Add(blocks[i]);
                continue;
            }
            int end = EndOf(blocks, i);
            var entries = Entries(blocks, i, end);
            if (first is not null)
            {
                result.Add(Twin(printed, entries, blocks[i].Span, problems));
            }
            else
            {
                result.Add(first = First([.. entries, .. DataEntries(front, entries)], blocks[i].Span, front.IsFragment, problems));
                printed = first.Entries.Take(entries.Count).ToValueList();
            }
            i = end - 1;
        }
        if (first is null && DataEntries(front, []) is { Count: > 0 } data)
            result.Add(First(data, data[0].Span, front.IsFragment, problems));
        return MarkTwins(result);
    }

    private static ReferenceListBlock First(List<Reference> entries, SourceSpan span, bool isFragment, List<Diagnostic> problems)
    {
        ReportDoubled(entries, problems);
        var resolved = ReferenceResolver.Resolve([.. entries.Select(Item)], isFragment);
        problems.AddRange(resolved.Diagnostics);
        var known = resolved.Value.Entries;
        var repeats = known.Where(e => e.Work is { } work && work.Index != e.Place.Index).ToLookup(e => e.Work!.Value.Index, e => e.Place.Number);
        var marked = entries.Select((e, i) => e with
        {
            Resolved = known[i],
            Repeats = repeats[i].ToValueList(),
            Content = AddressLinks.Mark(e.Content, known[i].Entry.Addresses),
        });
        return new ReferenceListBlock(marked.ToValueList(), false, span);
    }

    // What the front matter adds as data was never printed, so the second list cannot be without it.
    private static ReferenceListBlock Twin(ValueList<Reference> printed, List<Reference> entries, SourceSpan span, List<Diagnostic> problems)
    {
        ReportDoubled(entries, problems);
        var pairs = ReferenceResolver.PairLists([.. printed.Select(Item)], [.. entries.Select(Item)]);
        problems.AddRange(pairs.Diagnostics);
        var numbers = printed.Select(e => e.Number).ToHashSet(StringComparer.Ordinal);
        return new ReferenceListBlock(entries.Select(e => e with { HasTwin = numbers.Contains(e.Number) }).ToValueList(), true, span);
    }

    private static ValueList<Block> MarkTwins(List<Block> blocks)
    {
        var twins = blocks.OfType<ReferenceListBlock>().Where(l => l.IsTwin).SelectMany(l => l.Entries).Select(e => e.Number).ToHashSet(StringComparer.Ordinal);
        if (twins.Count == 0)
            return [.. blocks];
        return blocks.Select(block => block is ReferenceListBlock { IsTwin: false } list
            ? list with { Entries = list.Entries.Select(e => e with { HasTwin = twins.Contains(e.Number) }).ToValueList() }
            : block).ToValueList();
    }

    /// <summary>The first heading with <c>{.references}</c>, else the first of the usual words with an ordered list behind it; -1 where there is none.</summary>
    private static int HeadingOf(ValueList<Block> blocks)
    {
        int usual = -1;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is HeadingBlock heading && heading.Attributes.Classes.Contains("references"))
                return i;
            if (usual < 0 && i + 1 < blocks.Count && IsHeading(blocks[i]) && blocks[i + 1] is ListBlock { Ordered: true })
                usual = i;
        }
        return usual;
    }

    private static bool IsHeading(Block block) => block is HeadingBlock heading
        && (heading.Attributes.Classes.Contains("references") || ReferenceHeadings.Contains(PlainText.Of(heading.Content)));

    private static int EndOf(ValueList<Block> blocks, int start)
    {
        int end = start;
        while (end < blocks.Count && blocks[end] is ListBlock { Ordered: true })
            end++;
        return end;
    }

    private static List<Reference> Entries(ValueList<Block> blocks, int start, int end) =>
        [.. blocks.Skip(start).Take(end - start).OfType<ListBlock>().SelectMany(l => l.Items).Select(Entry)];

    private static List<Reference> DataEntries(FrontMatter front, List<Reference> printed)
    {
        var numbers = printed.Select(e => e.Number).ToHashSet(StringComparer.Ordinal);
        return [.. front.References
            .Where(r => !numbers.Contains(r.Number))
            .Select(r => new Reference(r.Number, DataReferences.Describe(r), [], r.Span))];
    }

    private static Reference Entry(ListItem item)
    {
        var content = new List<Inline>();
        foreach (var paragraph in item.Content.OfType<ParagraphBlock>())
        {
            if (content.Count > 0)
                content.Add(new BreakInline(false, paragraph.Span));
            content.AddRange(paragraph.Content);
        }
        return new Reference(item.Number.ToString(CultureInfo.InvariantCulture), [.. content], [], item.Span);
    }

    private static ReferenceItem Item(Reference reference) => new(reference.Number, PlainText.Of(reference.Content), reference.Span);

    private static void ReportDoubled(List<Reference> entries, List<Diagnostic> problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
            if (!seen.Add(entry.Number))
                problems.Add(Problems.DoubledReference(entry.Span, entry.Number));
    }
}
