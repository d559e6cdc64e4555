using System.Globalization;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing.Yaml;

namespace Journal.Parsing.Front;

/// <summary>Reads <c>references</c>: items of CSL-JSON keyed by number, or a list of them.</summary>
internal static class ReferencesReader
{
    private const string Example = "references: { 12: { type: book, title: … } }";

    /// <summary>Reads a map from number to item, or a list whose items have an <c>id</c> or are counted from 1.</summary>
    public static ValueList<ReferenceData> Read(MapReader map)
    {
        switch (map.Node("references"))
        {
            case null:
                return [];
            case YamlMap items:
                return [.. items.Entries.Select(entry => Item(entry.Value, entry.Key, entry.KeySpan, map.Scope)).OfType<ReferenceData>()];
            case YamlList list:
                return Numbered(list, map.Scope);
            case var other:
                map.Scope.Add(Problems.WrongType(other.Span, "references", "a map from number to reference", Example));
                return [];
        }
    }

    private static ValueList<ReferenceData> Numbered(YamlList list, ReadingScope scope)
    {
        var references = new List<ReferenceData>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < list.Items.Count; i++)
        {
            var node = list.Items[i];
            var id = (node as YamlMap)?.Find("id")?.Value as YamlScalar;
            string number = id?.Text ?? (i + 1).ToString(CultureInfo.InvariantCulture);
            if (!seen.Add(number))
                scope.Add(Problems.DuplicateEntry(id?.Span ?? node.Span, "references", number));
            else if (Item(node, number, node.Span with { Length = 0 }, scope) is { } reference)
                references.Add(reference);
        }
        return references.ToValueList();
    }

    private static ReferenceData? Item(YamlNode node, string number, SourceSpan span, ReadingScope scope)
    {
        if (node is YamlMap fields)
            return new ReferenceData(number, NodeReader.DataMap(fields), span);
        scope.Add(Problems.WrongType(node.Span, number, "a map with the fields of the reference", Example));
        return null;
    }
}
