using System.Diagnostics;
using System.Globalization;
using Journal.Cli.Writing;
using Journal.Core.Text;
using Xunit;

namespace Journal.Tests.Cli;

/// <summary>Builds in a process of their own that are killed at any moment: the folder must hold one of two sites, whole.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private const string FolderVariable = "JOURNAL_TEST_KILLED_BUILD";
    private const string RoundsVariable = "JOURNAL_TEST_KILLED_BUILD_ROUNDS";
    private const int Files = 200;
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_kill_at_any_moment_leaves_the_old_site_or_the_new_one()
    {
        string program = Path.Join(AppContext.BaseDirectory, "Journal.Tests" + (OperatingSystem.IsWindows() ? ".exe" : ""));
        Assert.SkipUnless(File.Exists(program), "the tests have no program of their own here");
        int rounds = int.Parse(Environment.GetEnvironmentVariable(RoundsVariable) ?? "8", CultureInfo.InvariantCulture);
        for (int round = 0; round < rounds; round++)
        {
            File.Delete(folder["begun"]);
            await KillAfter(program, TimeSpan.FromMilliseconds(round * 37 % 120));
            AssertWhole();
        }
        Write(folder["out"], 0);
        Assert.Equal([".out.lock", "begun", "out"], Directory.GetFileSystemEntries(folder[""]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Builds_without_end_for_the_test_above()
    {
        string? place = Environment.GetEnvironmentVariable(FolderVariable);
        Assert.SkipWhen(place is null, "only runs in the process that is killed");
        Write(Path.Join(place, "out"), 0);
        File.WriteAllText(Path.Join(place, "begun"), "");
        for (int i = 1; ; i++)
            Write(Path.Join(place, "out"), i);
    }

    private async Task KillAfter(string program, TimeSpan delay)
    {
        var start = new ProcessStartInfo(program, ["-method", $"{typeof(KilledBuildTests).FullName}.{nameof(Builds_without_end_for_the_test_above)}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[FolderVariable] = folder[""];
        using var child = Process.Start(start)!;
        try
        {
            for (int i = 0; !File.Exists(folder["begun"]); i++)
            {
                Assert.True(i < 3000 && !child.HasExited, "the other process does not begin");
                await Task.Delay(10, TestContext.Current.CancellationToken);
            }
            await Task.Delay(delay, TestContext.Current.CancellationToken);
        }
        finally
        {
            child.Kill();
            await child.WaitForExitAsync(CancellationToken.None);
        }
    }

    // Two sites of which each file tells its site: half the files are shared, names and texts of the others differ.
    private static void Write(string path, int number)
    {
        var files = Enumerable.Range(0, Files).Select(i => TempFolder.NewFile(
            i % 2 == 0 ? $"shared/{i}.html" : $"site-{number % 2}/{i}.html",
            i % 2 == 0 ? $"same {i}" : $"{number % 2} {new string('x', 5000)}"));
        Assert.Empty(OutputFolder.Write(OutputTree.From(files.Append(TempFolder.NewFile("index.html", $"{number % 2}"))), path, []).Diagnostics);
    }

    private void AssertWhole()
    {
        string site = folder.Read("out/index.html");
        string[] files = folder.Files("out");
        Assert.Equal(Files + 1, files.Length);
        Assert.All(files.Where(file => file.StartsWith("site-", StringComparison.Ordinal)), file =>
        {
            Assert.StartsWith($"site-{site}/", file, StringComparison.Ordinal);
            Assert.Equal(5002, folder.Read($"out/{file}").Length);
        });
    }
}
