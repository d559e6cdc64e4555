using System.Diagnostics.CodeAnalysis;
using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>Unwinds the parser or a render to where the diagnostic is collected; never leaves this folder.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Made only from a diagnostic.")]
[SuppressMessage("Design", "CA1064", Justification = "Caught in this folder; nobody else may see it.")]
internal sealed class Fault : Exception
{
    public Fault(Diagnostic diagnostic)
        : base(diagnostic.Message) => Diagnostic = diagnostic;

    /// <summary>What went wrong, and where.</summary>
    public Diagnostic Diagnostic { get; }
}
