using System.Runtime.Versioning;
using Journal.Cli.Writing;
using Journal.Core.Text;
using Xunit;

namespace Journal.Tests.Cli;

public sealed class OutputFolderTests : IDisposable
{
    private static readonly DateTime Past = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
    private readonly TempFolder folder = new();

    public OutputFolderTests() => folder.AddFolder("input");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_tree_is_written_counted_and_marked()
    {
        Assert.Equal(new WriteSummary(2, 0, 0), Write(("a.html", "a"), ("kk/b/c.html", "c")).Value);
        Assert.Equal(["a.html", "kk/b/c.html"], folder.Files("out"));
        Assert.True(File.Exists(folder["out/.journal"]));
        Assert.Equal("c", folder.Read("out/kk/b/c.html"));
    }

    [Fact]
    public void Unchanged_files_keep_their_times_and_others_do_not()
    {
        Write(("a", "a"), ("b", "b"), ("c", "c"));
        foreach (string name in (string[])["a", "b", "c"])
            File.SetLastWriteTimeUtc(folder[$"out/{name}"], Past);
        Assert.Equal(new WriteSummary(2, 1, 1), Write(("a", "a"), ("b", "B"), ("d/e", "e")).Value);
        Assert.Equal(["a", "b", "d/e"], folder.Files("out"));
        Assert.Equal(Past, File.GetLastWriteTimeUtc(folder["out/a"]));
        Assert.NotEqual(Past, File.GetLastWriteTimeUtc(folder["out/b"]));
        Assert.Equal("B", folder.Read("out/b"));
    }

    [Fact]
    public void Nothing_is_touched_where_nothing_differs()
    {
        Write(("a", "a"), ("b/c", "c"));
        Directory.SetLastWriteTimeUtc(folder["out"], Past);
        Directory.SetLastWriteTimeUtc(folder["out/b"], Past);
        Assert.Equal(new WriteSummary(0, 2, 0), Write(("a", "a"), ("b/c", "c")).Value);
        Assert.Equal(Past, Directory.GetLastWriteTimeUtc(folder["out"]));
        Assert.Equal(Past, Directory.GetLastWriteTimeUtc(folder["out/b"]));
        Assert.Equal([".out.lock", "input", "out"], Beside());
    }

    [Fact]
    public void Nothing_but_the_lock_is_left_beside_the_folder()
    {
        Write(("a", "1"));
        Write(("a", "2"));
        Assert.Equal([".out.lock", "input", "out"], Beside());
    }

    [Fact]
    public void A_file_becomes_a_folder_and_back()
    {
        Write(("a", "1"), ("b/c", "2"));
        Write(("a/x", "1"), ("b", "2"));
        Assert.Equal(["a/x", "b"], folder.Files("out"));
    }

    [Fact]
    public void Hidden_files_of_the_user_stay()
    {
        folder.Add("out/.gitignore", "*");
        folder.Add("out/.git", "gitdir: elsewhere");
        Write(("a", "1"), (".nojekyll", ""));
        folder.Add("out/.well-known/x", "mine");
        Write(("a", "2"));
        Assert.Equal([".git", ".gitignore", ".well-known/x", "a"], folder.Files("out"));
        Assert.Equal("*", folder.Read("out/.gitignore"));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void New_files_have_the_usual_permissions()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no modes here");
        Write(("a", "1"));
        const UnixFileMode usual = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        const UnixFileMode byMask = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead;
        Assert.Equal(usual, File.GetUnixFileMode(folder["out/a"]) & ~byMask);
    }

    [Fact]
    public void A_link_to_the_folder_stays_a_link()
    {
        folder.AddFolder("real");
        Directory.CreateSymbolicLink(folder["out"], folder["real"]);
        Write(("a", "1"));
        Write(("a", "2"));
        Assert.Equal(folder["real"], new DirectoryInfo(folder["out"]).LinkTarget);
        Assert.Equal("2", folder.Read("real/a"));
    }

    [Fact]
    public void A_link_in_the_old_site_is_replaced_not_followed()
    {
        Write(("a", "1"));
        folder.Add("precious", "keep");
        File.Delete(folder["out/a"]);
        File.CreateSymbolicLink(folder["out/a"], folder["precious"]);
        Write(("a", "2"));
        Assert.Equal(("keep", "2"), (folder.Read("precious"), folder.Read("out/a")));
    }

    [Fact]
    public void Folders_that_are_not_ours_are_refused_and_untouched()
    {
        folder.Add("out/thesis.doc", "precious");
        Assert.Equal("output-not-ours", Code(Write(("a", "1"))));
        Assert.Equal(["thesis.doc"], folder.Files("out"));
        File.Delete(folder["out/thesis.doc"]);
        folder.Add(".out.next/thesis.doc", "precious");
        Assert.Equal("output-not-ours", Code(Write(("a", "1"))));
        Assert.Equal("precious", folder.Read(".out.next/thesis.doc"));
    }

    [Fact]
    public void A_file_a_repository_and_protected_folders_are_refused()
    {
        folder.Add("file");
        folder.AddFolder("repository/.git");
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        Assert.Equal("output-is-file", Code(WriteTo(folder["file"])));
        Assert.Equal("output-holds-repository", Code(WriteTo(folder["repository"])));
        Assert.Equal("output-protected", Code(WriteTo("/")));
        Assert.Equal("output-protected", Code(WriteTo(home)));
    }

