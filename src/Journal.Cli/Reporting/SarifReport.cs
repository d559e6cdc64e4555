using System.Text.Json;
using Journal.Core.Layout;
using Journal.Core.Text;

namespace Journal.Cli.Reporting;

/// <summary>Diagnostics for tools that collect findings: Static Analysis Results Interchange Format (SARIF, OASIS, 2.1.0).</summary>
public static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes one log with one run.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="diagnostics">The diagnostics in order.</param>
    public static void Write(TextWriter output, ValueList<Diagnostic> diagnostics) => output.WriteLine(JsonReport.Json(json =>
    {
        string[] rules = [.. diagnostics.Select(d => d.Code).Distinct().Order(StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
            WriteResult(json, diagnostic, rules);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }));

    private static void WriteTool(Utf8JsonWriter json, string[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "journal");
        json.WriteString("version", Program.Version);
        json.WriteStartArray("rules");
        foreach (string rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, string[] rules)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", Array.BinarySearch(rules, diagnostic.Code, StringComparer.Ordinal));
        json.WriteString("level", TextReport.NameOf(diagnostic.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", diagnostic.Hint is null ? diagnostic.Message : $"{diagnostic.Message}; {diagnostic.Hint}");
        json.WriteEndObject();
        if (diagnostic.Span.Source.Path.Length > 0)
            WriteLocation(json, diagnostic.Span);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceSpan span)
    {
        var end = span.Source.PositionOf(span.End);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Address.Encode(span.Source.Path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.Position.Line);
        json.WriteNumber("startColumn", span.Position.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
