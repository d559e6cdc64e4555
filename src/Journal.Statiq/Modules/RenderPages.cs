using System.Collections.Concurrent;
using Journal.Core.Layout;
using Journal.Core.Text;
using Journal.Statiq.Pipelines;
using Journal.Theming;
using Journal.Theming.Language;
using Statiq.Common;

namespace Journal.Statiq.Modules;

/// <summary>The stage Render: gives the documents of pages their HTML.</summary>
internal sealed class RenderPages : Module
{
    private const int UsualPageLength = 1 << 17;

    /// <summary>The renderer of a site.</summary>
    /// <param name="context">The stage.</param>
    /// <param name="links">How links between pages are written.</param>
    public static PageRenderer Renderer(IExecutionContext context, LinkStyle links)
    {
        var site = context.Outputs.FromPipeline(nameof(Layout)).The<Site>(JournalKeys.Site);
        var theme = context.Outputs.FromPipeline(nameof(Templates)).The<Theme>(JournalKeys.Theme);
        return new PageRenderer(site, theme, JournalSettings.Generator(context, links).ForPages(site.Edition.Masthead));
    }

    /// <summary>Renders pages in parallel and logs what is wrong with them.</summary>
    /// <param name="context">The stage.</param>
    /// <param name="renderer">The renderer.</param>
    /// <param name="pages">The pages.</param>
    /// <returns>A file for each page, in their order.</returns>
    public static TreeFile[] Render(IExecutionContext context, PageRenderer renderer, IReadOnlyList<Page> pages)
    {
        var files = new Checked<TreeFile>[pages.Count];
        var buffers = new ConcurrentBag<Utf8Buffer>();
        Parallel.For(0, files.Length, new ParallelOptions { CancellationToken = context.CancellationToken }, i =>
        {
            var buffer = buffers.TryTake(out var used) ? used : new Utf8Buffer(UsualPageLength);
            files[i] = renderer.Render(pages[i], buffer);
            buffers.Add(buffer);
        });
        return [.. files.Select(file => Findings.Log(context, file))];
    }

    /// <inheritdoc />
    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var pages = context.Inputs.Select(input => new[] { input }.The<Page>(JournalKeys.Page)).ToList();
        var files = Render(context, Renderer(context, LinkStyle.Hosted), pages);
        return Task.FromResult(context.Inputs.Select((input, i) => input.Clone(new TreeContent(files[i].Content, MediaTypes.Html))));
    }
}
