using Journal.Core.Layout;
using Journal.Core.Text;
using Journal.Formats.Bundles;
using Journal.Statiq.Pipelines;
using Statiq.Common;

namespace Journal.Statiq.Modules;

/// <summary>Renders all pages with links that need no server and packs them; an older bundle stays until the new one is whole.</summary>
internal sealed class MakeBundle : Module
{
    /// <inheritdoc />
    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var site = context.Outputs.FromPipeline(nameof(Layout)).The<Site>(JournalKeys.Site);
        var pages = RenderPages.Render(context, RenderPages.Renderer(context, LinkStyle.Offline), site.Pages);
        var others = context.Outputs.FromPipeline(nameof(Assets)).Concat(context.Outputs.FromPipeline(nameof(Feeds))).Select(TreeContent.File);
        string file = JournalSettings.BundleFile(context);
        WriteSite.EndIfWrong(context, file);
        var problems = Write(file, OutputTree.From([.. pages, .. others]), BundleLabel.Of(site.Edition.Masthead));
        Findings.Log(context, new Checked<string>(file, problems));
        WriteSite.EndIfWrong(context, file);
        return Task.FromResult<IEnumerable<IDocument>>([]);
    }

    private static ValueList<Diagnostic> Write(string file, OutputTree tree, BundleLabel label)
    {
        string next = Path.Join(Path.GetDirectoryName(file), $".{Path.GetFileName(file)}.next");
        try
        {
            ValueList<Diagnostic> problems;
            using (var stream = new FileStream(next, FileMode.Create, FileAccess.ReadWrite))
                problems = HtmlBundle.WriteTo(stream, tree, label);
            if (problems.Count == 0)
                File.Move(next, file, overwrite: true);
            return problems;
        }
        finally
        {
            File.Delete(next);
        }
    }
}
