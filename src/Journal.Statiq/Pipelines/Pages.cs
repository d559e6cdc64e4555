using Journal.Core.Layout;

namespace Journal.Statiq.Pipelines;

/// <summary>All other pages: the front of the journal, issues, the archive, free pages, former addresses.</summary>
public sealed class Pages : PagePipeline
{
    /// <summary>Sets up the pipeline.</summary>
    public Pages()
        : base(page => page is not (ArticlePage or AuthorsPage or AuthorPage or IndexPage or TimelinePage))
    {
    }
}
