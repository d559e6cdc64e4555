namespace Journal.Theming.Language.Builtins;

/// <summary>The group <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static IEnumerable<Builtin> All { get; } =
    [
        new("default", 2, 2, a => a[0] is null || (a[0] is string or IHtml && a.TextOrEmpty(0).Length == 0) ? a[1] : a[0]),
        new("typeof", 1, 1, TypeOf),
        new("size", 1, 1, a => Size(a)),
        new("keys", 1, 1, a => Names(a)?.ToArray<object?>() ?? []),
        new("values", 1, 1, MemberValues),
        new("has_key", 2, 2, a => Names(a) is not null && a.Text(1) is { } name && Has(a, name)),
        new("has_value", 2, 2, a => Names(a) is not null && a.Text(1) is { } name && Members.TryGet(a[0]!, name, out object? value) && value is not null),
    ];

    private static string? TypeOf(Arguments a) => a[0] switch
    {
        null => null,
        string or IHtml => "string",
        bool => "boolean",
        long or double => "number",
        Sequence => "iterator",
        IReadOnlyList<object?> => "array",
        _ => "object",
    };

    private static long Size(Arguments a) => a[0] switch
    {
        null or bool or long or double => 0L,
        string or IHtml => (long)a.TextOrEmpty(0).Length,
        IReadOnlyList<object?> list => (long)list.Count,
        ThemeObject made => (long)made.Count,
        View view => (long)view.Count,
        _ => throw a.Wrong(0, "a string, a list or an object"),
    };

    private static IEnumerable<string>? Names(Arguments a) => a[0] switch
    {
        null => null,
        ThemeObject made => made.Names,
        View view => view.Names,
        _ => throw a.Wrong(0, "an object"),
    };

    private static bool Has(Arguments a, string name) => a[0] is View view ? view.Has(name) : ((ThemeObject)a[0]!).TryGet(name, out _);

    private static object?[] MemberValues(Arguments a)
    {
        var values = new List<object?>();
        foreach (string name in Names(a) ?? [])
        {
            Members.TryGet(a[0]!, name, out object? value);
            values.Add(value);
        }
        return values.ToArray();
    }
}
