using Journal.Statiq.Modules;
using Statiq.Core;

namespace Journal.Statiq.Pipelines;

/// <summary>Files that are published as they are.</summary>
public sealed class Assets : Pipeline
{
    /// <summary>Sets up the pipeline.</summary>
    public Assets()
    {
        Dependencies.Add(nameof(Footnotes));
        Dependencies.Add(nameof(Templates));
        ProcessModules = [new ListAssets()];
    }
}
