using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing.Yaml;

namespace Journal.Parsing.DataFiles;

/// <summary>Reads <c>authors.yml</c>.</summary>
internal static class AuthorsReader
{
    private const string Example = "smaghulova-k-q: { name: К.Қ. Смағұлова }";

    /// <summary>Reads the file.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="languages">The languages of the journal.</param>
    /// <param name="found">Takes what is wrong.</param>
    public static ValueList<Author>? Read(SourceText source, ValueList<LanguageTag> languages, List<Diagnostic> found)
    {
        var scope = new ReadingScope(found, LanguageTag.Undetermined, languages);
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        return EntriesReader.Read(source, scope, ("authors.yml", Example), (id, span, map) => ReadAuthor(id, span, map, owners));
    }

    private static Author ReadAuthor(string id, SourceSpan span, MapReader map, Dictionary<string, string> owners)
    {
        var name = map.Localized("name");
        if (name.IsEmpty)
            map.Scope.Add(Problems.MissingKey(span, "name", "name: К.Қ. Смағұлова"));
        return new Author
        {
            Id = id,
            Name = name,
            Aliases = map.Texts("aliases", "aliases: [K. Smaghulova]").Select(alias => alias.Value).ToValueList(),
            SortName = map.Localized("sort-name"),
            Orcid = Orcid(id, map, owners),
            Affiliation = map.Localized("affiliation"),
            Affiliations = map.Items("affiliations", "affiliations: [{ name: …, from: 1999, until: 2009 }]", item => ReadEmployment(item, map.Scope)),
            Former = map.Texts("former", "former: [smagulova-k-k]").Where(key => Names.CheckId(key.Value, key.Span, map.Scope.Found)).ToValueList(),
            DistinctFrom = map.Texts("distinct-from", "distinct-from: [smaghulova-k-q]"),
            Email = Addresses.Email(map.Text("email", "email: name@example.org"), map.Scope),
            Homepage = Addresses.Web(map.Text("homepage", "homepage: https://example.org"), map.Scope, "homepage"),
            Bio = map.Localized("bio"),
            Span = span,
        };
    }

    private static Employment? ReadEmployment(YamlNode item, ReadingScope scope)
    {
        const string Example = "affiliations: [{ name: …, from: 1999, until: 2009 }]";
        if (item is YamlScalar)
            return new Employment(NodeReader.Localized(item, scope, "affiliations"), null, null);
        if (MapReader.Open(item, scope, "affiliations", Example) is not { } map)
            return null;
        var name = map.Localized("name");
        var employment = new Employment(name, map.Date("from")?.Value, map.Date("until")?.Value);
        if (name.IsEmpty)
            scope.Add(Problems.MissingKey(map.Span with { Length = 0 }, "name", "name: …"));
        map.ReportUnknownKeys();
        return name.IsEmpty ? null : employment;
    }

    /// <summary>An ORCID iD names one person.</summary>
    private static string? Orcid(string id, MapReader map, Dictionary<string, string> owners)
    {
        var written = map.Text("orcid", "orcid: 0000-0002-1825-0097");
        string? orcid = CheckedNumbers.Orcid(written, map.Scope);
        if (orcid is not null && !owners.TryAdd(orcid, id))
            map.Scope.Add(Problems.DuplicateOrcid(written!.Value.Span, orcid, owners[orcid]));
        return orcid;
    }
}
