using Scriban.Functions;
using Scriban.Runtime;

namespace Journal.Scriban;

/// <summary>The functions of the package that a theme may use: none that reads a clock, rolls dice, runs text as code or can search for ever.</summary>
internal static class Builtins
{
    private static readonly string[] Groups = ["date", "regex", "timespan", "include_join"];

    private static readonly (string Group, string Name)[] Functions =
    [
        ("object", "eval"), ("object", "eval_template"), ("object", "from_json"), ("object", "to_json"), ("object", "format"), ("object", "kind"),
        ("math", "random"), ("math", "uuid"),
        ("html", "strip"),
        ("string", "hmac_sha1"), ("string", "hmac_sha256"), ("string", "hmac_sha512"), ("string", "md5"), ("string", "sha1"), ("string", "sha256"), ("string", "sha512"),
    ];

    /// <summary>The functions, shared by all renders: nothing in it can be changed.</summary>
    public static ScriptObject All { get; } = Make();

    private static BuiltinFunctions Make()
    {
        var all = new BuiltinFunctions();
        foreach (string group in Groups)
            all.Remove(group);
        foreach (var (group, name) in Functions)
            ((ScriptObject)Find(all, group)).Remove(name);
        foreach (string name in all.GetMembers().ToList())
            if (Find(all, name) is ScriptObject group)
                group.IsReadOnly = true;
        all.IsReadOnly = true;
        return all;
    }

    private static object Find(BuiltinFunctions all, string name) =>
        all.TryGetValue(null!, default, name, out object? found) && found is not null ? found : throw new InvalidOperationException($"the package has no '{name}'");
}
