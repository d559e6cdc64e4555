using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Text;

namespace Journal.Formats.Search;

/// <summary>
/// The index that search on the site reads: <c>assets/search/core.js</c> with the tables of letters and endings and the list of parts, the terms of
/// each language in parts sorted by their loose form, and what is shown of articles, pages, people and subjects in parts of their own.
/// A reader's browser loads the core and then only the parts that a query needs.
/// </summary>
public static class SearchIndex
{
    /// <summary>The folder of the index from the root of the site.</summary>
    public const string Folder = "assets/search";

    // In characters; Cyrillic has two bytes for one.
    private const int SizeOfTerms = 30_000;
    private const int SizeOfRecords = 12_000;

    /// <summary>Writes the index.</summary>
    /// <param name="site">The site.</param>
    /// <returns>The scripts; the same for the same site.</returns>
    public static IEnumerable<TreeFile> Write(Site site)
    {
        var counted = Count(new Records(site).All());
        var languages = Languages(site, counted);
        var (firsts, recordParts) = WriteRecords(counted);
        var terms = Terms(counted);
        var parts = terms.Select(t => (t.Language, Parts: t.Parts(SizeOfTerms).ToList())).ToList();
        List<TreeFile> files =
        [
            .. recordParts,
            .. parts.SelectMany(t => t.Parts.Select((p, i) => SearchScripts.Part(SearchScripts.NameOf(t.Language, i), json => json.WriteStringValue(p.Text)))),
        ];
        return files.Append(SearchScripts.Part("core", json =>
        {
            json.WriteStartObject();
            json.WriteString("stamp", StampOf(files));
            WriteList(json, "site", site.Edition.Masthead.Languages.Select(l => l.Value));
            WriteList(json, "languages", languages.Select(l => l.Value));
            json.WriteNumber("people", Array.FindIndex(counted, c => c.Record.Kind >= RecordKind.Author) is >= 0 and var first ? first : counted.Length);
            json.WriteString("units", UnitsOf(counted, languages));
            json.WriteStartArray("records");
            firsts.ForEach(json.WriteNumberValue);
            json.WriteEndArray();
            json.WriteStartObject("terms");
            foreach (var (language, list) in parts)
                WriteList(json, language, list.Select(p => p.First));
            json.WriteEndObject();
            SearchScripts.WriteTables(json);
            json.WriteEndObject();
        }));
    }

    private static Counted[] Count(IReadOnlyList<Func<SearchRecord>> records)
    {
        var counted = new Counted[records.Count];
        Parallel.For(0, counted.Length, () => new KeyCache(), (i, _, keys) =>
        {
            var record = records[i]();
            counted[i] = new Counted(
                record with { Units = [.. record.Units.Select(u => u with { Fields = [] })] },
                [.. record.Units.Select(u => WordCount.Of(u, keys))]);
            return keys;
        }, _ => { });
        return counted;
    }

    private static SortedDictionary<string, TermList>.ValueCollection Terms(Counted[] counted)
    {
        var lists = new SortedDictionary<string, TermList>(StringComparer.Ordinal);
        double average = Math.Max(1, counted.SelectMany(c => c.Words).Select(w => w.Length).DefaultIfEmpty(1).Average());
        int unit = 0;
        foreach (var words in counted.SelectMany(c => c.Words))
        {
            foreach (var (term, level) in words.Levels(average))
            {
                if (!lists.TryGetValue(term.Language, out var list))
                    lists[term.Language] = list = new TermList(term.Language);
                list.Add(term.Key, unit, level);
            }
            unit++;
        }
        return lists.Values;
    }

    // The journal's own languages first, so that the commonest sets of languages are the smallest numbers.
    private static List<LanguageTag> Languages(Site site, Counted[] counted) =>
        [.. site.Edition.Masthead.Languages
            .Concat(counted.SelectMany(c => c.Record.Units).Select(u => u.Language).Distinct().Order())
            .Distinct()];

    // For each record how many units it has, and the language of each.
    private static string UnitsOf(Counted[] counted, List<LanguageTag> languages)
    {
        var text = new StringBuilder();
        foreach (var record in counted.Select(c => c.Record))
        {
            Digits.Append(text, record.Units.Count);
            foreach (var unit in record.Units)
                Digits.Append(text, languages.IndexOf(unit.Language));
        }
        return text.ToString();
    }

    private static (List<int> Firsts, List<TreeFile> Files) WriteRecords(Counted[] counted)
    {
        List<int> firsts = [];
        List<TreeFile> files = [];
        for (int i = 0; i < counted.Length;)
        {
            int first = i;
            int size = 0;
            while (i < counted.Length && size < SizeOfRecords)
                size += SizeOf(counted[i++].Record);
            var part = counted[first..i];
            firsts.Add(first);
            files.Add(SearchScripts.Part(SearchScripts.NameOf("records", files.Count), json =>
            {
                json.WriteStartArray();
                foreach (var record in part)
                    SearchScripts.Write(json, record.Record);
                json.WriteEndArray();
            }));
        }
        return (firsts, files);
    }

    private static int SizeOf(SearchRecord record) => record.Units.Sum(u => u.Title.Length + u.Summary.Length + u.Authors.Sum(a => a.Value.Length)) + record.Path.Length;

    // A browser that kept an old part beside a new core would show nonsense: the parts are asked for by this stamp.
    private static string StampOf(IEnumerable<TreeFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
            hash.AppendData(file.Content.Read().Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }

    private static void WriteList(Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        foreach (string value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private readonly record struct Counted(SearchRecord Record, IReadOnlyList<WordCount> Words);
}
