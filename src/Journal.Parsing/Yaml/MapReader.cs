using Journal.Core.Dates;
using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Parsing.Yaml;

/// <summary>Reads a map key by key with the types that the caller expects, and reports what was not asked for.</summary>
/// <param name="map">The map.</param>
/// <param name="scope">How values are read.</param>
internal sealed class MapReader(YamlMap map, ReadingScope scope)
{
    private readonly List<string> asked = [];

    /// <summary>Where the map stands.</summary>
    public SourceSpan Span => map.Span;

    /// <summary>How values are read.</summary>
    public ReadingScope Scope => scope;

    /// <summary>Opens a value as a map; reports it if it is none.</summary>
    /// <param name="node">The value, or null.</param>
    /// <param name="scope">How values are read.</param>
    /// <param name="key">What the map is called in messages.</param>
    /// <param name="example">How it is written.</param>
    public static MapReader? Open(YamlNode? node, ReadingScope scope, string key, string example)
    {
        if (node is YamlMap map)
            return new MapReader(map, scope);
        if (node is not null and not YamlScalar { IsNothing: true })
            scope.Add(Problems.WrongType(node.Span, key, "a map of keys and values", example));
        return null;
    }

    /// <summary>The value of a key as it is; null if the key is absent or nothing is written behind it.</summary>
    public YamlNode? Node(string key)
    {
        if (!asked.Contains(key))
            asked.Add(key);
        return map.Find(key)?.Value is { } value and not YamlScalar { IsNothing: true } ? value : null;
    }

    /// <summary>Where a key stands; the beginning of the map if it is absent.</summary>
    public SourceSpan SpanOf(string key) => map.Find(key)?.KeySpan ?? map.Span with { Length = 0 };

    /// <summary>Whether something is written under a key, or under one that only looks like it, that is reported as unreadable.</summary>
    public bool HasUnreadable(string key) => map.Entries.Any(entry =>
        entry.Value is not YamlScalar { IsNothing: true } && (entry.Key == key || (Lookalikes.FoldHomoglyphs(entry.Key, out string letters) == key && letters.Length > 0)));

    /// <summary>A text.</summary>
    public Located<string>? Text(string key, string example) => NodeReader.Text(Node(key), scope, key, example);

    /// <summary>A text, or null.</summary>
    public string? Plain(string key, string example) => Text(key, example)?.Value;

    /// <summary>A text or a map of texts by language.</summary>
    public Localized<string> Localized(string key) => NodeReader.Localized(Node(key), scope, key);

    /// <summary>A date (EDTF).</summary>
    public Located<Edtf>? Date(string key) => NodeReader.Date(Node(key), scope, key);

    /// <summary>A language tag (BCP 47).</summary>
    public Located<LanguageTag>? Tag(string key) =>
        Text(key, $"{key}: kk") is { } text && NodeReader.Tag(text, scope) is { } tag ? new Located<LanguageTag>(tag, text.Span) : null;

    /// <summary>A list of texts.</summary>
    public ValueList<Located<string>> Texts(string key, string example) => NodeReader.Texts(Node(key), scope, key, example);

    /// <summary>A truth value.</summary>
    public bool Flag(string key)
    {
        if (Text(key, $"{key}: true") is not { } text)
            return false;
        if (text.Value is not ("true" or "false"))
            scope.Add(Problems.InvalidChoice(text.Span, key, text.Value, ["true", "false"]));
        return text.Value == "true";
    }

    /// <summary>One of a few words.</summary>
    public string? Choice(string key, params ReadOnlySpan<string> allowed)
    {
        if (Text(key, $"{key}: {allowed[0]}") is not { } text)
            return null;
        if (allowed.Contains(text.Value))
            return text.Value;
        scope.Add(Problems.InvalidChoice(text.Span, key, text.Value, allowed.ToArray()));
        return null;
    }

    /// <summary>A list of entries, each read by a function that gives null where an entry cannot be used.</summary>
    public ValueList<T> Items<T>(string key, string example, Func<YamlNode, T?> read)
        where T : class
    {
        if (Node(key) is not { } node)
            return [];
        if (node is YamlList list)
            return list.Items.Select(read).OfType<T>().ToValueList();
        scope.Add(Problems.WrongType(node.Span, key, "a list", example));
        return [];
    }

    /// <summary>A map under a key.</summary>
    public MapReader? Map(string key, string example) => Open(Node(key), scope, key, example);

    /// <summary>Reports the keys that were never asked for. The last call on every reader.</summary>
    public void ReportUnknownKeys()
    {
        foreach (var entry in map.Entries)
            if (!asked.Contains(entry.Key))
                scope.Add(Unknown(entry));
    }

    private Diagnostic Unknown(YamlEntry entry)
    {
        string folded = Lookalikes.FoldHomoglyphs(entry.Key, out string letters);
        if (letters.Length > 0 && asked.Contains(folded))
            return Problems.HomoglyphKey(entry.KeySpan, entry.Key, folded, letters);
        if (Lookalikes.HasInvisible(entry.Key))
            return Problems.InvisibleInKey(entry.KeySpan, entry.Key);
        return Problems.UnknownKey(entry.KeySpan, entry.Key, Nearest.To(entry.Key, asked), asked);
    }
}
