using System.Globalization;
using Journal.Core.Text;

namespace Journal.Cli.Reporting;

/// <summary>Diagnostics for people: the form that compilers use, so that editors and terminals make links of them.</summary>
public static class TextReport
{
    /// <summary>Writes one line for each diagnostic.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="diagnostics">The diagnostics in order.</param>
    public static void Write(TextWriter output, ValueList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            output.WriteLine(Line(diagnostic));
    }

    /// <summary>The line of a diagnostic, without control characters.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public static string Line(Diagnostic diagnostic)
    {
        string path = diagnostic.Span.Source.Path;
        var position = diagnostic.Span.Position;
        string place = path.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{path}({position.Line},{position.Column}): ");
        string hint = diagnostic.Hint is null ? "" : $"; {diagnostic.Hint}";
        return PlainText.Of($"{place}{NameOf(diagnostic.Severity)} {diagnostic.Code}: {diagnostic.Message}{hint}");
    }

    /// <summary>The word for a severity.</summary>
    /// <param name="severity">The severity.</param>
    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
