using System.Diagnostics;
using Xunit;

namespace Journal.Tests.Cli;

public sealed class FullDiskTests : IDisposable
{
    private readonly TempFolder folder = new();
    private bool isMounted;

    [Fact]
    public async Task A_full_disk_leaves_the_old_site_and_ends_with_3()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "a small disk can be made by root on Linux alone");
        folder.AddFolder("disk");
        isMounted = await Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder["disk"]);
        Assert.SkipUnless(isMounted, "this machine does not let a small disk be made");
        folder.AddFolder("theme");
        folder.Add("input/index.html", "old");
        string[] options = ["--input", folder["input"], "--theme", folder["theme"], "--output", folder["disk/out"]];
        Assert.Equal(0, (await CommandRun.Of(CommandRun.Copy(), options)).Status);
        folder.Add("input/index.html", "new");
        folder.Add("input/big.css", new string('x', 3_000_000));
        var run = await CommandRun.Of(CommandRun.Copy(), options);
        Assert.Equal(3, run.Status);
        Assert.StartsWith("error machine-failed: No space left on device", run.Error, StringComparison.Ordinal);
        Assert.Equal(["index.html"], folder.Files("disk/out"));
        Assert.Equal("old", folder.Read("disk/out/index.html"));
        Assert.False(Directory.Exists(folder["disk/.out.next"]));
    }

    public void Dispose()
    {
        if (isMounted)
            Run("umount", folder["disk"]).GetAwaiter().GetResult();
        folder.Dispose();
    }

    private static async Task<bool> Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true });
        await process!.WaitForExitAsync();
        return process.ExitCode == 0;
    }
}
