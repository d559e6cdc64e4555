using System.Diagnostics;
using Journal.Cli.Reading;
using Journal.Cli.Reporting;
using Journal.Core.Layout;
using Journal.Core.Text;
using Journal.Generation;

namespace Journal.Cli.Commands;

/// <summary>Reads both folders and makes the site from them: what all commands begin with.</summary>
internal static class SiteMaking
{
    /// <summary>Reads and generates.</summary>
    /// <param name="options">What the user chose.</param>
    /// <param name="links">How links between pages are written.</param>
    /// <param name="host">What the command works with.</param>
    /// <returns>The site with all diagnostics, in order and each once; an empty site if a folder is missing.</returns>
    public static Checked<Publication> Make(BuildOptions options, LinkStyle links, Host host)
    {
        var progress = new Progress(host.Terminal, !options.Quiet);
        var time = Stopwatch.StartNew();
        progress.Show("reading");
        var input = InputFolder.Read(options.Input, host.Stop);
        var theme = InputFolder.ReadTheme(options.Theme, host.Stop);
        Log(options, host, $"read {Counted.Of(input.Value.Files.Count + theme.Value.Files.Count, "file")} in {Counted.Seconds(time.Elapsed)}");
        host.Stop.ThrowIfCancellationRequested();
        ValueList<Diagnostic> found = [.. input.Diagnostics, .. theme.Diagnostics];
        var site = new Checked<Publication>(Publication.Empty, []);
        // A missing folder would only bring a long list of what is missing in it.
        if (Directory.Exists(options.Input) && Directory.Exists(options.Theme))
        {
            progress.Show("generating");
            time.Restart();
            site = host.Generate(input.Value, theme.Value, options.Settings(links));
            Log(options, host, $"generated {Counted.Of(site.Value.Tree.Files.Count, "file")} in {Counted.Seconds(time.Elapsed)}");
        }
        progress.Clear();
        host.Stop.ThrowIfCancellationRequested();
        // That a file which cannot be read is not there follows from that alone.
        var unread = found.Select(problem => problem.Span.Source.Path).Where(path => path.Length > 0).ToHashSet(StringComparer.Ordinal);
        return site with { Diagnostics = Report.InOrder([.. found, .. site.Diagnostics.Where(problem => !unread.Contains(problem.Span.Source.Path))]) };
    }

    /// <summary>Whether a site must not be written.</summary>
    /// <param name="site">The site.</param>
    /// <param name="options">Whether warnings count.</param>
    public static bool Fails(Checked<Publication> site, BuildOptions options) =>
        site.HasErrors || (options.Strict && site.Diagnostics.Any(d => d.Severity == Severity.Warning));

    private static void Log(BuildOptions options, Host host, string line)
    {
        if (options.Verbose)
            host.Terminal.Out.WriteLine(line);
    }
}
