namespace Journal.Theming.Language.Builtins;

/// <summary>All built-in functions by group.</summary>
internal static class BuiltinTable
{
    private static readonly Dictionary<string, Dictionary<string, Builtin>> Groups = new(StringComparer.Ordinal)
    {
        ["array"] = ByName([.. ArrayFunctions.All, .. ListFunctions.All]),
        ["html"] = ByName(HtmlFunctions.All),
        ["math"] = ByName(MathFunctions.All),
        ["object"] = ByName(ObjectFunctions.All),
        ["string"] = ByName([.. StringFunctions.All, .. TextFunctions.All]),
    };

    /// <summary>Whether a group exists.</summary>
    public static bool HasGroup(string group) => Groups.ContainsKey(group);

    /// <summary>The functions of a group.</summary>
    public static IEnumerable<string> NamesIn(string group) => Groups[group].Keys;

    /// <summary>Finds a function.</summary>
    public static Builtin? Find(string group, string name) => Groups[group].GetValueOrDefault(name);

    private static Dictionary<string, Builtin> ByName(IEnumerable<Builtin> functions) => functions.ToDictionary(f => f.Name, StringComparer.Ordinal);
}
