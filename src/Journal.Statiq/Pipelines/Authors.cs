using Journal.Core.Layout;

namespace Journal.Statiq.Pipelines;

/// <summary>The list of people and a page for each.</summary>
public sealed class Authors : PagePipeline
{
    /// <summary>Sets up the pipeline.</summary>
    public Authors()
        : base(page => page is AuthorsPage or AuthorPage)
    {
    }
}
