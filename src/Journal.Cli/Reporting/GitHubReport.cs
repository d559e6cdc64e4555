using System.Globalization;
using Journal.Core.Text;

namespace Journal.Cli.Reporting;

/// <summary>Diagnostics as workflow commands of GitHub Actions, so that a pull request shows them on the line.</summary>
public static class GitHubReport
{
    /// <summary>Writes one command for each diagnostic.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="diagnostics">The diagnostics in order.</param>
    public static void Write(TextWriter output, ValueList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            output.WriteLine(Line(diagnostic));
    }

    private static string Line(Diagnostic diagnostic)
    {
        string title = $"title={Property(diagnostic.Code)}";
        string place = diagnostic.Span.Source.Path.Length == 0 ? title : $"{Place(diagnostic.Span)},{title}";
        string message = diagnostic.Hint is null ? diagnostic.Message : $"{diagnostic.Message}; {diagnostic.Hint}";
        return $"::{Command(diagnostic.Severity)} {place}::{Data(message)}";
    }

    private static string Place(SourceSpan span)
    {
        var start = span.Position;
        var end = span.Source.PositionOf(span.End);
        string place = string.Create(CultureInfo.InvariantCulture, $"file={Property(span.Source.Path)},line={start.Line},col={start.Column}");
        // GitHub wants an end column only within one line.
        return end.Line == start.Line && span.Length > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{place},endLine={end.Line},endColumn={end.Column}")
            : place;
    }

    private static string Command(Severity severity) => severity == Severity.Note ? "notice" : TextReport.NameOf(severity);

    private static string Data(string text) => PlainText.Of(text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal));

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
