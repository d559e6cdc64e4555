using Journal.Cli;
using Journal.Cli.Preview;
using Xunit;

namespace Journal.Tests.Cli;

public sealed class PreviewCommandTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly TempFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_change_is_noticed_by_being_told_and_by_looking(bool polls)
    {
        folder.Add("input/a/b.md", "1");
        folder.AddFolder("theme");
        using var watch = new FolderWatch([folder["input"], folder["theme"]], polls);
        var change = watch.Changed(Stop);
        Assert.False(change.IsCompleted);
        folder.Add("input/a/b.md", "22");
        await change.WaitAsync(Patience, Stop);
        change = watch.Changed(Stop);
        folder.Add("theme/new.css");
        await change.WaitAsync(Patience, Stop);
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_looked_for()
    {
        using var watch = new FolderWatch([folder["input"]]);
        var change = watch.Changed(Stop);
        folder.Add("input/a.md");
        await change.WaitAsync(Patience, Stop);
    }

    [Fact]
    public async Task A_folder_that_is_replaced_is_still_watched()
    {
        folder.Add("input/a.md");
        using var watch = new FolderWatch([folder["input"]]);
        Directory.Delete(folder["input"], recursive: true);
        await watch.Changed(Stop).WaitAsync(Patience, Stop);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(1.5));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watch.Changed(limit.Token));
        folder.Add("input/b.md");
        await watch.Changed(Stop).WaitAsync(Patience, Stop);
    }

    [Fact]
    public async Task Serve_builds_again_after_a_change_and_ends_cleanly_when_asked()
    {
        folder.Add("input/index.html", "<body>one</body>");
        folder.AddFolder("theme");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        using var output = new StringWriter { NewLine = "\n" };
        var builds = new SemaphoreSlim(0);
        var host = new Host(
            new Terminal(TextWriter.Synchronized(output), TextWriter.Null, false),
            (input, _, _) =>
            {
                builds.Release();
                return new(CommandRun.Site(input), []);
            },
            stop.Token);
        var run = Program.Run(CommandRun.Folders(folder, "serve"), host);
        Assert.True(await builds.WaitAsync(Patience, Stop));
        folder.Add("input/index.html", "<body>two</body>");
        Assert.True(await builds.WaitAsync(Patience, Stop));
        await stop.CancelAsync();
        Assert.Equal(0, await run.WaitAsync(Patience, Stop));
        Assert.StartsWith("http://127.0.0.1:", output.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["output"]));
        builds.Dispose();
    }

    [Fact]
    public async Task A_given_port_that_is_taken_is_a_failure_that_says_so()
    {
        folder.AddFolder("input");
        folder.AddFolder("theme");
        await using var other = await PreviewServer.Start(new LiveSite(), new PreviewPort(0, MayMove: false));
        string port = other!.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var run = await CommandRun.Of(CommandRun.Copy(), CommandRun.Folders(folder, "serve", "--port", port));
        Assert.Equal(3, run.Status);
        Assert.Equal($"journal: port {port} is taken; name another with --port\n", run.Error);
    }
}
