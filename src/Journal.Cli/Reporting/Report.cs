using Journal.Core.Text;

namespace Journal.Cli.Reporting;

/// <summary>Shows what was found.</summary>
public static class Report
{
    /// <summary>Puts diagnostics into the order in which they are shown, each once.</summary>
    /// <param name="diagnostics">What all stages found.</param>
    public static ValueList<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Distinct().Order(Diagnostic.InOrder).ToValueList();

    /// <summary>Writes diagnostics that are in order.</summary>
    /// <param name="output">Where to; usually standard error.</param>
    /// <param name="format">How.</param>
    /// <param name="diagnostics">The diagnostics. JSON and SARIF are written even if there is none, so that the result can be read.</param>
    public static void Write(TextWriter output, ReportFormat format, ValueList<Diagnostic> diagnostics)
    {
        switch (format)
        {
            case ReportFormat.Json:
                JsonReport.Write(output, diagnostics);
                break;
            case ReportFormat.GitHub:
                GitHubReport.Write(output, diagnostics);
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(output, diagnostics);
                break;
            default:
                TextReport.Write(output, diagnostics);
                break;
        }
    }
}
