using Journal.Core.Model;

namespace Journal.Core.Ledgers;

/// <summary>
/// Finds the passages of a published text in the text as it is now. First those with the same letters: one that there is only once is known wherever it stands,
/// others by their neighbours. Then, between passages that stayed, those with most words in common, those that begin alike, and last, where as many stand there as before, by their order.
/// Work and memory grow with n log n.
/// </summary>
internal sealed class Alignment
{
    // Sketches of unrelated passages differ in 32 bits, give or take 4, or a little less where both have the same small words; of an edited one in 15 or less.
    private const int MostDifference = 20;

    // How far from its place, counted from either end of a stretch, an edited passage is looked for.
    private const int Window = 16;

    // First words of fewer characters say nothing; longer ones that are the same weigh as much as this many bits.
    private const int ShortestWords = 15;
    private const int SameWordsWeigh = 16;

    private readonly IReadOnlyList<Passage> then;
    private readonly IReadOnlyList<Passage> now;
    private readonly Pairing pairing;

    private Alignment(IReadOnlyList<Passage> then, IReadOnlyList<Passage> now)
    {
        this.then = then;
        this.now = now;
        pairing = new Pairing(then.Count, now.Count);
    }

    /// <summary>Finds the passages.</summary>
    /// <param name="then">The passages that were published, in their order.</param>
    /// <param name="now">The passages that there are, in their order.</param>
    public static Pairing Of(IReadOnlyList<Passage> then, IReadOnlyList<Passage> now)
    {
        var alignment = new Alignment(then, now);
        alignment.JoinNamed();
        alignment.JoinUnique(p => (p.Kind, p.Fingerprint, ""));
        alignment.JoinNeighbours();
        alignment.JoinSame();
        alignment.JoinSimilar();
        alignment.JoinUnique(p => p.Words.Length < ShortestWords ? null : (p.Kind, 0UL, p.Words));
        alignment.JoinInOrder();
        return alignment.pairing;
    }

    private void JoinNamed()
    {
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < then.Count; i++)
            if (then[i].Name is { } name)
                named.TryAdd(name, i);
        for (int i = 0; i < now.Count; i++)
            if (now[i].Name is { } name && named.TryGetValue(name, out int same) && pairing.AreFree(same, i))
                pairing.Join(same, i);
    }

    private void JoinUnique(Func<Passage, (AnchorKind, ulong, string)?> keyOf)
    {
        var before = Uniques(then, keyOf, i => pairing.NowOf(i) < 0);
        foreach (var (key, i) in Uniques(now, keyOf, i => pairing.ThenOf(i) < 0))
            if (i >= 0 && before.TryGetValue(key, out int same) && same >= 0)
                pairing.Join(same, i);
    }

    // A key that several have keeps the value -1.
    private static Dictionary<(AnchorKind, ulong, string), int> Uniques(
        IReadOnlyList<Passage> passages, Func<Passage, (AnchorKind, ulong, string)?> keyOf, Func<int, bool> isFree)
    {
        var found = new Dictionary<(AnchorKind, ulong, string), int>();
        for (int i = 0; i < passages.Count; i++)
            if (isFree(i) && keyOf(passages[i]) is { } key && !found.TryAdd(key, i))
                found[key] = -1;
        return found;
    }

    private void JoinNeighbours()
    {
        for (int i = -1; i < then.Count - 1; i++)
            if (i < 0 || pairing.NowOf(i) >= 0)
                JoinIfSame(i + 1, i < 0 ? 0 : pairing.NowOf(i) + 1);
        for (int i = then.Count; i > 0; i--)
            if (i == then.Count || pairing.NowOf(i) >= 0)
                JoinIfSame(i - 1, i == then.Count ? now.Count - 1 : pairing.NowOf(i) - 1);
    }

    private void JoinIfSame(int before, int after)
    {
        if (pairing.AreFree(before, after) && then[before].Kind == now[after].Kind && then[before].Fingerprint == now[after].Fingerprint)
            pairing.Join(before, after);
    }

    // Passages with the same letters that are left: in their order between passages that stayed, then anywhere.
    private void JoinSame()
    {
        foreach (var (before, after) in pairing.Gaps())
            JoinSame(before, after);
        JoinSame(
            [.. Enumerable.Range(0, then.Count).Where(i => pairing.NowOf(i) < 0)],
            [.. Enumerable.Range(0, now.Count).Where(i => pairing.ThenOf(i) < 0)]);
    }

    private void JoinSame(List<int> before, List<int> after)
    {
        var waiting = new Dictionary<(AnchorKind, ulong), Queue<int>>();
        foreach (int i in before)
        {
            if (!waiting.TryGetValue((then[i].Kind, then[i].Fingerprint), out var same))
                waiting.Add((then[i].Kind, then[i].Fingerprint), same = new Queue<int>());
            same.Enqueue(i);
        }
        foreach (int i in after)
            if (waiting.TryGetValue((now[i].Kind, now[i].Fingerprint), out var same) && same.TryDequeue(out int first))
                pairing.Join(first, i);
    }

    private void JoinSimilar()
    {
        foreach (var (before, after) in pairing.Gaps())
        {
            var candidates = new List<(int Difference, int Shift, int Then, int Now)>();
            for (int i = 0; i < before.Count; i++)
            {
                int fromEnd = after.Count - before.Count + i;
                foreach (int j in Enumerable.Range(i - Window, (2 * Window) + 1).Union(Enumerable.Range(fromEnd - Window, (2 * Window) + 1)))
                    if (j >= 0 && j < after.Count && Difference(then[before[i]], now[after[j]]) is { } difference)
                        candidates.Add((difference, Math.Min(Math.Abs(j - i), Math.Abs(j - fromEnd)), before[i], after[j]));
            }
            candidates.Sort();
            foreach (var (_, _, one, other) in candidates)
                if (pairing.AreFree(one, other))
                    pairing.Join(one, other);
        }
    }

    private static int? Difference(Passage one, Passage other)
    {
        if (one.Kind != other.Kind)
            return null;
        int difference = Fingerprint.Distance(one.Sketch, other.Sketch);
        // Where a passage was parted in two, the half that begins like it is the one that a link to it means.
        bool beginsAlike = one.Words.Length >= ShortestWords && one.Words == other.Words;
        return beginsAlike ? Math.Max(0, difference - SameWordsWeigh) : difference <= MostDifference ? difference : null;
    }

    private void JoinInOrder()
    {
        foreach (var (before, after) in pairing.Gaps())
            foreach (var kind in (AnchorKind[])[AnchorKind.Heading, AnchorKind.Paragraph])
            {
                var ones = before.Where(i => then[i].Kind == kind).ToList();
                var others = after.Where(i => now[i].Kind == kind).ToList();
                if (ones.Count == others.Count)
                    foreach (var (one, other) in ones.Zip(others))
                        pairing.Join(one, other);
            }
    }
}
