using Journal.Core.Layout;
using Journal.Statiq.Modules;
using Statiq.Core;

namespace Journal.Statiq.Pipelines;

/// <summary>
/// Pages of some kinds: first documents with metadata alone, then with their HTML. A module of your own may stand between the two or behind them.
/// </summary>
public abstract class PagePipeline : Pipeline
{
    /// <summary>Sets up the pipeline.</summary>
    /// <param name="belongs">Whether a page is of these kinds.</param>
    protected PagePipeline(Func<Page, bool> belongs)
    {
        Dependencies.Add(nameof(Layout));
        Dependencies.Add(nameof(Templates));
        ProcessModules = [new ChoosePages(belongs), new RenderPages()];
    }
}
