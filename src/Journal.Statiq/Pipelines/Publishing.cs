using Journal.Statiq.Modules;
using Statiq.Core;

namespace Journal.Statiq.Pipelines;

/// <summary>
/// Writes the documents of all pipelines as one site. It sees what other pipelines made in Process, and in PostProcess those among its dependencies;
/// a pipeline of your own that adds documents in PostProcess is added to them.
/// </summary>
public sealed class Publishing : Pipeline
{
    /// <summary>Sets up the pipeline.</summary>
    public Publishing()
    {
        Dependencies.UnionWith([nameof(Articles), nameof(Authors), nameof(MultilingualIndex), nameof(Timeline), nameof(Pages), nameof(Assets), nameof(Feeds)]);
        PostProcessHasDependencies = true;
        PostProcessModules = [new GatherSite()];
        OutputModules = [new WriteSite()];
    }
}
