using Journal.Core.Layout;

namespace Journal.Statiq.Pipelines;

/// <summary>Subjects, people and titles in the alphabet of each language.</summary>
public sealed class MultilingualIndex : PagePipeline
{
    /// <summary>Sets up the pipeline.</summary>
    public MultilingualIndex()
        : base(page => page is IndexPage)
    {
    }
}
