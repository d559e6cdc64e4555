using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Core.References;
using Journal.Core.Resolve;
using Journal.Core.Text;

namespace Journal.Formats;

/// <summary>
/// The references of an article as data, beside its page: <c>references.json</c> with <c>references</c>, one object for each entry,
/// and <c>marks</c>, one for each citation mark (RFC 8259, UTF-8; a key whose value is not known is left out).
/// </summary>
public static class ReferenceData
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Letters of all languages stay readable; what HTML could misread is escaped all the same.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes the references of every article page that shows a text with a list.</summary>
    /// <param name="site">The site.</param>
    public static IEnumerable<TreeFile> Write(Site site)
    {
        foreach (var page in site.Pages.OfType<ArticlePage>().Where(p => p.Original is null))
            if (page.Article.TextIn(page.Language) is { } text && ListOf(text) is { } list)
                yield return new TreeFile(ArticleCitations.ReferenceData(page.Address).Path, FileContent.Of(Write(text, list)));
    }

    private static ReferenceListBlock? ListOf(Rendition text) => text.Body.Blocks.OfType<ReferenceListBlock>().FirstOrDefault(l => !l.IsTwin);

    private static ReadOnlyMemory<byte> Write(Rendition text, ReferenceListBlock list)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("language", text.Language.Value);
            json.WriteStartArray("references");
            foreach (var entry in list.Entries)
                WriteEntry(json, entry, list);
            json.WriteEndArray();
            json.WriteStartArray("marks");
            foreach (var mark in CitationMarks.Of(text.Body))
                WriteMark(json, mark);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return buffer.WrittenMemory;
    }

    private static void WriteEntry(Utf8JsonWriter json, Reference reference, ReferenceListBlock list)
    {
        json.WriteStartObject();
        json.WriteString("number", reference.Number);
        json.WriteString("anchor", Anchors.Reference(reference.Number));
        if (reference.Resolved is { } resolved)
        {
            var work = resolved.Work is { } place ? list.Entries[place.Index].Resolved!.Entry : resolved.Entry;
            json.WriteString("text", resolved.Entry.Text);
            if (resolved.Entry.Language != LanguageTag.Undetermined)
                json.WriteString("language", resolved.Entry.Language.Value);
            json.WriteString("kind", KindOf(work.Kind));
            if (work.Year is { } year)
                json.WriteNumber("year", year.Value);
            WriteText(json, "pages", resolved.Entry.Pages);
            WriteText(json, "doi", resolved.Entry.Doi);
            WriteText(json, "url", resolved.Entry.Url);
            WriteText(json, "repeats", resolved.Repeats?.Number ?? resolved.DuplicateOf?.Number);
            WriteText(json, "work", resolved.Work?.Number);
            WriteText(json, "locator", resolved.Locator?.Value);
            WriteList(json, "candidates", resolved.Candidates.Select(c => c.Number));
        }
        json.WriteStartArray("cited");
        foreach (int n in reference.Mentions)
            json.WriteStringValue(Anchors.Citation(reference.Number, n));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMark(Utf8JsonWriter json, CitationInline mark)
    {
        var targets = mark.Parts.Where(p => p.Reference is not null).ToList();
        json.WriteStartObject();
        json.WriteString("anchor", Anchors.Citation(targets[0].Reference!, targets[0].Mention));
        json.WriteString("text", string.Concat(mark.Parts.Select(p => p.Text)));
        json.WriteStartArray("targets");
        foreach (var target in targets)
        {
            json.WriteStartObject();
            json.WriteString("number", target.Reference);
            json.WriteString("anchor", Anchors.Citation(target.Reference!, target.Mention));
            WriteText(json, "locator", target.Locator);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string KindOf(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Book => "book",
        ReferenceKind.Article => "article",
        ReferenceKind.Newspaper => "newspaper",
        ReferenceKind.Law => "law",
        ReferenceKind.Speech => "speech",
        ReferenceKind.Web => "web",
        ReferenceKind.Archive => "archive",
        ReferenceKind.Thesis => "thesis",
        _ => "other",
    };

    private static void WriteText(Utf8JsonWriter json, string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            json.WriteString(key, value);
    }

    private static void WriteList(Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        var list = values.ToList();
        if (list.Count == 0)
            return;
        json.WriteStartArray(key);
        list.ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }
}
