namespace Journal.Core.Text;

/// <summary>How much a diagnostic weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing has to be done.</summary>
    Note,

    /// <summary>Probably a mistake; the site is built all the same, unless <c>--strict</c> is given.</summary>
    Warning,

    /// <summary>A mistake; nothing is written.</summary>
    Error,
}

/// <summary>Something that an author should know about what was written. Made by <see cref="Problems"/> alone.</summary>
/// <param name="Code">The name of the problem in words with hyphens, for instance <c>unknown-author</c>.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Message">One sentence without a final point that says what is wrong.</param>
/// <param name="Hint">What to do about it, or null where the message says it.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan Span, string Message, string? Hint = null)
{
    /// <summary>The order in which diagnostics are shown: by file, place, then code and message.</summary>
    public static IComparer<Diagnostic> InOrder { get; } = Comparer<Diagnostic>.Create(Compare);

    private static int Compare(Diagnostic a, Diagnostic b)
    {
        int order = string.CompareOrdinal(a.Span.Source.Path, b.Span.Source.Path);
        if (order == 0)
            order = a.Span.Start.CompareTo(b.Span.Start);
        if (order == 0)
            order = string.CompareOrdinal(a.Code, b.Code);
        return order != 0 ? order : string.CompareOrdinal(a.Message, b.Message);
    }
}
