using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Journal.Core.Text;

namespace Journal.Cli.Reporting;

/// <summary>
/// Diagnostics for programs: a JSON array (RFC 8259) with one object a line. Keys: <c>file</c> (absent where the problem lies in none), <c>line</c>, <c>column</c>,
/// <c>endLine</c>, <c>endColumn</c> (from 1, columns in UTF-16 code units), <c>severity</c> (<c>error</c>, <c>warning</c>, <c>note</c>), <c>code</c>, <c>message</c>, <c>hint</c> (absent where there is none).
/// </summary>
public static class JsonReport
{
    /// <summary>Writes the array.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="diagnostics">The diagnostics in order.</param>
    public static void Write(TextWriter output, ValueList<Diagnostic> diagnostics)
    {
        output.Write('[');
        for (int i = 0; i < diagnostics.Count; i++)
        {
            var diagnostic = diagnostics[i];
            output.Write(i == 0 ? "\n" : ",\n");
            output.Write(Json(json => WriteObject(json, diagnostic)));
        }
        output.WriteLine(diagnostics.Count == 0 ? "]" : "\n]");
    }

    /// <summary>Makes JSON on one line that leaves letters of all scripts readable and escapes control characters.</summary>
    /// <param name="write">Writes one value.</param>
    internal static string Json(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
            write(json);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteObject(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        if (diagnostic.Span.Source.Path.Length > 0)
            WritePlace(json, diagnostic.Span);
        json.WriteString("severity", TextReport.NameOf(diagnostic.Severity));
        json.WriteString("code", diagnostic.Code);
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Hint is not null)
            json.WriteString("hint", diagnostic.Hint);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan span)
    {
        var end = span.Source.PositionOf(span.End);
        json.WriteString("file", span.Source.Path);
        json.WriteNumber("line", span.Position.Line);
        json.WriteNumber("column", span.Position.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }
}
