using System.IO.Compression;
using Journal.Core.Layout;
using Journal.Core.Text;
using Journal.Generation;
using Xunit;

namespace Journal.Tests.Cli;

public sealed class BundleCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public BundleCommandTests()
    {
        folder.Add("input/kk/index.html");
        folder.AddFolder("theme");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_bundle_has_links_for_reading_without_a_server_and_the_same_bytes_each_time()
    {
        LinkStyle? style = null;
        Journal.Cli.Generate generate = (input, _, settings) =>
        {
            style = settings.Links;
            return new(CommandRun.Site(input), []);
        };
        var run = await CommandRun.Of(generate, Args("Хабаршы 2.zip"));
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(LinkStyle.Offline, style);
        byte[] first = await File.ReadAllBytesAsync(folder["Хабаршы 2.zip"], TestContext.Current.CancellationToken);
        await CommandRun.Of(generate, Args("Хабаршы 2.zip"));
        Assert.Equal(first, await File.ReadAllBytesAsync(folder["Хабаршы 2.zip"], TestContext.Current.CancellationToken));
        using var zip = await ZipFile.OpenReadAsync(folder["Хабаршы 2.zip"], TestContext.Current.CancellationToken);
        Assert.Equal(["README.txt", "kk/index.html", "manifest-sha256.txt"], zip.Entries.Select(entry => entry.FullName["khabarshy/".Length..]));
    }

    [Fact]
    public async Task With_errors_an_older_bundle_stays_and_nothing_is_left_beside_it()
    {
        folder.Add("b.zip", "old");
        var fault = new Diagnostic("x-y", Severity.Error, SourceSpan.None, "message");
        Assert.Equal(1, (await CommandRun.Of(CommandRun.Copy(fault), Args("b.zip"))).Status);
        var twice = await CommandRun.Of((_, _, _) => new(new Publication(null, TempFolder.Tree(("a", "1"), ("A", "2"))), []), Args("b.zip"));
        Assert.Equal(1, twice.Status);
        Assert.Contains("output-path-twice", twice.Error, StringComparison.Ordinal);
        Assert.Equal("old", folder.Read("b.zip"));
        Assert.Equal(["b.zip"], Directory.GetFiles(folder[""]).Select(path => Path.GetFileName(path)));
    }

    private string[] Args(string file) => CommandRun.Folders(folder, "bundle", "--out", folder[file]);
}
