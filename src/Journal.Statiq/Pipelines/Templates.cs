using Journal.Cli.Reading;
using Journal.Statiq.Modules;
using Statiq.Core;

namespace Journal.Statiq.Pipelines;

/// <summary>Reads what designers wrote: one document that carries the compiled theme.</summary>
public sealed class Templates : Pipeline
{
    /// <summary>Sets up the pipeline.</summary>
    public Templates()
    {
        Dependencies.Add(nameof(Manuscripts));
        InputModules = [new ReadFolder(JournalSettings.ThemeFolder, InputFolder.ReadTheme)];
        ProcessModules = [new CompileTheme()];
    }
}
