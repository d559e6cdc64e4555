using Journal.Core.Text;

namespace Journal.Parsing.Yaml;

/// <summary>A value of a YAML file, with its place in the file.</summary>
/// <param name="Span">The whole value; of a quoted text with its quotes.</param>
internal abstract record YamlNode(SourceSpan Span);

/// <summary>A text, number or truth value: YAML's types are not guessed.</summary>
/// <param name="Text">The characters, escapes resolved.</param>
/// <param name="Quoted">Whether it was quoted or written as a block.</param>
/// <param name="Span">The whole value with its quotes.</param>
/// <param name="Inner">The value without quotes: equal to <paramref name="Text"/> unless it has escapes or several lines.</param>
internal sealed record YamlScalar(string Text, bool Quoted, SourceSpan Span, SourceSpan Inner) : YamlNode(Span)
{
    /// <summary>Whether nothing was written: <c>key:</c>, <c>key: ~</c> or <c>key: null</c>.</summary>
    public bool IsNothing => !Quoted && Text is "" or "~" or "null";
}

/// <summary>A list.</summary>
/// <param name="Items">Its items.</param>
/// <param name="Span">From the first item to the last.</param>
internal sealed record YamlList(IReadOnlyList<YamlNode> Items, SourceSpan Span) : YamlNode(Span);

/// <summary>A map; no key stands twice.</summary>
/// <param name="Entries">The pairs in the order written.</param>
/// <param name="Span">From the first key to the last value.</param>
internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>The pair of a key, or null.</summary>
    /// <param name="key">The key.</param>
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
            if (entry.Key == key)
                return entry;
        return null;
    }
}

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="Value">The value.</param>
internal sealed record YamlEntry(string Key, SourceSpan KeySpan, YamlNode Value);
