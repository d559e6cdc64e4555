using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing.Yaml;

namespace Journal.Parsing.DataFiles;

/// <summary>Reads <c>subjects.yml</c>.</summary>
internal static class SubjectsReader
{
    private const string Example = "border-treaties: { term: { kk: …, ru: … } }";

    /// <summary>Reads the file.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="languages">The languages of the journal.</param>
    /// <param name="found">Takes what is wrong.</param>
    public static ValueList<Subject>? Read(SourceText source, ValueList<LanguageTag> languages, List<Diagnostic> found) =>
        EntriesReader.Read(source, new ReadingScope(found, LanguageTag.Undetermined, languages), ("subjects.yml", Example), ReadSubject);

    private static Subject ReadSubject(string id, SourceSpan span, MapReader map)
    {
        var term = map.Localized("term");
        if (term.IsEmpty)
            map.Scope.Add(Problems.MissingKey(span, "term", "term: { kk: …, ru: … }"));
        return new Subject(
            id, term, map.Text("see", "see: border-treaties"), OneOrMore(map, "see-also"), OneOrMore(map, "broader"), span)
        {
            IsPlace = map.Choice("kind", "topic", "place") == "place",
        };
    }

    /// <summary>The format shows <c>broader: …</c> beside <c>see-also: […]</c>: one id may stand without brackets.</summary>
    private static ValueList<Located<string>> OneOrMore(MapReader map, string key) =>
        map.Node(key) is YamlScalar ? [map.Text(key, "")!.Value] : map.Texts(key, $"{key}: [border-treaties]");
}
