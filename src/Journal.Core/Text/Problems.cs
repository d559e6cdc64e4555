namespace Journal.Core.Text;

/// <summary>
/// Every problem that can be reported: one method each, so that all wording stands in one place.
/// The parts of this class are named after the stage that finds the problem.
/// </summary>
public static partial class Problems
{
    private static Diagnostic Error(string code, SourceSpan span, string message, string? hint = null) =>
        new(code, Severity.Error, span, message, hint);

    private static Diagnostic Note(string code, SourceSpan span, string message, string? hint = null) =>
        new(code, Severity.Note, span, message, hint);

    private static Diagnostic Warning(string code, SourceSpan span, string message, string? hint = null) =>
        new(code, Severity.Warning, span, message, hint);

    /// <summary>What was written, in one line and not too long for a message.</summary>
    private static string Shown(SourceSpan span)
    {
        const int longest = 40;
        var text = span.Text;
        int end = text.IndexOf('\n');
        if (end >= 0)
            text = text[..end];
        return text.Length > longest ? $"{text[..longest]}…" : text.ToString();
    }

    private static string? DidYouMean(string? nearest) => nearest is null ? null : $"did you mean '{nearest}'?";
}
