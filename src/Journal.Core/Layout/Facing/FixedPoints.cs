namespace Journal.Core.Layout.Facing;

/// <summary>
/// Finds passages that certainly belong together: headings where both texts have the same ranks of headings in the same order,
/// and blocks to which the author gave the same name in both.
/// </summary>
internal static class FixedPoints
{
    /// <summary>The pairs as positions in both texts, both rising.</summary>
    public static List<(int First, int Second)> Of(IReadOnlyList<Passage> first, IReadOnlyList<Passage> second)
    {
        var pairs = new SortedDictionary<int, int>();
        foreach (var (ours, theirs) in SameName(first, second))
            pairs[ours] = theirs;
        var ourHeadings = Headings(first);
        var theirHeadings = Headings(second);
        if (ourHeadings.Select(h => first[h].Level).SequenceEqual(theirHeadings.Select(h => second[h].Level)))
            foreach (var (ours, theirs) in ourHeadings.Zip(theirHeadings))
                pairs[ours] = theirs;
        return LongestRise([.. pairs.Select(p => (p.Key, p.Value))]);
    }

    private static List<int> Headings(IReadOnlyList<Passage> passages) =>
        [.. Enumerable.Range(0, passages.Count).Where(i => passages[i].Kind == PassageKind.Heading)];

    private static IEnumerable<(int First, int Second)> SameName(IReadOnlyList<Passage> first, IReadOnlyList<Passage> second)
    {
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < second.Count; i++)
            if (second[i].Id is { } id)
                named.TryAdd(id, i);
        for (int i = 0; i < first.Count; i++)
            if (first[i].Id is { } id && named.TryGetValue(id, out int j) && first[i].Kind == second[j].Kind)
                yield return (i, j);
    }

    // A translation may have moved a section: the most pairs that keep one order (longest rising subsequence, by patience sorting).
    private static List<(int First, int Second)> LongestRise(List<(int First, int Second)> pairs)
    {
        var ends = new List<int>();
        int[] before = new int[pairs.Count];
        for (int i = 0; i < pairs.Count; i++)
        {
            int low = 0;
            for (int high = ends.Count; low < high;)
            {
                int middle = (low + high) / 2;
                if (pairs[ends[middle]].Second < pairs[i].Second)
                    low = middle + 1;
                else
                    high = middle;
            }
            before[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
                ends.Add(i);
            else
                ends[low] = i;
        }
        var rise = new List<(int First, int Second)>(ends.Count);
        for (int i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i])
            rise.Add(pairs[i]);
        rise.Reverse();
        return rise;
    }
}
