using System.Globalization;
using Journal.Cli.Commands;
using Journal.Cli.Reporting;
using Journal.Core.Layout;
using Journal.Core.Text;
using Journal.Generation;

namespace Journal.Cli.Preview;

/// <summary><c>journal serve</c>: the site on this machine, made anew after every change.</summary>
internal static class PreviewCommand
{
    /// <summary>Serves until the user ends it.</summary>
    /// <param name="options">What the user chose.</param>
    /// <param name="port">The port.</param>
    /// <param name="host">What the command works with.</param>
    /// <returns>The exit status.</returns>
    public static async Task<int> Run(BuildOptions options, PreviewPort port, Host host)
    {
        var live = new LiveSite();
        using var watch = new FolderWatch(options.Sources);
        var server = await PreviewServer.Start(live, port).ConfigureAwait(false);
        if (server is null)
        {
            SayTaken(port, "name another with --port", host.Terminal);
            return ExitStatus.MachineFailed;
        }
        await using var _ = server.ConfigureAwait(false);
        if (server.Address.Port != port.Number)
            SayTaken(port, "the next free one is used", host.Terminal);
        try
        {
            SayAddress(server.Address, host.Terminal);
            Rebuild(live, options, host);
            while (true)
            {
                await watch.Changed(host.Stop).ConfigureAwait(false);
                Rebuild(live, options, host);
            }
        }
        catch (OperationCanceledException) when (host.Stop.IsCancellationRequested)
        {
            return ExitStatus.Done;
        }
    }

    private static void SayTaken(PreviewPort port, string advice, Terminal terminal) =>
        terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"journal: port {port.Number} is taken; {advice}"));

    private static void SayAddress(Uri address, Terminal terminal) => terminal.Out.WriteLine($"{address} (Ctrl-C ends)");

    private static void Rebuild(LiveSite live, BuildOptions options, Host host)
    {
        var site = Attempt(options, host);
        Report.Write(host.Terminal.Error, options.Format, site.Diagnostics);
        live.Show(site);
        if (!options.Quiet)
            host.Terminal.Out.WriteLine(Counted.Findings(site.Diagnostics) ?? $"ready: {Counted.Of(site.Value.Tree.Files.Count, "file")}");
    }

    // A file that vanishes while it is read must not end the preview.
    private static Checked<Publication> Attempt(BuildOptions options, Host host)
    {
        try
        {
            return SiteMaking.Make(options, LinkStyle.Hosted, host);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new(Publication.Empty, [Problems.MachineFailed(Reading.InputFolder.Sentence(failure))]);
        }
    }
}
