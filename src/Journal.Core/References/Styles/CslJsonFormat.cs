using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Journal.Core.Languages;

namespace Journal.Core.References.Styles;

/// <summary>Writes CSL-JSON (schema of the Citation Style Language, 1.0.2).</summary>
internal static class CslJsonFormat
{
    // Every letter is kept, but what HTML could misread (<, >, &, quotes) is escaped whatever the range.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>An array of one item.</summary>
    /// <param name="article">The article.</param>
    public static string Write(ArticleCitation article)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            json.WriteStartObject();
            json.WriteString("id", article.Key);
            json.WriteString("type", "article-journal");
            Field(json, "title", article.Title);
            WriteAuthors(json, article);
            Field(json, "container-title", article.Journal);
            Field(json, "volume", article.Volume);
            Field(json, "issue", article.Number);
            Field(json, "page", CitationParts.Pages(article)?.Replace('–', '-'));
            WriteYear(json, article.Year);
            Field(json, "DOI", article.Doi);
            Field(json, "URL", article.Url);
            Field(json, "language", article.Language == LanguageTag.Undetermined ? null : article.Language.Value);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteAuthors(Utf8JsonWriter json, ArticleCitation article)
    {
        if (article.Authors.Count == 0)
            return;
        json.WriteStartArray("author");
        foreach (var author in article.Authors)
        {
            string given = CitationNames.Given(author);
            json.WriteStartObject();
            Field(json, given.Length == 0 ? "literal" : "family", author.Surname);
            Field(json, "given", given);
            if (author.IsSurnameFirst)
                json.WriteBoolean("static-ordering", true);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteYear(Utf8JsonWriter json, int? year)
    {
        if (year is null)
            return;
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(year.Value);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            json.WriteString(name, Whole(value.Trim()));
    }

    // Half of a surrogate pair cannot be written in UTF-8.
    private static string Whole(string value) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value));
}
