using Journal.Cli.Preview;
using Journal.Generation;
using Xunit;

namespace Journal.Tests.Cli;

public sealed class AnchorsCommandTests : IDisposable
{
    private const string Ledger = "input/issues/1/a.kk.anchors";
    private readonly TempFolder folder = new();

    public AnchorsCommandTests()
    {
        folder.Add("input/journal.yml", "title: Ж\nlanguages: [kk]\n");
        folder.Add("input/issues/1/issue.yml", "year: 2009\n");
        Write("Бірінші абзац.\n\nЕкінші абзац.\n");
        folder.AddFolder("theme");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Without_write_it_lists_writes_nothing_and_ends_with_1()
    {
        var run = await Run();
        Assert.Equal(1, run.Status);
        Assert.Equal($"{folder["input"]}/issues/1/a.kk.anchors: new, 2 anchors\n1 ledger out of date; --write brings them up to date\n", run.Out);
        Assert.Equal("", run.Error);
        Assert.False(File.Exists(folder[Ledger]));
    }

    [Fact]
    public async Task With_write_the_ledger_is_made_and_then_all_is_well()
    {
        var run = await Run("--write");
        Assert.Equal(0, run.Status);
        Assert.EndsWith("1 ledger written\n", run.Out, StringComparison.Ordinal);
        string[] lines = folder.Read(Ledger).Split('\n');
        Assert.Equal("journal-anchors 1", lines[0]);
        Assert.Matches("^paragraph p-1 [0-9a-f]{16} [0-9a-f]{16} Бірінші абзац\\.$", lines[1]);
        Assert.Equal("", lines[3]);
        Assert.DoesNotContain(folder.Files("input"), f => f.Contains("next", StringComparison.Ordinal));
        run = await Run();
        Assert.Equal(0, run.Status);
        Assert.Equal("all ledgers say what is on the pages\n", run.Out);
    }

    [Fact]
    public async Task What_is_right_is_not_written_again()
    {
        await Run("--write");
        var time = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(folder[Ledger], time);
        await Run("--write");
        Assert.Equal(time, File.GetLastWriteTimeUtc(folder[Ledger]));
        folder.Add(Ledger, folder.Read(Ledger).Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(0, (await Run()).Status);
    }

    [Fact]
    public async Task What_was_added_and_what_is_gone_is_listed_and_the_gone_retired()
    {
        await Run("--write");
        Write("Мүлде басқа бір сөйлем, тағы да бір сөйлем.\n\n## Қорытынды\n\nБірінші абзац.\n");
        var run = await Run();
        Assert.Equal(1, run.Status);
        Assert.Contains("warning lost-anchor: the published anchor 'p-2' is gone; it was 'Екінші абзац.'", run.Error, StringComparison.Ordinal);
        Assert.Contains("a.kk.anchors: 2 added, 1 retired, 0 changed\n  + p-3 Мүлде басқа бір сөйлем, тағы да бір сөйлем.\n  + qorytyndy Қорытынды\n  - p-2 Екінші абзац.\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, (await Run("--write")).Status);
        Assert.Contains("\ngone paragraph p-2 ", folder.Read(Ledger), StringComparison.Ordinal);
        run = await Run();
        Assert.Equal(0, run.Status);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task Errors_of_the_input_leave_the_ledgers_as_they_were()
    {
        Write("[жоқ](жоқ.md)\n");
        var run = await Run("--write");
        Assert.Equal(1, run.Status);
        Assert.Contains("error broken-link", run.Error, StringComparison.Ordinal);
        Assert.Equal("1 error; the anchors were not written\n", run.Out);
        Assert.False(File.Exists(folder[Ledger]));
    }

    [Fact]
    public async Task A_ledger_that_cannot_be_read_is_not_written_over()
    {
        folder.Add(Ledger, "journal-anchors 99\n");
        var run = await Run("--write");
        Assert.Equal(1, run.Status);
        Assert.Contains("a.kk.anchors(1,1): error ledger-version", run.Error, StringComparison.Ordinal);
        Assert.Equal("journal-anchors 99\n", folder.Read(Ledger));
    }

    [Fact]
    public async Task Warnings_keep_a_strict_run_from_writing()
    {
        await Run("--write");
        Write("## Бір\n");
        Assert.Equal(1, (await Run("--write", "--strict")).Status);
        Assert.DoesNotContain("gone", folder.Read(Ledger), StringComparison.Ordinal);
        Assert.Equal(0, (await Run("--write")).Status);
    }

    [Fact]
    public async Task Drafts_get_no_ledger_and_keep_the_one_that_they_have()
    {
        folder.Add("input/issues/1/b.kk.md", "---\ntitle: Б\ndraft: true\n---\nАбзац.\n");
        await Run("--write");
        string before = folder.Read(Ledger);
        folder.Add("input/issues/1/a.kk.md", "---\ntitle: А\ndraft: true\n---\nБасқа.\n");
        Assert.Equal(0, (await Run("--write", "--drafts")).Status);
        Assert.Equal(before, folder.Read(Ledger));
        Assert.False(File.Exists(folder["input/issues/1/b.kk.anchors"]));
    }

    [Fact]
    public async Task The_ledger_of_a_text_that_is_gone_is_retired_as_a_whole()
    {
        folder.Add("input/issues/1/b.kk.md", "---\ntitle: Б\n---\nАбзац.\n");
        await Run("--write");
        File.Delete(folder["input/issues/1/b.kk.md"]);
        var run = await Run("--write");
        Assert.Contains("b.kk.anchors(1,1): warning lost-text", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, run.Status);
        Assert.StartsWith("journal-anchors 1\ngone paragraph p-1 ", folder.Read("input/issues/1/b.kk.anchors"), StringComparison.Ordinal);
        Assert.Equal("", (await Run()).Error);
    }

    [Fact]
    public async Task Quiet_says_only_what_changes()
    {
        var run = await Run("--quiet");
        Assert.Equal($"{folder["input"]}/issues/1/a.kk.anchors: new, 2 anchors\n", run.Out);
        await Run("--write");
        Assert.Equal("", (await Run("--quiet")).Out);
    }

    [Fact]
    public async Task A_missing_folder_is_named()
    {
        Directory.Delete(folder["input"], recursive: true);
        var run = await Run();
        Assert.Equal(1, run.Status);
        Assert.StartsWith("error input-missing: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_the_option()
    {
        var run = await CommandRun.Of(Generator.Generate, "anchors", "--help");
        Assert.Equal(0, run.Status);
        Assert.Contains("--write", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_is_no_part_of_the_site()
    {
        await Run("--write");
        var input = Journal.Cli.Reading.InputFolder.Read(folder["input"], TestContext.Current.CancellationToken).Value;
        var site = Generator.Generate(input, Golden.TestTheme.Plain, new GeneratorSettings());
        Assert.Empty(site.Diagnostics);
        Assert.DoesNotContain(site.Value.Tree.Files, f => f.Path.EndsWith(".anchors", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_written_ledger_makes_the_preview_look_once_and_come_to_rest()
    {
        using var watch = new FolderWatch([folder["input"]]);
        var changed = watch.Changed(TestContext.Current.CancellationToken);
        await Run("--write");
        await changed;
        var again = watch.Changed(TestContext.Current.CancellationToken);
        await Run();
        Assert.NotSame(again, await Task.WhenAny(again, Task.Delay(TimeSpan.FromMilliseconds(1500), TestContext.Current.CancellationToken)));
    }

    private Task<CommandRun> Run(params string[] more) => CommandRun.Of(Generator.Generate, CommandRun.Folders(folder, ["anchors", .. more]));

    private void Write(string text) => folder.Add("input/issues/1/a.kk.md", "---\ntitle: А\n---\n" + text);
}
