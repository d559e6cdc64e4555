using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;
using Journal.Cli.Reading;
using Journal.Core.Text;
using Xunit;

namespace Journal.Tests.Cli;

public sealed class InputFolderTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_are_sorted_and_hidden_ones_and_back_ups_left_out()
    {
        foreach (string path in (string[])["b/z.md", "b/я.kk.md", "a.yml", "B.png", ".git/x", ".x", "node_modules/p/i.js", "a.md~", ".a.md.swp", "x.swp"])
            folder.Add($"in/{path}", path);
        var tree = Read("in");
        Assert.Equal(["B.png", "a.yml", "b/z.md", "b/я.kk.md"], tree.Value.Files.Select(file => file.Path));
        Assert.Empty(tree.Diagnostics);
        Assert.All(tree.Value.Files, file => Assert.Equal(file.Path, Encoding.UTF8.GetString(file.Content.Read().Span)));
    }

    [Fact]
    public void Texts_are_in_memory_and_media_stay_on_the_disk()
    {
        folder.Add("in/a.md", "text");
        folder.Add("in/a.png", "bytes");
        var files = Read("in").Value.Files;
        Assert.IsNotType<DiskFile>(files[0].Content);
        var media = Assert.IsType<DiskFile>(files[1].Content);
        Assert.Equal((5, "byt"), (media.Length, Encoding.UTF8.GetString(media.ReadHead(3).Span)));
        Assert.Equal(5, media.ReadHead(100).Length);
    }

    [Fact]
    public void A_missing_folder_and_a_file_in_its_place_are_reported()
    {
        folder.Add("file");
        Assert.Equal(["input-missing"], Codes(InputFolder.Read(folder["none"], TestContext.Current.CancellationToken)));
        Assert.Equal(["theme-missing"], Codes(InputFolder.ReadTheme(folder["none"], TestContext.Current.CancellationToken)));
        Assert.Equal(["not-a-folder"], Codes(InputFolder.Read(folder["file"], TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void A_link_within_the_folder_is_read()
    {
        folder.Add("in/real/a.md");
        File.CreateSymbolicLink(folder["in/b.md"], "real/a.md");
        Directory.CreateSymbolicLink(folder["in/other"], "real");
        var tree = Read("in");
        Assert.Empty(tree.Diagnostics);
        Assert.Equal(["b.md", "other/a.md", "real/a.md"], tree.Value.Files.Select(file => file.Path));
    }

    [Fact]
    public void The_folder_itself_may_be_a_link()
    {
        folder.Add("real/a.md");
        Directory.CreateSymbolicLink(folder["in"], folder["real"]);
        Assert.Equal(["a.md"], Read("in").Value.Files.Select(file => file.Path));
    }

    [Theory]
    [InlineData("../secret.md", "link-leaves-folder")]
    [InlineData("/dev/null", "link-leaves-folder")]
    [InlineData("..", "link-leaves-folder")]
    [InlineData("none.md", "link-dangling")]
    [InlineData("../none.md", "link-dangling")]
    [InlineData("link", "link-loop")]
    [InlineData(".", "link-loop")]
    public void Links_that_lead_astray_are_refused(string target, string code)
    {
        folder.Add("secret.md");
        folder.Add("in/a.md");
        File.CreateSymbolicLink(folder["in/link"], target);
        var tree = Read("in");
        Assert.Equal([code], Codes(tree));
        Assert.Equal($"{folder["in"]}/link", tree.Diagnostics[0].Span.Source.Path);
        Assert.Equal(["a.md"], tree.Value.Files.Select(file => file.Path));
    }

    [Fact]
    public void A_link_through_a_folder_that_leaves_is_refused()
    {
        folder.Add("outside/a.md");
        folder.AddFolder("in/x");
        Directory.CreateSymbolicLink(folder["in/x/hidden"], folder["outside"]);
        File.CreateSymbolicLink(folder["in/b.md"], "x/hidden/a.md");
        Assert.Equal(["link-leaves-folder", "link-leaves-folder"], Codes(Read("in")));
    }

    [Fact]
    public void Links_to_folders_cannot_multiply_them_without_end()
    {
        for (int i = 0; i < 20; i++)
        {
            folder.AddFolder($"in/d{i}");
            Directory.CreateSymbolicLink(folder[$"in/d{i}/x"], $"../d{i + 1}");
            Directory.CreateSymbolicLink(folder[$"in/d{i}/y"], $"../d{i + 1}");
        }
        folder.AddFolder("in/d20");
        var watch = Stopwatch.StartNew();
        Assert.Contains("link-nested", Codes(Read("in")));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Two_links_that_lead_to_each_other_are_a_loop()
    {
        folder.AddFolder("in");
        File.CreateSymbolicLink(folder["in/a"], "b");
        File.CreateSymbolicLink(folder["in/b"], "a");
        Assert.Equal(["link-loop", "link-loop"], Codes(Read("in")));
    }

    [Theory]
    [InlineData("pipe.md")]
    [InlineData("pipe.png")]
    public async Task A_pipe_is_refused_without_waiting_for_it(string name)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "there are no named pipes in folders here");
        folder.AddFolder("in");
        using (var made = Process.Start("mkfifo", [folder[$"in/{name}"]]))
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        var tree = await Task.Run(() => Read("in"), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        Assert.Equal(["special-file"], Codes(tree));
        Assert.Empty(tree.Value.Files);
    }

    [Fact]
    public void Names_that_some_machines_cannot_keep_apart_are_reported()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "file systems here keep only one of them");
        folder.Add("in/Карта.png");
        folder.Add("in/карта.png");
        folder.Add("in/й.md");
        folder.Add("in/и\u0306.md");
        folder.Add("in/Dir/a");
        folder.Add("in/dir/b");
        Assert.Equal(["name-clash", "name-clash", "name-clash"], Codes(Read("in")));
    }

    [Fact]
    public async Task A_name_that_is_not_utf8_is_reported()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "file systems here refuse such names");
        folder.AddFolder("in");
        using (var made = Process.Start("sh", ["-c", $"touch '{folder["in"]}'/$(printf 'x\\377.md')"]))
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        var codes = Codes(Read("in")).ToList();
        // .NET cannot name the file, so it cannot remove it with the folder either.
        using (var removed = Process.Start("rm", ["-r", folder["in"]]))
            await removed.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["name-not-utf8"], codes);
    }

    [Fact]
    public void A_name_that_is_too_long_elsewhere_is_reported()
    {
        var span = new SourceText("in/x", "").Start;
        Assert.Null(FileNames.Check(new string('ұ', 127), span));
        Assert.Equal("name-too-long", FileNames.Check(new string('ұ', 128), span)!.Code);
    }

    [Fact]
    public void A_text_that_cannot_be_read_is_reported()
    {
        folder.AddFolder("in");
        using (var huge = File.Create(folder["in/huge.md"]))
            huge.SetLength(3L << 30);
        var tree = Read("in");
        Assert.Equal(["file-unreadable"], Codes(tree));
        Assert.Contains("over 2 GB", tree.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Files_and_folders_without_permission_are_reported()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "nothing is forbidden to this user");
        foreach (string path in (string[])["in/a.md", "in/b.png", "in/c"])
            File.SetUnixFileMode(path == "in/c" ? folder.AddFolder(path) : folder.Add(path), UnixFileMode.None);
        Assert.Equal(["file-unreadable", "file-unreadable", "file-unreadable"], Codes(Read("in")));
        File.SetUnixFileMode(folder["in/c"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private Checked<InputTree> Read(string path) => InputFolder.Read(folder[path], TestContext.Current.CancellationToken);

    private static IEnumerable<string> Codes(Checked<InputTree> tree) => tree.Diagnostics.Select(found => found.Code);
}
