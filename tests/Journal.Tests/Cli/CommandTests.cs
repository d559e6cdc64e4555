using Journal.Core.Text;
using Xunit;
using Journal.Generation;

namespace Journal.Tests.Cli;

public sealed class CommandTests : IDisposable
{
    private static readonly Diagnostic Fault = Found(Severity.Error, "b.md", "one\ntwo", 4);
    private readonly TempFolder folder = new();

    public CommandTests()
    {
        folder.Add("input/kk/index.html", "<p>бет</p>");
        folder.AddFolder("theme");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("bild")]
    [InlineData("--outptu", "x")]
    [InlineData("--format", "yaml")]
    [InlineData("--base-url", "/repo")]
    [InlineData("--base-url", "ftp://example.org")]
    [InlineData("--base-url", "https://example.org/?q")]
    [InlineData("--input", "")]
    [InlineData("serve", "--port", "0")]
    [InlineData("serve", "--port", "x")]
    [InlineData("bundle")]
    [InlineData("bundle", "--kind", "epub", "--out", "x.epub")]
    [InlineData("bundle", "--kind", "\u001b[2J", "--out", "x")]
    public async Task A_wrong_call_ends_with_2_and_says_how_to_call(params string[] args)
    {
        var run = await CommandRun.Of(CommandRun.Copy(), args);
        Assert.Equal(2, run.Status);
        Assert.Contains("usage: journal", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Out);
        Assert.DoesNotContain('\u001b', run.Error);
    }

