using System.Diagnostics;
using System.Runtime.Versioning;
using Journal.Cli.Commands;
using Journal.Generation;
using Xunit;

namespace Journal.Tests.Cli;

/// <summary>
/// What bad input gets: a line that names code and place, exit status 1, and a site that stays as it was, byte for byte.
/// Everything is real but the terminal.
/// </summary>
public sealed class BadInputTests : IDisposable
{
    private readonly BadInputJournal journal = new();

    public static TheoryData<string> Names => [.. BadInputList.All.Select(bad => bad.Name)];

    public void Dispose() => journal.Dispose();

    [Fact]
    public async Task The_journal_is_right_before_it_is_broken()
    {
        var run = await Build("--strict");
        Assert.Equal(("", 0), (run.Error, run.Status));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Bad_input_is_named_with_its_place_and_changes_nothing(string name)
    {
        var bad = BadInputList.All.Single(one => one.Name == name);
        await Refuses(bad.Code, bad.Place, bad.Break, bad.Options);
    }

    [Theory]
    [InlineData("secret.md", "../../secret.md", "link-leaves-folder")]
    [InlineData("loop.kk.md", "loop.kk.md", "link-loop")]
    [InlineData("loop", "..", "link-loop")]
    [InlineData("gone.png", "nothing.png", "link-dangling")]
    public async Task Links_in_the_file_system_that_lead_astray_change_nothing(string name, string target, string code)
    {
        journal.Folder.Add("secret.md");
        await Refuses(code, $"issues/{name}", j => File.CreateSymbolicLink(j[$"issues/{name}"], target));
    }

    [Theory]
    [InlineData("issues/2009-2/pipe.kk.md")]
    [InlineData("issues/2009-2/pipe.png")]
    [InlineData("journal.yml")]
    public async Task A_pipe_changes_nothing_and_is_not_waited_for(string path)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "there are no named pipes in folders here");
        await Refuses("special-file", path, j =>
        {
            j.Remove(path);
            using var made = Process.Start("mkfifo", [j[path]]);
            made.WaitForExit();
        });
    }

    [Theory]
    [InlineData("journal.yml")]
    [InlineData(BadInputJournal.Other)]
    [InlineData(BadInputJournal.Image)]
    [InlineData("issues")]
    [UnsupportedOSPlatform("windows")]
    public async Task What_may_not_be_read_changes_nothing(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "nothing is forbidden to this user");
        await Refuses("file-unreadable", path, j => File.SetUnixFileMode(j[path], UnixFileMode.None));
        File.SetUnixFileMode(journal[path], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Theory]
    [InlineData("KARTA.png", "karta.png")]
    [InlineData("\u0439.png", "\u0438\u0306.png")]
    public async Task Names_that_are_one_on_other_machines_change_nothing(string first, string second)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "file systems here keep only one of them");
        await Refuses("name-clash", "", j =>
        {
            j.Write($"issues/2009-2/{first}", BadInputJournal.Png);
            j.Write($"issues/2009-2/{second}", BadInputJournal.Png);
        });
    }

    [Theory]
    [InlineData("input/out", "output-overlaps")]
    [InlineData("input", "output-overlaps")]
    [InlineData(".", "output-overlaps")]
    [InlineData("mine", "output-not-ours")]
    public async Task An_output_that_is_not_ours_is_left_alone(string output, string code)
    {
        journal.Folder.Add("mine/diary.txt");
        var options = new BuildOptions { Input = journal.Folder["input"], Theme = Theme, Output = journal.Folder[output] };
        var run = await CommandRun.Of(Generator.Generate, "build", "--input", options.Input, "--theme", options.Theme, "--output", options.Output);
        Assert.Equal(1, run.Status);
        Assert.Contains($"error {code}: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["diary.txt"], journal.Folder.Files("mine"));
        Assert.False(Directory.Exists(journal.Folder["input/out"]));
    }

    [Theory]
    [InlineData("journal.yml", "title: [x\n")]
    [InlineData("authors.yml", "- x\n")]
    [InlineData(BadInputJournal.Other, "---\ntitle: \"Х\nauthors: [a]\n---\nСөз.\n")]
    [InlineData(BadInputJournal.Other, "---\ntitle: Х: Ц\n---\nСөз [x] сөз.\n")]
    public async Task One_mistake_is_one_message(string path, string text)
    {
        journal.Write(path, text);
        var run = await Build();
        Assert.Equal(1, run.Status);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    private static string Theme => Repository.PathOf("tests", "Journal.Tests", "Golden", "theme");

    private async Task Refuses(string code, string place, Action<BadInputJournal> doing, params string[] options)
    {
        Assert.Equal(0, (await Build()).Status);
        var before = journal.Site();
        doing(journal);
        var run = await Build(options).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.Equal(1, run.Status);
        string at = place.EndsWith(')') ? place : $"{place}(1,1)";
        var line = run.Error.Split('\n').FirstOrDefault(line => line.Contains($" {code}: ", StringComparison.Ordinal));
        Assert.True(line is not null, run.Error);
        if (place.Length > 0)
            Assert.StartsWith($"{journal.Folder["input"]}/{at}: ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, journal.Site());
    }

    private Task<CommandRun> Build(params string[] options) =>
        CommandRun.Of(Generator.Generate, [.. options, "--input", journal.Folder["input"], "--theme", Theme, "--output", journal.Folder["output"]]);
}
