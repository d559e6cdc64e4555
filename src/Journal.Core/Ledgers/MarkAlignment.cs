using Journal.Core.Model;

namespace Journal.Core.Ledgers;

/// <summary>
/// Finds the published marks of notes and citations in a text as it is now. A mark is known by the passage that it stands in and the words around it;
/// where those were changed, by its order among the marks of the same note or reference in the same passage. One that is new gets a number that none ever had.
/// </summary>
internal sealed class MarkAlignment
{
    private readonly List<Mark> then = [];
    private readonly List<Mark> now = [];

    private MarkAlignment()
    {
    }

    /// <summary>Gives the marks their numbers.</summary>
    /// <param name="body">The text, its passages named.</param>
    /// <param name="ledger">Its ledger.</param>
    /// <param name="taken">Ids that authors gave.</param>
    /// <returns>For each inline that is or holds marks the numbers at the end of their anchors, in order.</returns>
    public static Dictionary<Inline, List<int>> Of(Body body, AnchorLedger ledger, IReadOnlySet<string> taken)
    {
        var groups = new Dictionary<string, MarkAlignment>(StringComparer.Ordinal);
        var order = AddNow(groups, body);
        var highest = AddThen(groups, ledger, taken);
        foreach (var (name, group) in groups)
            group.Number(highest.GetValueOrDefault(name));
        var numbers = new Dictionary<Inline, List<int>>(ReferenceEqualityComparer.Instance);
        foreach (var (inline, mark) in order)
        {
            if (!numbers.TryGetValue(inline, out var ofInline))
                numbers.Add(inline, ofInline = []);
            ofInline.Add(mark.Number);
        }
        return numbers;
    }

    private static List<(Inline Inline, Mark Mark)> AddNow(Dictionary<string, MarkAlignment> groups, Body body)
    {
        var order = new List<(Inline, Mark)>();
        var (places, text) = PlaceWalk.Of(body);
        foreach (var place in places)
        {
            if (place.Inline is not { } inline)
                continue;
            ulong before = Fingerprint.Of(Excerpts.Before(text, place.Start));
            var mark = new Mark(place.Host?.Name ?? "", before, Fingerprint.Of(Excerpts.Behind(text, place.Start)));
            if (!groups.TryGetValue(place.Group, out var group))
                groups.Add(place.Group, group = new MarkAlignment());
            group.now.Add(mark);
            order.Add((inline, mark));
        }
        return order;
    }

    private static Dictionary<string, int> AddThen(Dictionary<string, MarkAlignment> groups, AnchorLedger ledger, IReadOnlySet<string> taken)
    {
        var highest = new Dictionary<string, int>(StringComparer.Ordinal);
        string host = "";
        foreach (var anchor in ledger.Anchors)
        {
            if (!anchor.IsRetired && anchor.Kind is not (AnchorKind.Mark or AnchorKind.Place))
                host = anchor.Name;
            string beginning = anchor.Name[..(anchor.Name.LastIndexOf('-') + 1)];
            if (PublishedNames.NumberOf(anchor.Name.AsSpan(beginning.Length)) is not { } number || !groups.TryGetValue(beginning, out var group))
                continue;
            highest[beginning] = Math.Max(highest.GetValueOrDefault(beginning), number);
            if (anchor is { Kind: AnchorKind.Mark, IsRetired: false } && !taken.Contains(anchor.Name))
                group.then.Add(new Mark(host, anchor.Fingerprint, anchor.Sketch) { Number = number });
        }
        return highest;
    }

    private void Number(int highest)
    {
        Join(m => (m.Host, m.Before, m.Behind));
        // Of a passage that was parted or joined the words are still the same.
        Join(m => ("", m.Before, m.Behind));
        Join(m => (m.Host, m.Before, 0));
        Join(m => (m.Host, 0, m.Behind));
        Join(m => (m.Host, 0, 0));
        Join(m => ("", m.Before, 0));
        foreach (var mark in now)
            if (mark.Number == 0)
                mark.Number = ++highest;
    }

    private void Join(Func<Mark, (string, ulong, ulong)> keyOf)
    {
        var waiting = new Dictionary<(string, ulong, ulong), Queue<Mark>>();
        foreach (var mark in then)
        {
            if (mark.IsFound)
                continue;
            if (!waiting.TryGetValue(keyOf(mark), out var same))
                waiting.Add(keyOf(mark), same = new Queue<Mark>());
            same.Enqueue(mark);
        }
        foreach (var mark in now)
            if (mark.Number == 0 && waiting.TryGetValue(keyOf(mark), out var same) && same.TryDequeue(out var first))
            {
                mark.Number = first.Number;
                first.IsFound = true;
            }
    }

    private sealed class Mark(string host, ulong before, ulong behind)
    {
        public string Host { get; } = host;

        public ulong Before { get; } = before;

        public ulong Behind { get; } = behind;

        public int Number { get; set; }

        public bool IsFound { get; set; }
    }
}
