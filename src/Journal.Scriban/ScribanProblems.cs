using Journal.Core.Text;
using Scriban.Parsing;
using Scriban.Syntax;
using SourceSpan = Journal.Core.Text.SourceSpan;

namespace Journal.Scriban;

/// <summary>Turns what the package says into diagnostics, under the codes of the built-in interpreter where it means the same.</summary>
/// <param name="sources">The files of the theme by path.</param>
internal sealed class ScribanProblems(IReadOnlyDictionary<string, SourceText> sources)
{
    /// <summary>What parsing a file found.</summary>
    public IEnumerable<Diagnostic> Of(IEnumerable<LogMessage> messages) => messages
        .Where(m => m.Type == ParserMessageType.Error)
        .Select(m => Problems.ThemeNotParsed(SpanOf(m.Span), Sentence(m.Message)));

    /// <summary>Why a render ended.</summary>
    /// <param name="failure">What the package threw.</param>
    /// <param name="globals">The names that the page has.</param>
    public Diagnostic Of(ScriptRuntimeException failure, IEnumerable<string> globals)
    {
        if (failure is Refusal refusal)
            return refusal.Diagnostic;
        var span = SpanOf(failure.Span);
        string message = failure.OriginalMessage;
        if (message.StartsWith("The variable or function `", StringComparison.Ordinal))
            return Problems.ThemeUnknownName(span, Quoted(message), Nearest.To(Quoted(message), globals));
        if (message.StartsWith("The function `", StringComparison.Ordinal) && message.EndsWith("was not found", StringComparison.Ordinal))
            return Problems.ThemeUnknownFunction(span, Quoted(message), null);
        if (message.StartsWith("Cannot get member with name ", StringComparison.Ordinal))
            return Problems.ThemeUnknownMember(span, Sentence(message)[(message.LastIndexOf(' ') + 1)..], null);
        if (message.StartsWith("Exceeding ", StringComparison.Ordinal) || message.Contains("exceeds LoopLimit", StringComparison.Ordinal))
            return Problems.ThemeLimit(span, message.Contains("recursive", StringComparison.Ordinal) ? "calls within each other" : "rounds of loops");
        return Problems.ThemeFunctionFailed(span, Sentence(message));
    }

    /// <summary>A place as diagnostics show it.</summary>
    /// <param name="span">The place as the package counts: both ends belong to it.</param>
    public SourceSpan SpanOf(global::Scriban.Parsing.SourceSpan span)
    {
        if (span.FileName is null || !sources.TryGetValue(span.FileName, out var source))
            return SourceSpan.None;
        int start = Math.Clamp(span.Start.Offset < 0 ? source.Text.Length : span.Start.Offset, 0, source.Text.Length);
        int end = Math.Clamp(span.End.Offset + 1, start, source.Text.Length);
        return new SourceSpan(source, start, end - start);
    }

    private static string Quoted(string message) => message.Split('`')[1];

    private static string Sentence(string message) => message.Split('\n')[0].Trim().TrimEnd('.');
}
