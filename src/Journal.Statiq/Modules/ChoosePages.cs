using Journal.Core.Layout;
using Journal.Statiq.Pipelines;
using Statiq.Common;

namespace Journal.Statiq.Modules;

/// <summary>Makes a document with metadata and destination, still without content, for every page of some kinds.</summary>
/// <param name="belongs">Whether a page is of these kinds.</param>
internal sealed class ChoosePages(Func<Page, bool> belongs) : Module
{
    /// <inheritdoc />
    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var site = context.Outputs.FromPipeline(nameof(Layout)).The<Site>(JournalKeys.Site);
        return Task.FromResult(site.Pages.Where(belongs).Select(page => context.CreateDocument(
            Source(context, page), new NormalizedPath(page.Address.File), ArticleMetadata.Of(page, site.Edition.Masthead))));
    }

    private static NormalizedPath Source(IExecutionContext context, Page page) => page is ArticlePage { Article.Texts: [var original, ..] }
        ? context.FileSystem.RootPath.Combine(original.Span.Source.Path)
        : NormalizedPath.Null;
}
