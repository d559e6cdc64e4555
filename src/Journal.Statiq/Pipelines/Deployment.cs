using Journal.Statiq.Modules;
using Statiq.Core;

namespace Journal.Statiq.Pipelines;

/// <summary>Puts the output on GitHub Pages, with the settings that Statiq.Web has for it. Stands in where that package is not there.</summary>
public sealed class Deployment : Pipeline
{
    /// <summary>Sets up the pipeline.</summary>
    public Deployment()
    {
        base.Deployment = true;
        OutputModules = [new PushToGitHub()];
    }
}
