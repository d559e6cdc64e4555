namespace Journal.Theming.Language.Builtins;

/// <summary>The group <c>array</c>: parts and sums of lists.</summary>
internal static class ArrayFunctions
{
    public static IEnumerable<Builtin> All { get; } =
    [
        new("add", 2, 2, a => a.List(0) is { } list ? Copy(list, a).Append(a[1]).ToArray() : Sequence.Of([a[1]])),
        new("add_range", 2, 2, Concat),
        new("concat", 2, 2, Concat),
        new("compact", 1, 1, a => a.List(0) is { } list ? a.Sequence(Values.Items(list).Where(i => i is not null), list) : null),
        new("first", 1, 1, a => a.List(0) is { } list ? Values.Items(list).FirstOrDefault() : null),
        new("last", 1, 1, a => a.List(0) is { } list ? Values.Items(list).LastOrDefault() : null),
        new("insert_at", 3, 3, InsertAt),
        new("limit", 2, 2, a => Part(a, (items, count) => items.Take(count))),
        new("offset", 2, 2, a => Part(a, (items, count) => items.Skip(count))),
        new("remove_at", 2, 2, RemoveAt),
        new("reverse", 1, 1, a => a.List(0) is { } list ? a.Sequence(Values.Items(list).Reverse(), list) : Array.Empty<object?>()),
        new("size", 1, 1, a => (long)(a.List(0)?.Count ?? 0)),
    ];

    private static Sequence? Concat(Arguments a)
    {
        var first = a.List(0);
        var second = a.List(1);
        if (first is null && second is null)
            return null;
        first ??= [];
        second ??= [];
        return a.Sequence(Values.Items(first).Concat(Values.Items(second)), first, second);
    }

    private static Sequence? Part(Arguments a, Func<IEnumerable<object?>, int, IEnumerable<object?>> cut)
    {
        int count = a.Int(1);
        return a.List(0) is { } list ? a.Sequence(cut(Values.Items(list), count), list) : null;
    }

    private static List<object?> Copy(IReadOnlyList<object?>? list, Arguments a)
    {
        var copy = new List<object?>();
        foreach (object? item in Values.Items(list ?? []))
        {
            a.Frame.Step(a.Span);
            copy.Add(item);
        }
        return copy;
    }

    private static object?[] InsertAt(Arguments a)
    {
        int index = Math.Max(a.Int(1), 0);
        var items = Copy(a.List(0), a);
        while (items.Count < index)
        {
            a.Frame.Step(a.Span);
            items.Add(null);
        }
        items.Insert(index, a[2]);
        return items.ToArray();
    }

    private static object?[] RemoveAt(Arguments a)
    {
        var items = Copy(a.List(0), a);
        int index = a.Int(1);
        if (index < 0)
            index += items.Count;
        if (index >= 0 && index < items.Count)
            items.RemoveAt(index);
        return items.ToArray();
    }
}
