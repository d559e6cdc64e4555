using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Generation;
using Journal.Statiq.Pipelines;
using Statiq.Common;

namespace Journal.Statiq.Modules;

/// <summary>Parses the templates and checks the words of the theme in the journal's languages.</summary>
internal sealed class CompileTheme : Module
{
    /// <inheritdoc />
    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var masthead = context.Outputs.FromPipeline(nameof(Manuscripts)).The<Manuscript>(JournalKeys.Manuscript).Masthead;
        var tree = context.Inputs.The<InputTree>(JournalKeys.Tree);
        var theme = Findings.Log(context, ThemeReader.Read(tree, masthead.Languages, JournalSettings.Generator(context).Engine));
        return Task.FromResult<IEnumerable<IDocument>>([context.Carry(JournalKeys.Theme, theme)]);
    }
}
