using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing.Yaml;

namespace Journal.Parsing.DataFiles;

/// <summary>Reads <c>journal.yml</c>.</summary>
internal static class MastheadReader
{
    /// <summary>The masthead of an input without a <c>journal.yml</c> that can be read, so that everything else can be checked all the same.</summary>
    public static Masthead Absent(SourceSpan span) => new() { Title = StandIn, Languages = [LanguageTag.Kazakh], Span = span };

    // Every page shows the title, so there must be one until the missing one, which is reported, is written.
    private static Localized<string> StandIn => new([new InLanguage<string>(LanguageTag.Undetermined, "journal.yml")]);

    /// <summary>Reads the file.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="found">Takes what is wrong.</param>
    /// <returns>The masthead; null if the file holds none.</returns>
    public static Masthead? Read(SourceText source, List<Diagnostic> found)
    {
        var scope = new ReadingScope(found, LanguageTag.Undetermined, []);
        int before = found.Count;
        var node = YamlReader.Read(source.Whole, found);
        var map = MapReader.Open(node, scope, "journal.yml", "title: …");
        if (map is null)
        {
            if (found.Count == before)
                found.Add(Problems.MissingKey(source.Start, "title", "title: …"));
            return null;
        }
        var languages = Languages(map);
        map = new MapReader((YamlMap)node!, scope with { JournalLanguages = languages });
        var masthead = Read(map, languages);
        map.ReportUnknownKeys();
        return masthead;
    }

    private static Masthead Read(MapReader map, ValueList<LanguageTag> languages)
    {
        map.Node("languages");
        var title = map.Localized("title");
        if (title.IsEmpty && !map.HasUnreadable("title"))
            map.Scope.Add(Problems.MissingKey(map.SpanOf("title"), "title", "title: …"));
        var issn = map.Map("issn", "issn: { print: 1563-0285 }");
        var masthead = new Masthead
        {
            Title = title.IsEmpty ? StandIn : title,
            Languages = languages.Count > 0 ? languages : DefaultLanguages(title),
            BaseUrl = Addresses.Base(map.Text("base-url", "base-url: https://example.org"), map.Scope, "base-url"),
            PrintIssn = CheckedNumbers.Issn(issn?.Text("print", "print: 1563-0285"), map.Scope),
            OnlineIssn = CheckedNumbers.Issn(issn?.Text("online", "online: 1563-0285"), map.Scope),
            Publisher = map.Localized("publisher"),
            License = map.Plain("license", "license: CC-BY-4.0"),
            Contact = Addresses.Email(map.Text("contact", "contact: editor@example.org"), map.Scope),
            CitationStyle = map.Plain("citation-style", "citation-style: gost-r-7.0.5") ?? "gost-r-7.0.5",
            SanitisesHtml = map.Choice("raw-html", "refuse", "sanitise") == "sanitise",
            IsTypeset = map.Choice("typography", "on", "off") != "off",
            Scripts = ScriptsReader.Read(map, languages.Count > 0 ? languages : DefaultLanguages(title)),
            Theme = map.Node("theme") is { } theme && MapReader.Open(theme, map.Scope, "theme", "theme: { accent: blue }") is not null
                ? NodeReader.DataMap((YamlMap)theme)
                : DataMap.Empty,
            CustomDomain = Addresses.Domain(map.Text("cname", "cname: journal.example.org"), map.Scope),
            Span = map.Span with { Length = 0 },
        };
        issn?.ReportUnknownKeys();
        return masthead;
    }

    private static ValueList<LanguageTag> Languages(MapReader map)
    {
        var tags = new List<LanguageTag>();
        foreach (var text in map.Texts("languages", "languages: [kk, ru, en]"))
        {
            int before = map.Scope.Found.Count;
            if (NodeReader.Tag(text, map.Scope) is not { } tag)
                continue;
            if (!tags.Contains(tag))
                tags.Add(tag);
            else if (map.Scope.Found.Count == before)
                map.Scope.Add(Problems.DuplicateLanguage(text.Span, tag.Value));
        }
        return tags.ToValueList();
    }

    /// <summary>Without a list, the journal has the languages of its title.</summary>
    private static ValueList<LanguageTag> DefaultLanguages(Localized<string> title)
    {
        var tags = title.Entries.Select(entry => entry.Language).Where(tag => tag != LanguageTag.Undetermined).ToValueList();
        return tags.Count > 0 ? tags : [LanguageTag.Kazakh];
    }
}
