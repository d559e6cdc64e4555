using Journal.Cli.Reporting;
using Journal.Core.Layout;
using Journal.Core.Text;
using Journal.Formats.Bundles;
using Journal.Generation;

namespace Journal.Cli.Commands;

/// <summary><c>journal bundle</c>: the site as one archive that is read without a server.</summary>
internal static class BundleCommand
{
    /// <summary>Makes the archive; an older one of the same name stays until the new one is whole.</summary>
    /// <param name="options">What the user chose.</param>
    /// <param name="file">The archive as the user named it.</param>
    /// <param name="host">What the command works with.</param>
    /// <returns>The exit status.</returns>
    public static int Run(BuildOptions options, string file, Host host)
    {
        var site = SiteMaking.Make(options, LinkStyle.Offline, host);
        if (!SiteMaking.Fails(site, options))
            site = site with { Diagnostics = Report.InOrder([.. site.Diagnostics, .. Write(site.Value, file)]) };
        Report.Write(host.Terminal.Error, options.Format, site.Diagnostics);
        bool fails = SiteMaking.Fails(site, options);
        if (!options.Quiet)
            host.Terminal.Out.WriteLine(PlainText.Of(fails
                ? $"{Counted.Findings(site.Diagnostics)}; {file} was not written"
                : $"{file}: {Counted.Of(site.Value.Tree.Files.Count, "file")}"));
        return fails ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private static ValueList<Diagnostic> Write(Publication site, string file)
    {
        string full = Path.GetFullPath(file);
        string folder = Path.GetDirectoryName(full) ?? full;
        Directory.CreateDirectory(folder);
        string next = Path.Join(folder, $".{Path.GetFileName(full)}.next");
        try
        {
            ValueList<Diagnostic> problems;
            using (var stream = new FileStream(next, FileMode.Create, FileAccess.ReadWrite))
            {
                problems = HtmlBundle.WriteTo(stream, site.Tree, site.Masthead is { } masthead ? BundleLabel.Of(masthead) : BundleLabel.Unnamed);
                stream.Flush(flushToDisk: true);
            }
            if (problems.Count == 0)
                File.Move(next, full, overwrite: true);
            return problems;
        }
        finally
        {
            File.Delete(next);
        }
    }
}
