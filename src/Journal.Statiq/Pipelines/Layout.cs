using Journal.Statiq.Modules;
using Statiq.Core;

namespace Journal.Statiq.Pipelines;

/// <summary>Gives every page its address: one document that carries the site.</summary>
public sealed class Layout : Pipeline
{
    /// <summary>Sets up the pipeline.</summary>
    public Layout()
    {
        Dependencies.Add(nameof(Footnotes));
        ProcessModules = [new LayOutPages()];
    }
}
