using Journal.Core.Layout;

namespace Journal.Statiq.Pipelines;

/// <summary>A page for every article in every language of the journal, with the article's metadata.</summary>
public sealed class Articles : PagePipeline
{
    /// <summary>Sets up the pipeline.</summary>
    public Articles()
        : base(page => page is ArticlePage)
    {
    }
}
