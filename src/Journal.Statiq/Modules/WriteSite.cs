using System.Globalization;
using Journal.Cli.Reading;
using Journal.Cli.Writing;
using Journal.Core.Text;
using Journal.Formats.Bundles;
using Journal.Generation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Journal.Statiq.Modules;

/// <summary>The stage Write: the output folder holds the old site or the new one, whole. With an error it stays as it was.</summary>
internal sealed class WriteSite : Module
{
    /// <summary>Ends the execution if anything was wrong.</summary>
    /// <param name="context">The stage.</param>
    /// <param name="target">What stays as it was.</param>
    /// <exception cref="ExecutionException">There are errors; each was logged.</exception>
    public static void EndIfWrong(IExecutionContext context, string target)
    {
        int errors = Findings.Of(context).All.Count(d => d.Severity == Severity.Error);
        if (errors > 0)
            throw new ExecutionException(string.Create(CultureInfo.InvariantCulture, $"{errors} {(errors == 1 ? "error" : "errors")}; {target} stays as it was"));
    }

    /// <inheritdoc />
    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        string output = JournalSettings.OutputFolder(context.FileSystem);
        var tree = OutputTree.From(context.Inputs.Select(TreeContent.File));
        Findings.Log(context, new Checked<OutputTree>(tree, TreePaths.Check(tree)));
        EndIfWrong(context, output);
        context.GetRequiredService<LastSite>().Publication = new Publication(null, tree);
        string[] sources = [JournalSettings.InputFolder(context.FileSystem), JournalSettings.ThemeFolder(context)];
        var written = Findings.Log(context, OutputFolder.Write(WithKept(context, tree, output), output, sources, context.CancellationToken));
        EndIfWrong(context, output);
        Report(context, written);
        return Task.FromResult<IEnumerable<IDocument>>(context.Inputs);
    }

    private static OutputTree WithKept(IExecutionContext context, OutputTree tree, string output)
    {
        if (context.GetRequiredService<IFileCleaner>().CleanMode != CleanMode.None || !Directory.Exists(output))
            return tree;
        var paths = tree.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var kept = InputFolder.Read(output, context.CancellationToken).Value.Files.Where(file => !paths.Contains(file.Path));
        return OutputTree.From([.. tree.Files, .. kept]);
    }

    private static void Report(IExecutionContext context, WriteSummary written) => ((ILogger)context).Log(
        LogLevel.Information, default, written, null, (w, _) => string.Create(
            CultureInfo.InvariantCulture, $"{w.Written} files written, {w.Unchanged} unchanged, {w.Removed} removed"));
}
