using Journal.Statiq.Modules;
using Statiq.Core;

namespace Journal.Statiq.Pipelines;

/// <summary>Files that machines read: feeds, sitemap, rules for crawlers and hosts.</summary>
public sealed class Feeds : Pipeline
{
    /// <summary>Sets up the pipeline.</summary>
    public Feeds()
    {
        Dependencies.Add(nameof(Layout));
        ProcessModules = [new WriteForMachines()];
    }
}
