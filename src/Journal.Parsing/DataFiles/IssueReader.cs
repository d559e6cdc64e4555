using System.Globalization;
using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing.Yaml;

namespace Journal.Parsing.DataFiles;

/// <summary>Reads <c>issue.yml</c>.</summary>
internal static class IssueReader
{
    // issues/<issue>/ lies two folders below the root of the input.
    private const int FolderDepth = 2;

    /// <summary>Reads the file.</summary>
    /// <param name="id">The name of the issue's folder.</param>
    /// <param name="source">The whole file.</param>
    /// <param name="languages">The languages of the journal.</param>
    /// <param name="found">Takes what is wrong.</param>
    public static Issue Read(string id, SourceText source, ValueList<LanguageTag> languages, List<Diagnostic> found)
    {
        var scope = new ReadingScope(found, LanguageTag.Undetermined, languages);
        var map = MapReader.Open(YamlReader.Read(source.Whole, found), scope, "issue.yml", "year: 2009");
        if (map is null)
            return new Issue { Id = id, Span = source.Start };
        var issue = new Issue
        {
            Id = id,
            Volume = map.Plain("volume", "volume: 46"),
            Number = map.Plain("number", "number: 2"),
            Year = Year(map),
            Date = map.Date("date")?.Value,
            Title = map.Localized("title"),
            Sections = Sections(map),
            Cover = Addresses.RelativePath(map.Text("cover", "cover: cover.svg"), FolderDepth, scope),
            Doi = CheckedNumbers.Doi(map.Text("doi", "doi: 10.1234/abc"), scope),
            Editors = map.Texts("editors", "editors: [smaghulova-k-q]"),
            Span = map.Span with { Length = 0 },
        };
        map.ReportUnknownKeys();
        return issue;
    }

    private static int? Year(MapReader map)
    {
        if (map.Text("year", "year: 2009") is not { } text)
            return null;
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1000 and <= 9999)
            return year;
        map.Scope.Add(Problems.InvalidYear(text.Span, text.Value));
        return null;
    }

    private static ValueList<Section> Sections(MapReader map)
    {
        const string Example = "sections: [{ id: politics, title: …, articles: [slug] }]";
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var slugs = new HashSet<string>(StringComparer.Ordinal);
        return map.Items("sections", Example, node =>
        {
            if (MapReader.Open(node, map.Scope, "sections", Example) is not { } entry)
                return null;
            var section = ReadSection(entry, ids);
            foreach (var article in section?.Articles ?? [])
                if (!slugs.Add(article.Value))
                    map.Scope.Add(Problems.DuplicateEntry(article.Span, "articles", article.Value));
            entry.ReportUnknownKeys();
            return section;
        });
    }

    private static Section? ReadSection(MapReader entry, HashSet<string> ids)
    {
        var id = entry.Text("id", "id: politics");
        var title = entry.Localized("title");
        var articles = entry.Texts("articles", "articles: [slug]");
        if (id is not { } name)
        {
            entry.Scope.Add(Problems.MissingKey(entry.Span with { Length = 0 }, "id", "id: politics"));
            return null;
        }
        if (!ids.Add(name.Value))
            entry.Scope.Add(Problems.DuplicateEntry(name.Span, "sections", name.Value));
        Names.CheckId(name.Value, name.Span, entry.Scope.Found);
        return new Section(name.Value, title, articles);
    }
}
