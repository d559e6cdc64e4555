using Statiq.Common;

namespace Journal.Statiq.Modules;

/// <summary>Gathers the documents of all pipelines that have a destination, those of a user's own pipelines too.</summary>
internal sealed class GatherSite : Module
{
    /// <inheritdoc />
    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
        Task.FromResult<IEnumerable<IDocument>>([.. context.Outputs.Where(document => !document.Destination.IsNullOrEmpty)]);
}