    [Theory]
    [InlineData("input")]
    [InlineData("input/x")]
    [InlineData("input/../input/x/../y")]
    [InlineData("")]
    public void The_output_and_the_input_may_not_lie_in_one_another(string path)
    {
        Assert.Equal("output-overlaps", Code(WriteTo(folder[path])));
        Assert.Equal(["input"], Beside());
    }

    [Fact]
    public void A_link_into_the_input_is_seen_through()
    {
        Directory.CreateSymbolicLink(folder["out"], folder["input"]);
        Assert.Equal("output-overlaps", Code(Write(("a", "1"))));
    }

    [Theory]
    [InlineData("../a", "output-path-unsafe")]
    [InlineData("/a", "output-path-unsafe")]
    [InlineData("a//b", "output-path-unsafe")]
    [InlineData("a\\b", "output-path-unsafe")]
    [InlineData("c:a", "output-path-unsafe")]
    [InlineData("A", "output-path-twice")]
    [InlineData("a/b", "output-path-twice")]
    public void Paths_that_cannot_be_written_are_refused(string path, string code)
    {
        Assert.Equal(code, Code(Write(("a", "1"), (path, "2"))));
        Assert.False(Directory.Exists(folder["out"]));
    }

    [Fact]
    public void Two_builds_at_once_are_refused()
    {
        Write(("a", "1"));
        using var held = File.Open(folder[".out.lock"], FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal("output-busy", Code(Write(("a", "2"))));
        Assert.Equal("1", folder.Read("out/a"));
    }

    [Fact]
    public void A_run_that_was_killed_while_building_is_cleaned_up()
    {
        Write(("a", "1"));
        folder.Add(".out.next/.journal");
        folder.Add(".out.next/half");
        Write(("a", "1"));
        Assert.Equal([".out.lock", "input", "out"], Beside());
        Assert.Equal(["a"], folder.Files("out"));
    }

    [Fact]
    public void A_run_that_was_killed_between_two_renames_is_undone()
    {
        Write(("a", "1"));
        File.SetLastWriteTimeUtc(folder["out/a"], Past);
        Directory.Move(folder["out"], folder[".out.old"]);
        folder.Add(".out.next/.journal");
        folder.Add(".out.next/a", "2");
        Assert.Equal(new WriteSummary(0, 1, 0), Write(("a", "1")).Value);
        Assert.Equal(Past, File.GetLastWriteTimeUtc(folder["out/a"]));
        Assert.Equal([".out.lock", "input", "out"], Beside());
    }

    [Fact]
    public async Task A_reader_never_finds_the_site_missing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "two folders cannot be exchanged in one step here");
        Write(("a", "0"));
        var writing = Task.Run(
            () =>
            {
                for (int i = 1; i < 100; i++)
                    Write(("a", $"{i}"));
            },
            TestContext.Current.CancellationToken);
        int missing = 0;
        while (!writing.IsCompleted)
            missing += File.Exists(folder["out/a"]) ? 0 : 1;
        await writing;
        Assert.Equal(0, missing);
    }

    [Fact]
    public void Machines_that_cannot_exchange_folders_rename_twice()
    {
        folder.Add("out/.journal");
        folder.Add("out/a", "old");
        folder.Add(".out.next/.journal");
        folder.Add(".out.next/a", "new");
        var place = OutputPlace.Of(folder["out"]);
        FolderSwitch.Switch(place, (_, _) => false);
        Assert.Equal(("new", "old"), (folder.Read("out/a"), folder.Read(".out.old/a")));
        FolderSwitch.Recover(place);
        Assert.Equal(["input", "out"], Beside());
    }

    [Fact]
    public void A_content_that_fails_leaves_the_old_site()
    {
        Write(("a", "1"));
        var broken = OutputTree.From([TempFolder.NewFile("a", "2"), new TreeFile("b", new Journal.Cli.Reading.DiskFile(folder["none"], 3))]);
        Assert.ThrowsAny<Exception>(() => OutputFolder.Write(broken, folder["out"], [folder["input"]], CancellationToken.None));
        Assert.Equal(["a"], folder.Files("out"));
        Assert.Equal([".out.lock", "input", "out"], Beside());
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_parent_that_may_not_be_written_ends_with_3()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "nothing is forbidden to this user");
        folder.AddFolder("theme");
        folder.AddFolder("closed");
        File.SetUnixFileMode(folder["closed"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var run = await CommandRun.Of(CommandRun.Copy(), "--input", folder["input"], "--theme", folder["theme"], "--output", folder["closed/out"]);
        Assert.Equal(3, run.Status);
        Assert.Contains("error machine-failed: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parent_that_cannot_be_written_by_anybody_ends_with_3()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "there is no folder here that even root may not write");
        folder.AddFolder("theme");
        var run = await CommandRun.Of(CommandRun.Copy(), "--input", folder["input"], "--theme", folder["theme"], "--output", "/proc/journal-out");
        Assert.Equal(3, run.Status);
        Assert.Contains("error machine-failed: ", run.Error, StringComparison.Ordinal);
    }

    private Checked<WriteSummary> Write(params (string Path, string Text)[] files) =>
        OutputFolder.Write(TempFolder.Tree(files), folder["out"], [folder["input"]], TestContext.Current.CancellationToken);

    private Checked<WriteSummary> WriteTo(string path) => OutputFolder.Write(TempFolder.Tree(("a", "1")), path, [folder["input"]], TestContext.Current.CancellationToken);

    private string[] Beside() => [.. Directory.GetFileSystemEntries(folder[""]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Code(Checked<WriteSummary> result) => Assert.Single(result.Diagnostics).Code;
}
