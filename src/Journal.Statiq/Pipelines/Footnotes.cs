using Journal.Statiq.Modules;
using Statiq.Core;

namespace Journal.Statiq.Pipelines;

/// <summary>Numbers the notes, reads the citations and joins what files say of one another: one document for each text.</summary>
public sealed class Footnotes : Pipeline
{
    /// <summary>Sets up the pipeline.</summary>
    public Footnotes()
    {
        Dependencies.Add(nameof(Manuscripts));
        ProcessModules = [new ResolveNotes()];
    }
}
