using System.Diagnostics;
using Journal.Cli.Reporting;
using Journal.Cli.Writing;
using Journal.Core.Text;
using Journal.Generation;

namespace Journal.Cli.Commands;

/// <summary><c>journal build</c>: the site is made and written.</summary>
internal static class BuildCommand
{
    /// <summary>Builds.</summary>
    /// <param name="options">What the user chose.</param>
    /// <param name="host">What the command works with.</param>
    /// <returns>The exit status.</returns>
    public static int Run(BuildOptions options, Host host)
    {
        var time = Stopwatch.StartNew();
        var site = CheckCommand.MakeAndGuard(options, host);
        var written = new Checked<WriteSummary>(WriteSummary.Nothing, []);
        if (!SiteMaking.Fails(site, options))
        {
            var progress = new Progress(host.Terminal, !options.Quiet);
            progress.Show("writing");
            written = OutputFolder.Write(site.Value.Tree, options.Output, options.Sources, host.Stop);
            progress.Clear();
        }
        var all = site with { Diagnostics = Report.InOrder([.. site.Diagnostics, .. written.Diagnostics]) };
        Report.Write(host.Terminal.Error, options.Format, all.Diagnostics);
        bool fails = SiteMaking.Fails(all, options);
        if (!options.Quiet)
            host.Terminal.Out.WriteLine(PlainText.Of(fails ? Failed(all, options) : Summary(all, written.Value, time.Elapsed)));
        return fails ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private static string Failed(Checked<Publication> site, BuildOptions options) =>
        $"{Counted.Findings(site.Diagnostics)}; {options.Output} stays as it was";

    private static string Summary(Checked<Publication> site, WriteSummary written, TimeSpan time)
    {
        int pages = site.Value.Tree.Files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal));
        string findings = Counted.Findings(site.Diagnostics) is { } some ? $"; {some}" : "";
        return $"{Counted.Of(pages, "page")}; {Counted.Of(written.Written, "file")} written, {written.Unchanged} unchanged, {written.Removed} removed; {Counted.Seconds(time)}{findings}";
    }
}
