using System.Text;
using System.Text.Json;
using Journal.Cli;
using Journal.Tests.Cli;
using Xunit;

namespace Journal.Tests.Mentions;

public sealed class ProposalCommandTests : IDisposable
{
    private const string Head = "line\tcolumn\tsurface\tedtf\tkind\n";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task New_dates_are_written_listed_with_their_new_places_and_counted()
    {
        string file = folder.Add("a.kk.md", "---\ntitle: Т\n---\n\nСөз: **1991** жылы.\n");
        var run = await Run("dates", "--write", file);
        Assert.Equal((ExitStatus.Done, Head + "7\t8\t1991 жылы\t1991\texplicit\n", "1 date proposed in 1 article; 1 proposal to accept or dismiss\n"), (run.Status, run.Out, run.Error));
        Assert.Equal("---\ntitle: Т\nevents:\n  - { date: 1991, found: 1991 жылы, anchor: p-1, status: proposed }\n---\n\nСөз: **1991** жылы.\n", folder.Read("a.kk.md"));
        Assert.Equal(["a.kk.md"], folder.Files(""));
    }

    [Fact]
    public async Task A_second_run_adds_nothing_and_does_not_touch_the_file()
    {
        string file = folder.Add("a.kk.md", "---\ntitle: Т\n---\n1991 жылы, 1992 жылы.\n\n1991 жылы.\n");
        await Run("dates", "--write", file);
        File.SetLastWriteTimeUtc(file, new DateTime(2009, 6, 1, 0, 0, 0, DateTimeKind.Utc));
        var run = await Run("dates", "--write", file);
        Assert.Equal((ExitStatus.Done, Head, "no new dates in 1 article; 3 proposals to accept or dismiss\n"), (run.Status, run.Out, run.Error));
        Assert.Equal(2009, File.GetLastWriteTimeUtc(file).Year);
    }

