using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Journal.Core.Languages;
using Journal.Core.Languages.Search;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Formats.Search;

/// <summary>Writes the parts of the index as classic scripts, which browsers load from a folder as well: <c>journalSearch.part("kk-0",…)</c>.</summary>
internal static class SearchScripts
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes a part.</summary>
    /// <param name="name">Its name, which is also that of its file.</param>
    /// <param name="write">Writes its value.</param>
    public static TreeFile Part(string name, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write(System.Text.Encoding.UTF8.GetBytes($"journalSearch.part(\"{name}\","));
        using (var json = new Utf8JsonWriter(buffer, Options))
            write(json);
        buffer.Write(");\n"u8);
        return new TreeFile($"{SearchIndex.Folder}/{name}.js", FileContent.Of(buffer.WrittenMemory));
    }

    /// <summary>The name of a part.</summary>
    /// <param name="group">What it is a part of.</param>
    /// <param name="index">Which part, from 0.</param>
    public static string NameOf(string group, int index) => $"{group}-{index.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Writes a record: kind, address, issue, whether it is withdrawn, and what is shown in each language.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="record">The record.</param>
    public static void Write(Utf8JsonWriter json, SearchRecord record)
    {
        json.WriteStartArray();
        json.WriteNumberValue((int)record.Kind);
        json.WriteStringValue(record.Path);
        json.WriteStartArray();
        if (record.Issue is { } issue)
        {
            json.WriteStringValue(issue.Volume ?? "");
            json.WriteStringValue(issue.Number ?? "");
            json.WriteStringValue(issue.Year?.ToString(CultureInfo.InvariantCulture) ?? "");
            json.WriteStringValue(issue.Id);
        }
        json.WriteEndArray();
        json.WriteNumberValue(record.IsRetracted ? 1 : 0);
        json.WriteStartArray();
        foreach (var unit in record.Units)
            Write(json, unit);
        json.WriteEndArray();
        json.WriteEndArray();
    }

    /// <summary>Writes the tables of letters and endings that the build used.</summary>
    /// <param name="json">The writer, within an object.</param>
    public static void WriteTables(Utf8JsonWriter json)
    {
        json.WriteStartObject("folds");
        foreach (var (letter, plain) in LetterFolding.Folds.OrderBy(f => f.Key))
            json.WriteString(letter.ToString(), plain);
        json.WriteEndObject();
        json.WriteString("twins", LetterFolding.Twins);
        json.WriteString("loose", LetterFolding.LoosePairs);
        json.WriteStartObject("endings");
        foreach (var table in Stemmer.Tables)
        {
            json.WriteStartObject(table.Language);
            json.WriteString("finals", table.Finals);
            json.WriteStartArray("groups");
            foreach (var group in table.Groups)
            {
                json.WriteStartArray();
                json.WriteStringValue(group.Suffixes);
                json.WriteNumberValue(group.Stem);
                json.WriteStringValue(group.Before);
                json.WriteStringValue(group.Replacement);
                json.WriteEndArray();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SearchUnit unit)
    {
        json.WriteStartArray();
        json.WriteStringValue(unit.Title);
        json.WriteStringValue(unit.Summary);
        foreach (var author in unit.Authors)
            WriteName(json, author, unit.Language);
        json.WriteEndArray();
    }

    // A name in the language of the unit is a string, another brings its language along.
    private static void WriteName(Utf8JsonWriter json, InLanguage<string> name, LanguageTag around)
    {
        if (name.Language == around)
        {
            json.WriteStringValue(name.Value);
            return;
        }
        json.WriteStartArray();
        json.WriteStringValue(name.Value);
        json.WriteStringValue(name.Language.Value);
        json.WriteEndArray();
    }
}
