namespace Journal.Theming.Language.Builtins;

/// <summary>The group <c>array</c>: functions that take another function or that look for items.</summary>
internal static class ListFunctions
{
    public static IEnumerable<Builtin> All { get; } =
    [
        new("any", 2, 50, a => Any(a)),
        new("contains", 2, 2, a => a.List(0) is { } list && Values.Items(list).Any(i => Values.AreSame(i, a[1], a.Span))),
        new("each", 2, 2, Each),
        new("filter", 2, 2, Filter),
        new("join", 2, 3, Join),
        new("map", 2, 2, Map),
        new("sort", 1, 2, Sort),
        new("uniq", 1, 1, a => a.List(0) is { } list ? a.Sequence(Unique(list, a), list) : null),
    ];

    private static bool Any(Arguments a)
    {
        if (a.List(0) is not { } list || a[1] is null)
            return false;
        object function = a.Function(1);
        foreach (object? item in Values.Items(list))
        {
            a.Frame.Step(a.Span);
            if (Calls.InvokeWith(a.Frame, function, [item, .. a.Values.AsSpan(2)], a.Span) is true)
                return true;
        }
        return false;
    }

    private static Sequence? Each(Arguments a)
    {
        if (a.List(0) is not { } list)
            return null;
        if (a[1] is null)
            return a.Sequence(Values.Items(list), list);
        object function = a.Function(1);
        var computed = Values.Items(list).Select(item => Calls.InvokeWith(a.Frame, function, [item], a.Span));
        return Computed(a, computed, list, function);
    }

    private static Sequence? Filter(Arguments a)
    {
        if (a.List(0) is not { } list)
            return null;
        if (a[1] is null)
            return a.Sequence(Values.Items(list), list);
        object function = a.Function(1);
        var computed = Values.Items(list).Where(item =>
        {
            if (function is Builtin { TakesText: true } && item is not (string or IHtml or null))
                throw a.Wrong(0, "a list of strings");
            return Values.IsTrue(Calls.InvokeWith(a.Frame, function, [item], a.Span));
        });
        return Computed(a, computed, list, function);
    }

    private static Sequence Computed(Arguments a, IEnumerable<object?> items, IReadOnlyList<object?> list, object function) =>
        function is Builtin ? a.Sequence(items, list) : Sequence.Calling(a.Frame, items, a.Span, list);

    private static string Join(Arguments a)
    {
        if (a.List(0) is not { } list)
            return "";
        string delimiter = a.TextOrEmpty(1);
        object? function = a[2] is null ? null : a.Function(2);
        var text = new System.Text.StringBuilder();
        bool isFirst = true;
        foreach (object? item in Values.Items(list))
        {
            a.Frame.Step(a.Span);
            if (!isFirst)
                text.Append(delimiter);
            isFirst = false;
            string? part = Values.ToText(item, a.SpanOf(0));
            text.Append(function is null ? part : Values.ToText(Calls.InvokeWith(a.Frame, function, [part], a.Span), a.SpanOf(2)));
            if (text.Length > Limits.Text)
                return a.Checked(text.ToString());
        }
        return text.ToString();
    }

    private static Sequence Map(Arguments a)
    {
        string? member = a.Text(1);
        if (a[0] is null || member is null)
            return Sequence.Empty;
        var list = a.List(0)!;
        return a.Sequence(Members(list, member), list);
    }

    private static IEnumerable<object?> Members(IReadOnlyList<object?> list, string member)
    {
        foreach (object? item in Values.Items(list))
        {
            bool isObject = item is View or ThemeObject or string or IHtml;
            if (isObject && Language.Members.TryGet(item!, member, out object? value))
                yield return value;
        }
    }

    private static object Sort(Arguments a)
    {
        string member = a.TextOrEmpty(1);
        if (a[0] is null)
            return Sequence.Empty;
        var keyed = new List<(object? Key, object? Item)>();
        foreach (object? item in Values.Items(a.List(0)!))
        {
            a.Frame.Step(a.Span);
            keyed.Add((member.Length == 0 ? item : SortKey(item, member, a), item));
        }
        if (keyed.Where(pair => pair.Key is not null).Select(pair => SortOf(pair.Key)).Distinct().Count() > 1)
            throw a.Wrong(0, "a list whose items are all strings or all numbers of one sort");
        if (keyed.Count(pair => SortOf(pair.Key) == "other") > 1)
            throw a.Wrong(0, "a list of strings or numbers");
        return keyed.OrderBy(pair => pair.Key, SortKeys.Instance).Select(pair => pair.Item).ToArray();
    }

    private static object? SortKey(object? item, string member, Arguments a)
    {
        object? value = item;
        if (item is View or ThemeObject && Language.Members.TryGet(item, member, out object? whole))
            return whole;
        foreach (string part in member.Split('.'))
        {
            if (value is not (View or ThemeObject or null))
                throw a.Wrong(0, "a list of objects");
            if (value is null || !Language.Members.TryGet(value, part, out value))
                return null;
        }
        return value;
    }

    private static IEnumerable<object?> Unique(IReadOnlyList<object?> list, Arguments a)
    {
        var seen = new HashSet<object>();
        bool seenNull = false;
        foreach (object? item in Values.Items(list))
        {
            if (item is null ? seenNull : !seen.Add(Key(item, a)))
                continue;
            seenNull |= item is null;
            yield return item;
        }
    }

    private static object Key(object item, Arguments a) => item switch
    {
        IHtml html => html.ToString(),
        string or long or double or bool or Captured => item,
        _ => throw a.Wrong(0, "a list of strings or numbers"),
    };

    private static string SortOf(object? key) => key switch
    {
        null => "null",
        string or IHtml => "string",
        long => "integer",
        double => "fraction",
        bool => "truth",
        _ => "other",
    };

    private sealed class SortKeys : IComparer<object?>
    {
        public static SortKeys Instance { get; } = new();

        public int Compare(object? x, object? y) => (x, y) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            (string or IHtml, string or IHtml) => string.CompareOrdinal(x.ToString(), y.ToString()),
            (long first, long second) => first.CompareTo(second),
            (double first, double second) => first.CompareTo(second),
            (bool first, bool second) => first.CompareTo(second),
            _ => 0,
        };
    }
}