    [Fact]
    public async Task A_paragraph_is_named_by_the_anchor_that_was_published()
    {
        string file = folder.Add("input/issues/1/a.kk.md", "---\ntitle: Т\n---\nБірінші.\n\n1991 жылы болды.\n");
        folder.Add("input/journal.yml", "title: { kk: Ж }\nlanguages: [kk]\n");
        folder.Add("input/issues/1/issue.yml", "year: 2009\n");
        await Run("anchors", "--write", "--input", folder["input"]);
        folder.Add("input/issues/1/a.kk.md", "---\ntitle: Т\n---\nЖаңа сөз.\n\nБірінші.\n\n1991 жылы болды.\n");
        await Run("dates", "--write", file);
        Assert.Contains("anchor: p-2,", folder.Read("input/issues/1/a.kk.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_are_kept_with_mark_and_line_ends_and_uncomposed_letters()
    {
        byte[] before = Encoding.UTF8.GetBytes("\ufeff---\r\ntitle: и\u0306\r\n---\r\n1991 жылы, и\u0306");
        await File.WriteAllBytesAsync(folder.Add("a.kk.md"), before, TestContext.Current.CancellationToken);
        await Run("dates", "--write", folder["a.kk.md"]);
        const string Added = "events:\r\n  - { date: 1991, found: 1991 жылы, anchor: p-1, status: proposed }\r\n";
        Assert.Equal("\ufeff---\r\ntitle: и\u0306\r\n" + Added + "---\r\n1991 жылы, и\u0306", Encoding.UTF8.GetString(await File.ReadAllBytesAsync(folder["a.kk.md"], TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Without_a_name_all_articles_of_the_input_are_read_and_each_row_names_its_file()
    {
        folder.Add("input/journal.yml", "title: Ж\nlanguages: [kk, ru]\n");
        folder.Add("input/pages/about.kk.md", "---\ntitle: Т\n---\n1990 жылы\n");
        folder.Add("input/issues/1/README.md", "1990 жылы\n");
        folder.Add("input/issues/1/_draft.kk.md", "1990 жылы\n");
        folder.Add("input/issues/1/a.kk.md", "---\ntitle: Т\n---\n1991 жылы\n");
        folder.Add("input/issues/2/b.ru.md", "---\ntitle: Т\n---\nВ 1992 году\n");
        var run = await Run("dates", "--write", "--input", folder["input"]);
        Assert.Equal(
            $"file\t{Head}{folder["input"]}/issues/1/a.kk.md\t6\t1\t1991 жылы\t1991\texplicit\n{folder["input"]}/issues/2/b.ru.md\t6\t3\t1992 году\t1992\texplicit\n",
            run.Out);
        Assert.Equal("2 dates proposed in 2 articles; 2 proposals to accept or dismiss\n", run.Error);
        Assert.DoesNotContain("events", folder.Read("input/pages/about.kk.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_files_and_folders_are_read_each_once_and_as_json()
    {
        string one = folder.Add("x/a.kk.md", "1991 жылы");
        string two = folder.Add("y/b.kk.md", "1992 жылы");
        var run = await Run("dates", "--write", "--format", "json", "--quiet", one, folder["x"], two);
        var rows = JsonDocument.Parse(run.Out).RootElement.EnumerateArray().ToList();
        Assert.Equal([one, two], rows.Select(row => row.GetProperty("file").GetString()));
        Assert.Equal("", run.Error);
        Assert.Equal("---\nevents:\n  - { date: 1991, found: 1991 жылы, anchor: p-1, status: proposed }\n---\n1991 жылы", folder.Read("x/a.kk.md"));
    }

    [Fact]
    public async Task What_another_language_of_the_article_states_is_not_proposed()
    {
        folder.Add("a.kk.md", "---\ntitle: Т\nevents: [{date: 1991-12-16, title: Т, anchor: p-5}, {date: 1992, found: 1992 жылы}]\n---\n1992 жылы");
        string file = folder.Add("a.ru.md", "---\ntitle: Т\n---\n16 декабря 1991 г. и в 1992 году.\n");
        folder.Add("a-b.kk.md", "---\nevents: [{date: 1992, title: Т}]\n---\n");
        Assert.Equal(Head + "6\t24\t1992 году\t1992\texplicit\n", (await Run("dates", "--write", file)).Out);
    }

    [Fact]
    public async Task Events_that_cannot_be_edited_are_left_and_what_would_be_added_is_shown()
    {
        const string Text = "---\ntitle: Т\nevents: [\n]\n---\n1991 жылы\n";
        string file = folder.Add("a.kk.md", Text);
        var run = await Run("dates", "--write", file);
        Assert.Equal((ExitStatus.InputErrors, Head), (run.Status, run.Out));
        Assert.StartsWith($"{file}(3,1): error events-not-editable: ", run.Error, StringComparison.Ordinal);
        Assert.Contains($"\n{file}: events:\n  - {{ date: 1991, found: 1991 жылы, anchor: p-1, status: proposed }}\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(Text, folder.Read("a.kk.md"));
    }

    [Fact]
    public async Task An_article_with_errors_in_its_front_matter_is_left_and_the_others_are_written()
    {
        const string Wrong = "---\ntitle: Т\nevents: [{date: 1991-13, title: Т}]\n---\n1991 жылы\n";
        folder.Add("a/a.kk.md", Wrong);
        folder.Add("a/b.kk.md", "---\ntitle: Т\n---\n1991 жылы, [^жоқ]\n");
        var run = await Run("dates", "--write", folder["a"]);
        Assert.Equal(ExitStatus.InputErrors, run.Status);
        Assert.Contains("a.kk.md(3,", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 date proposed in 1 article", run.Error, StringComparison.Ordinal);
        Assert.Equal(Wrong, folder.Read("a/a.kk.md"));
    }

    [Theory]
    [InlineData("a.txt", "not-an-article")]
    [InlineData("missing.kk.md", "file-unreadable")]
    public async Task What_is_no_article_is_a_diagnostic(string name, string code)
    {
        folder.Add("a.txt", "1991 жылы");
        var run = await Run("dates", "--write", folder[name]);
        Assert.Equal(ExitStatus.InputErrors, run.Status);
        Assert.Contains($"{folder[name]}(1,1): error {code}: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("1991 жылы", folder.Read("a.txt"));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_left()
    {
        await File.WriteAllBytesAsync(folder.Add("a.kk.md"), [0xd0, 0x20, 0xff], TestContext.Current.CancellationToken);
        var run = await Run("dates", "--write", folder["a.kk.md"]);
        Assert.Equal(ExitStatus.InputErrors, run.Status);
        Assert.Equal([0xd0, 0x20, 0xff], await File.ReadAllBytesAsync(folder["a.kk.md"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_missing_input_is_a_diagnostic()
    {
        var run = await Run("dates", "--write", "--input", folder["none"]);
        Assert.Equal(ExitStatus.InputErrors, run.Status);
        Assert.Contains("error input-missing: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dates", "--write", "-")]
    [InlineData("dates", "--write", "x.md", "--lang", "kz")]
    public async Task A_wrong_call_ends_with_2(params string[] args) => Assert.Equal(ExitStatus.WrongUsage, (await Run(args)).Status);

    [Fact]
    public async Task The_mode_of_the_file_stays_and_a_link_stays_a_link()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("modes are those of Unix");
            return;
        }
        string file = folder.Add("a.kk.md", "---\ntitle: Т\n---\n1991 жылы\n");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(file, Mode);
        folder.AddFolder("links");
        File.CreateSymbolicLink(folder["links/a.kk.md"], file);
        Assert.Equal(ExitStatus.Done, (await Run("dates", "--write", folder["links/a.kk.md"])).Status);
        Assert.Equal((Mode, file), (File.GetUnixFileMode(file), new FileInfo(folder["links/a.kk.md"]).LinkTarget));
        Assert.Contains("1991 жылы, anchor", folder.Read("a.kk.md"), StringComparison.Ordinal);
        Assert.Equal(["a.kk.md"], folder.Files("links"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_replaced_stays_and_ends_with_3_after_the_others()
    {
        const string Text = "---\ntitle: Т\n---\n1991 жылы\n";
        folder.Add("a/a.kk.md", Text);
        folder.Add("b/b.kk.md", Text);
        // Stands where the new file is made before it takes the place of the old one.
        folder.AddFolder($"a/.journal-{Environment.ProcessId}.next");
        var run = await Run("dates", "--write", folder["a"], folder["b"]);
        Assert.Equal(ExitStatus.MachineFailed, run.Status);
        Assert.StartsWith($"{folder["a"]}/a.kk.md(1,1): error file-unwritable: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(Text, folder.Read("a/a.kk.md"));
        Assert.Contains("found: 1991 жылы", folder.Read("b/b.kk.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_leads_in_a_circle_is_a_diagnostic()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("links want rights there");
        folder.AddFolder("a");
        File.CreateSymbolicLink(folder["a/a.kk.md"], folder["a/a.kk.md"]);
        foreach (string path in (string[])["a", "a/a.kk.md"])
        {
            var run = await Run("dates", "--write", folder[path]);
            Assert.Equal(ExitStatus.InputErrors, run.Status);
            Assert.Contains("error link-loop: ", run.Error, StringComparison.Ordinal);
        }
    }

    private static Task<CommandRun> Run(params string[] args) => CommandRun.Of((_, _, _) => throw new InvalidOperationException(), args);
}
