using Markdig.Parsers;

namespace Journal.Parsing.Markdown;

/// <summary>Reads <c>*[ҚХР]: Қытай Халық Республикасы</c>. Markdig's own form knows no words that end before a hyphen or bracket.</summary>
internal sealed class AbbreviationDefinitionParser : BlockParser
{
    /// <summary>Under this key the document holds a <see cref="Dictionary{TKey, TValue}"/> from abbreviations to what they stand for.</summary>
    public static readonly object Key = typeof(AbbreviationDefinitionParser);

    /// <summary>Makes the parser.</summary>
    public AbbreviationDefinitionParser() => OpeningCharacters = ['*'];

    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || line.PeekChar() != '[')
            return BlockState.None;
        string text = line.ToString();
        int close = text.IndexOf("]:", StringComparison.Ordinal);
        if (close <= 2 || text.AsSpan(2, close - 2).IndexOfAny('[', ']') >= 0)
            return BlockState.None;
        string expansion = text[(close + 2)..].Trim();
        if (expansion.Length == 0)
            return BlockState.None;
        if (processor.Document.GetData(Key) is not Dictionary<string, string> known)
            processor.Document.SetData(Key, known = new Dictionary<string, string>(StringComparer.Ordinal));
        known.TryAdd(text[2..close].Trim(), expansion);
        return BlockState.BreakDiscard;
    }
}
