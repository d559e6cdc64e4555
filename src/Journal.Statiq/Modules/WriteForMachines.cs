using Journal.Core.Layout;
using Journal.Generation;
using Journal.Statiq.Pipelines;
using Statiq.Common;

namespace Journal.Statiq.Modules;

/// <summary>A document for each file that machines read: sitemap, feeds, rules for crawlers and hosts.</summary>
internal sealed class WriteForMachines : Module
{
    /// <inheritdoc />
    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var site = context.Outputs.FromPipeline(nameof(Layout)).The<Site>(JournalKeys.Site);
        return Task.FromResult(Generator.ForMachines(site, JournalSettings.Generator(context)).Select(file => TreeContent.Document(context, file)));
    }
}
