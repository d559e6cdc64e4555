using Journal.Core.Dates;
using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Parsing.Yaml;

/// <summary>Reads single values of the types that data files have. A value of another type is reported and gives null or nothing.</summary>
internal static class NodeReader
{
    /// <summary>A text; its span is without quotes.</summary>
    public static Located<string>? Text(YamlNode? node, ReadingScope scope, string key, string example)
    {
        if (node is YamlScalar scalar)
            return new Located<string>(scalar.Text.Trim(), scalar.Inner);
        if (node is not null)
            scope.Add(Problems.WrongType(node.Span, key, "one value", example));
        return null;
    }

    /// <summary>A text or a map of texts by language.</summary>
    public static Localized<string> Localized(YamlNode? node, ReadingScope scope, string key)
    {
        switch (node)
        {
            case null or YamlScalar { IsNothing: true }:
                return Localized<string>.Empty;
            case YamlScalar scalar:
                return new Localized<string>([new InLanguage<string>(scope.Language, scalar.Text.Trim())]);
            case YamlMap map:
                return new Localized<string>(InLanguages(map, scope, (value, tag) => Texts(value, tag, scope, key)));
            default:
                scope.Add(Problems.WrongType(node.Span, key, "a text, or texts by language", $"{key}: {{ kk: …, ru: … }}"));
                return Localized<string>.Empty;
        }
    }

    /// <summary>The values of a map whose keys are language tags.</summary>
    public static ValueList<InLanguage<T>> InLanguages<T>(YamlMap map, ReadingScope scope, Func<YamlNode, LanguageTag, IEnumerable<T>> read)
    {
        var values = new List<InLanguage<T>>();
        var seen = new HashSet<LanguageTag>();
        foreach (var entry in map.Entries)
        {
            int before = scope.Found.Count;
            if (Tag(new Located<string>(entry.Key, entry.KeySpan), scope) is not { } tag)
                continue;
            if (!seen.Add(tag) && scope.Found.Count == before)
                scope.Add(Problems.DuplicateLanguage(entry.KeySpan, tag.Value));
            else
                scope.CheckLanguage(tag, entry.KeySpan);
            values.AddRange(read(entry.Value, tag).Select(value => new InLanguage<T>(tag, value)));
        }
        return values.ToValueList();
    }

    /// <summary>A language tag. For a mistake whose meaning is plain, the tag that was meant; else null. Either is reported.</summary>
    public static LanguageTag? Tag(Located<string> text, ReadingScope scope)
    {
        string folded = Lookalikes.FoldHomoglyphs(text.Value, out _);
        string? meant = LanguageTag.CommonMistake(text.Value);
        if (LanguageTag.TryParse(text.Value, out var tag) && tag != LanguageTag.Undetermined && !IsCountry(text.Value, meant))
            return tag;
        if (meant is null && LanguageTag.TryParse(folded, out var latin))
            meant = latin.Value;
        scope.Add(Problems.InvalidLanguage(text.Span, text.Value, meant));
        return LanguageTag.TryParse(meant, out var right) ? right : null;
    }

    /// <summary>A date.</summary>
    public static Located<Edtf>? Date(YamlNode? node, ReadingScope scope, string key)
    {
        if (Text(node, scope, key, $"{key}: 2009-06-15") is not { } text)
            return null;
        // Escapes and folded lines have no place in a date: they are read, and refused, as written.
        var date = Edtf.Parse(text.Span);
        scope.Found.AddRange(date.Diagnostics);
        return date.Value is { } value ? new Located<Edtf>(value, text.Span) : null;
    }

    /// <summary>A list of texts; one text alone is reported with the right form.</summary>
    public static ValueList<Located<string>> Texts(YamlNode? node, ReadingScope scope, string key, string example)
    {
        if (node is null or YamlScalar { IsNothing: true })
            return [];
        if (node is YamlList list)
            return [.. list.Items.Select(item => Text(item, scope, key, example)).OfType<Located<string>>()];
        string form = node is YamlScalar scalar ? $"{key}: [{scalar.Text.Trim()}]" : example;
        scope.Add(Problems.WrongType(node.Span, key, "a list", form));
        return [];
    }

    /// <summary>A value that is handed on as it is.</summary>
    public static DataValue Data(YamlNode node) => node switch
    {
        YamlScalar scalar => new DataScalar(scalar.Text, scalar.Quoted),
        YamlList list => new DataList([.. list.Items.Select(Data)]),
        YamlMap map => DataMap(map),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>A map that is handed on as it is.</summary>
    public static DataMap DataMap(YamlMap map) =>
        new([.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Data(entry.Value)))]);

    private static IEnumerable<string> Texts(YamlNode node, LanguageTag tag, ReadingScope scope, string key)
    {
        if (node is YamlScalar { IsNothing: true })
            return [];
        return Text(node, scope, key, $"{key}: {{ {tag.Value}: … }}") is { } text ? [text.Value] : [];
    }

    // 'kz' is well-formed, and would pass, but nobody means it.
    private static bool IsCountry(string text, string? meant) =>
        meant is not null && !meant.Equals(text, StringComparison.OrdinalIgnoreCase);
}
