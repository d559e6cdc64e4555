using Journal.Cli.Reporting;
using Journal.Cli.Writing;
using Journal.Core.Layout;
using Journal.Core.Resolve;
using Journal.Core.Text;
using Journal.Formats.Bundles;
using Journal.Generation;

namespace Journal.Cli.Commands;

/// <summary><c>journal check</c>: all of a build but the writing, and what is missing in a language of the journal.</summary>
internal static class CheckCommand
{
    /// <summary>Checks.</summary>
    /// <param name="options">What the user chose.</param>
    /// <param name="host">What the command works with.</param>
    /// <returns>The exit status.</returns>
    public static int Run(BuildOptions options, Host host)
    {
        var site = MakeAndGuard(options, host);
        site = site with { Diagnostics = Report.InOrder([.. site.Diagnostics, .. IssueCoverage.Missing(site.Value.Coverage)]) };
        Report.Write(host.Terminal.Error, options.Format, site.Diagnostics);
        if (!options.Quiet && options.Format == ReportFormat.Text)
            CoverageMatrix.Write(host.Terminal.Out, site.Value.Coverage);
        if (!options.Quiet)
            host.Terminal.Out.WriteLine(Counted.Findings(site.Diagnostics) ?? "no errors");
        return SiteMaking.Fails(site, options) ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    /// <summary>Makes the site and finds everything for which a build would refuse to write it.</summary>
    /// <param name="options">What the user chose.</param>
    /// <param name="host">What the command works with.</param>
    public static Checked<Publication> MakeAndGuard(BuildOptions options, Host host)
    {
        var refusals = OutputFolder.Check(options.Output, options.Sources);
        var site = SiteMaking.Make(options, LinkStyle.Hosted, host);
        return site with { Diagnostics = Report.InOrder([.. site.Diagnostics, .. refusals, .. TreePaths.Check(site.Value.Tree)]) };
    }
}
