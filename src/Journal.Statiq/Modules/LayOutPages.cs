using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Statiq.Pipelines;
using Statiq.Common;

namespace Journal.Statiq.Modules;

/// <summary>The stage LayOut: gives every page its address and finds clashes and dead links.</summary>
internal sealed class LayOutPages : Module
{
    /// <inheritdoc />
    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var edition = context.Outputs.FromPipeline(nameof(Footnotes)).The<Edition>(JournalKeys.Edition);
        var site = Findings.Log(context, SiteLayout.LayOut(edition));
        return Task.FromResult<IEnumerable<IDocument>>([context.Carry(JournalKeys.Site, site)]);
    }
}
