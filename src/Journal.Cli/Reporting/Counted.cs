using System.Globalization;
using Journal.Core.Text;

namespace Journal.Cli.Reporting;

/// <summary>Counts and times as the summary prints them, the same in every culture.</summary>
public static class Counted
{
    /// <summary>A count with its word: <c>1 page</c>, <c>2 pages</c>.</summary>
    /// <param name="count">The count.</param>
    /// <param name="one">The word for one; more take an <c>s</c>.</param>
    public static string Of(int count, string one) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");

    /// <summary>How many errors and warnings there are, or null where there is none.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    public static string? Findings(ValueList<Diagnostic> diagnostics)
    {
        int errors = diagnostics.Count(d => d.Severity == Severity.Error);
        int warnings = diagnostics.Count(d => d.Severity == Severity.Warning);
        string[] parts = [.. errors > 0 ? [Of(errors, "error")] : Array.Empty<string>(), .. warnings > 0 ? [Of(warnings, "warning")] : Array.Empty<string>()];
        return parts.Length == 0 ? null : string.Join(", ", parts);
    }

    /// <summary>A time in seconds with two digits: <c>0.27 s</c>.</summary>
    /// <param name="time">The time.</param>
    public static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:F2} s");
}
