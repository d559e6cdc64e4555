using Journal.Core.Layout;

namespace Journal.Statiq.Pipelines;

/// <summary>The events that articles tell of, by period.</summary>
public sealed class Timeline : PagePipeline
{
    /// <summary>Sets up the pipeline.</summary>
    public Timeline()
        : base(page => page is TimelinePage)
    {
    }
}
