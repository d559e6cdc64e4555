using Journal.Core.Model;
using Journal.Statiq.Pipelines;
using Journal.Theming;
using Statiq.Common;

namespace Journal.Statiq.Modules;

/// <summary>A document for each file that is published as it is: media of the editors, assets of the theme.</summary>
internal sealed class ListAssets : Module
{
    /// <inheritdoc />
    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var media = context.Outputs.FromPipeline(nameof(Footnotes)).The<Edition>(JournalKeys.Edition).Media;
        var assets = context.Outputs.FromPipeline(nameof(Templates)).The<Theme>(JournalKeys.Theme).Assets;
        return Task.FromResult(media.Concat(assets).Select(file => TreeContent.Document(context, file)));
    }
}
