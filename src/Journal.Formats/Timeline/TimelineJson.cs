using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Journal.Core.Languages;
using Journal.Core.Model;

namespace Journal.Formats.Timeline;

/// <summary>The timeline as JSON (RFC 8259, UTF-8): <c>language</c> and <c>events</c>; a key whose value is not known is left out.</summary>
internal static class TimelineJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Letters of all languages stay readable; what HTML could misread is escaped all the same.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes the rows.</summary>
    public static ReadOnlyMemory<byte> Write(IEnumerable<TimelineRow> rows, LanguageTag language)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("language", language.Value);
            json.WriteStartArray("events");
            foreach (var row in rows)
                Write(json, row, language);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, TimelineRow row, LanguageTag language)
    {
        json.WriteStartObject();
        json.WriteString("id", row.Event.Anchor);
        json.WriteString("date", row.Event.Date.ToString());
        Text(json, "first_day", row.FirstDay);
        Text(json, "last_day", row.LastDay);
        json.WriteString("kind", row.Kind);
        Text(json, "title", row.Title, language);
        Text(json, "place", row.Place, language);
        Text(json, "note", row.Note, language);
        if (row.Event.PassageFor(language) is { } passage)
            Text(json, "sentence", new InLanguage<string>(passage.Language, passage.Sentence), language);
        Text(json, "article", row.Article, language);
        Text(json, "address", row.Address);
        Text(json, "anchor", row.Anchor);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            json.WriteString(key, value);
    }

    // Words in another language than the file's say so.
    private static void Text(Utf8JsonWriter json, string key, InLanguage<string>? text, LanguageTag language)
    {
        if (text is not { } known)
            return;
        json.WriteString(key, known.Value);
        if (known.Language != language && known.Language != LanguageTag.Undetermined)
            json.WriteString(key + "_language", known.Language.Value);
    }
}