    [Theory]
    [InlineData("epub")]
    [InlineData("bagit")]
    [InlineData("single")]
    public async Task Editions_that_are_planned_are_said_not_to_exist_yet(string kind)
    {
        var run = await CommandRun.Of(CommandRun.Copy(), "bundle", "--kind", kind, "--out", "x");
        Assert.Contains($"--kind {kind} does not exist yet", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "Usage:")]
    [InlineData("--version", "journal 0.")]
    public async Task Help_and_version_are_no_mistakes(string option, string expected)
    {
        var run = await CommandRun.Of(CommandRun.Copy(), option);
        Assert.Equal(0, run.Status);
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Theory]
    [InlineData]
    [InlineData("build")]
    [InlineData("build", "--no-cache", "--drafts")]
    public async Task A_build_writes_and_closes_with_a_summary(params string[] args)
    {
        var run = await CommandRun.Of(CommandRun.Copy(), CommandRun.Folders(folder, args));
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.Status);
        Assert.Matches(@"^1 page; 1 file written, 0 unchanged, 0 removed; \d+\.\d\d s\n$", run.Out);
        Assert.Equal(["kk/index.html"], folder.Files("output"));
    }

    [Fact]
    public async Task An_at_sign_is_no_response_file()
    {
        string list = folder.Add("args.txt", "--help");
        var run = await CommandRun.Of(CommandRun.Copy(), "@" + list);
        Assert.Equal(2, run.Status);
    }

    [Fact]
    public async Task Errors_leave_the_output_as_it_was_and_end_with_1()
    {
        await CommandRun.Of(CommandRun.Copy(), CommandRun.Folders(folder, "build"));
        folder.Add("input/kk/index.html", "changed");
        var run = await CommandRun.Of(CommandRun.Copy(Fault, Found(Severity.Warning, "a.md", "x", 0), Fault), CommandRun.Folders(folder, "build"));
        Assert.Equal(1, run.Status);
        Assert.Equal("a.md(1,1): warning some-code: message; hint\nb.md(2,1): error some-code: message; hint\n", run.Error);
        Assert.StartsWith("1 error, 1 warning; ", run.Out, StringComparison.Ordinal);
        Assert.Equal("<p>бет</p>", folder.Read("output/kk/index.html"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--strict")]
    public async Task Warnings_fail_only_a_strict_run(int status, params string[] more)
    {
        var run = await CommandRun.Of(CommandRun.Copy(Found(Severity.Warning, "a.md", "x", 0)), CommandRun.Folders(folder, more));
        Assert.Equal(status, run.Status);
        Assert.Equal(status == 0, Directory.Exists(folder["output"]));
    }

    [Fact]
    public async Task A_check_writes_nothing_and_finds_the_same()
    {
        folder.Add("output/mine.txt");
        var build = await CommandRun.Of(CommandRun.Copy(Fault), CommandRun.Folders(folder, "build"));
        var check = await CommandRun.Of(CommandRun.Copy(Fault), CommandRun.Folders(folder, "check"));
        Assert.Equal(build.Error, check.Error);
        Assert.Contains("output-not-ours", check.Error, StringComparison.Ordinal);
        Assert.Equal(1, check.Status);
        Assert.Equal(["mine.txt"], folder.Files("output"));
    }

    [Fact]
    public async Task Quiet_says_nothing_when_all_is_well()
    {
        var run = await CommandRun.Of(CommandRun.Copy(), true, CommandRun.Folders(folder, "build", "--quiet"));
        Assert.Equal("", run.Out + run.Error);
    }

    [Fact]
    public async Task Progress_is_drawn_on_a_terminal_alone_and_taken_away()
    {
        var watched = await CommandRun.Of(CommandRun.Copy(), true, CommandRun.Folders(folder, "check"));
        var piped = await CommandRun.Of(CommandRun.Copy(), false, CommandRun.Folders(folder, "check"));
        Assert.Contains("generating", watched.Error, StringComparison.Ordinal);
        Assert.EndsWith("\r\u001b[K", watched.Error, StringComparison.Ordinal);
        Assert.Equal("", piped.Error);
    }

    [Theory]
    [InlineData("input", "input-missing")]
    [InlineData("theme", "theme-missing")]
    public async Task A_missing_folder_is_named_without_a_train_of_other_errors(string name, string code)
    {
        Directory.Delete(folder[name], recursive: true);
        var run = await CommandRun.Of((_, _, _) => throw new InvalidOperationException("must not be called"), CommandRun.Folders(folder, "check"));
        Assert.Equal(1, run.Status);
        Assert.StartsWith($"error {code}: there is no {name} folder '{folder[name]}'", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task A_fault_of_the_program_is_one_line_and_3()
    {
        static Checked<Publication> Fail() => throw new InvalidOperationException("first\nsecond\u001b");
        var run = await CommandRun.Of((_, _, _) => Fail(), CommandRun.Folders(folder, "build"));
        Assert.Equal(3, run.Status);
        Assert.Equal("journal: the program has a fault (InvalidOperationException: first); --verbose says where\n", run.Error);
        var verbose = await CommandRun.Of((_, _, _) => Fail(), CommandRun.Folders(folder, "build", "--verbose"));
        Assert.Contains(nameof(Fail), verbose.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', verbose.Error);
    }

    [Fact]
    public async Task A_failed_machine_is_reported_as_such_even_from_parallel_work()
    {
        var run = await CommandRun.Of(
            (_, _, _) => throw new AggregateException(new IOException("No space left on device : '/x'."), new IOException("again")),
            CommandRun.Folders(folder, "build"));
        Assert.Equal(3, run.Status);
        Assert.StartsWith("error machine-failed: No space left on device : '/x'; ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_build_says_that_nothing_was_changed()
    {
        using var stop = new CancellationTokenSource();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var host = new Journal.Cli.Host(
            new Journal.Cli.Terminal(output, error, false),
            (input, _, _) =>
            {
                stop.Cancel();
                return new(CommandRun.Site(input), []);
            },
            stop.Token);
        Assert.Equal(3, await Journal.Cli.Program.Run(CommandRun.Folders(folder, "build"), host));
        Assert.Contains("stays as it was", error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["output"]));
    }

    [Fact]
    public async Task The_generator_is_told_what_the_user_chose()
    {
        Journal.Generation.GeneratorSettings? told = null;
        await CommandRun.Of(
            (input, _, settings) =>
            {
                told = settings;
                return new(CommandRun.Site(input), []);
            },
            CommandRun.Folders(folder, "--drafts", "--base-url", "https://user.github.io/repo/"));
        Assert.Equal(new Journal.Generation.GeneratorSettings { BaseUrl = "https://user.github.io/repo", Drafts = true }, told);
    }

    private static Diagnostic Found(Severity severity, string path, string text, int start) =>
        new("some-code", severity, new SourceText(path, text).Whole.Slice(start, 1), "message", "hint");
}
