using System.Diagnostics.CodeAnalysis;
using Journal.Core.Text;
using Scriban.Syntax;
using SourceSpan = Scriban.Parsing.SourceSpan;

namespace Journal.Scriban;

/// <summary>Ends a render with a diagnostic of our own; never leaves this project.</summary>
/// <param name="span">Where, as the package counts.</param>
/// <param name="diagnostic">What went wrong.</param>
[SuppressMessage("Design", "CA1032", Justification = "Made only from a diagnostic.")]
[SuppressMessage("Design", "CA1064", Justification = "Caught in this project; nobody else may see it.")]
internal sealed class Refusal(SourceSpan span, Diagnostic diagnostic) : ScriptRuntimeException(span, diagnostic.Message)
{
    /// <summary>What went wrong.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
