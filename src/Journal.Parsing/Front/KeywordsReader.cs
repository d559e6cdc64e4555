using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing.Yaml;

namespace Journal.Parsing.Front;

/// <summary>Reads <c>keywords</c>.</summary>
internal static class KeywordsReader
{
    private const string Example = "keywords: [border-treaties, шекара]";

    /// <summary>Reads a list for the language of the file, or a map of lists by language.</summary>
    public static ValueList<InLanguage<Located<string>>> Read(MapReader map)
    {
        var node = map.Node("keywords");
        if (node is YamlMap languages)
            return NodeReader.InLanguages(languages, map.Scope, (list, _) => Terms(list, map.Scope));
        return Terms(node, map.Scope).Select(term => new InLanguage<Located<string>>(map.Scope.Language, term)).ToValueList();
    }

    private static IEnumerable<Located<string>> Terms(YamlNode? node, ReadingScope scope)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var term in NodeReader.Texts(node, scope, "keywords", Example))
        {
            if (!seen.Add(term.Value))
                scope.Add(Problems.DuplicateEntry(term.Span, "keywords", term.Value));
            else if (term.Value.Length > 0)
                yield return term;
        }
    }
}
