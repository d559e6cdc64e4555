using Journal.Cli.Reading;
using Journal.Statiq.Modules;
using Statiq.Core;

namespace Journal.Statiq.Pipelines;

/// <summary>Reads what editors wrote: one document for each text in each language, with its front matter.</summary>
public sealed class Manuscripts : Pipeline
{
    /// <summary>Sets up the pipeline.</summary>
    public Manuscripts()
    {
        InputModules = [new ReadFolder(context => JournalSettings.InputFolder(context.FileSystem), InputFolder.Read)];
        ProcessModules = [new ParseManuscript()];
    }
}
