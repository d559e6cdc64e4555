using Journal.Statiq.Modules;
using Statiq.Common;
using Statiq.Core;

namespace Journal.Statiq.Pipelines;

/// <summary>The journal as one zip that is read without a server; made when it is asked for: <c>… bundle</c>.</summary>
public sealed class Bundles : Pipeline
{
    /// <summary>Sets up the pipeline.</summary>
    public Bundles()
    {
        ExecutionPolicy = ExecutionPolicy.Manual;
        Dependencies.UnionWith([nameof(Layout), nameof(Templates), nameof(Assets), nameof(Feeds)]);
        ProcessModules = [new MakeBundle()];
    }
}
