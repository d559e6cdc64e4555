namespace Journal.Cli.Reporting;

/// <summary>How diagnostics are written.</summary>
public enum ReportFormat
{
    /// <summary>One line each, for people and editors: <c>file(line,column): error code: message; hint</c>.</summary>
    Text,

    /// <summary>A JSON array with one object a line.</summary>
    Json,

    /// <summary>Workflow commands of GitHub Actions, shown on the lines of a pull request.</summary>
    GitHub,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,
}
