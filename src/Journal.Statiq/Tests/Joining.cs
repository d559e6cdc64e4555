using System.Diagnostics;
using Journal.Statiq.Pipelines;
using Journal.Tests.Golden;
using Statiq.App;
using Statiq.Common;
using Xunit;

namespace Journal.Statiq.Tests;

/// <summary>What Statiq's users expect of pipelines, metadata and deployment.</summary>
public sealed class Joining
{
    [Fact]
    public async Task Documents_carry_the_metadata_of_articles()
    {
        using var sandbox = new Sandbox(TestTheme.Sample, TestTheme.Shipped);
        IDocument? article = null;
        int status = await sandbox.Run(bootstrapper => bootstrapper.ModifyPipeline(nameof(Articles), pipeline => pipeline.ProcessModules.Add(
            new global::Statiq.Core.ExecuteConfig(Config.FromContext(context =>
            {
                article = context.Inputs.Single(d => d.Destination.FullPath == "en/issues/2009-2/batysty-igeru/index.html");
                return context.Inputs;
            })))));
        Assert.Equal(0, status);
        Assert.Equal("en", article!.GetString("Lang"));
        Assert.Contains("border", article.GetTitle(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("2009-2", article.GetString(JournalKeys.Issue));
        Assert.Contains("K.K. Smagulova", article.GetList<string>(JournalKeys.Authors));
        Assert.Contains("border treaties", article.GetList<string>(JournalKeys.Tags));
        Assert.EndsWith("input/issues/2009-2/batysty-igeru.kk.md", article!.Source.FullPath!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_module_of_a_user_may_change_pages()
    {
        using var sandbox = new Sandbox(TestTheme.Sample, TestTheme.Shipped);
        Assert.Equal(0, await sandbox.Run(bootstrapper => bootstrapper.ModifyPipeline(nameof(Articles), pipeline =>
            pipeline.PostProcessModules.Add(new global::Statiq.Core.AppendContent("<!-- mine -->")))));
        var site = sandbox.Site();
        Assert.EndsWith("<!-- mine -->", System.Text.Encoding.UTF8.GetString(site["en/issues/2009-2/batysty-igeru/index.html"]), StringComparison.Ordinal);
        Assert.DoesNotContain("mine", System.Text.Encoding.UTF8.GetString(site["en/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deployment_commits_on_top_of_the_branch_and_not_after_an_error()
    {
        Assert.SkipWhen(Git(Path.GetTempPath(), "--version") is null, "git is not installed");
        using var sandbox = new Sandbox(TestTheme.Sample, TestTheme.Shipped);
        string remote = Path.Join(sandbox.Root, "remote.git");
        Git(sandbox.Root, "init", "--quiet", "--bare", remote);
        Assert.Equal(0, await sandbox.Run("deploy", "-s", $"GitRemote={remote}"));
        Assert.Equal(0, await sandbox.Run("deploy", "-s", $"GitRemote={remote}"));
        sandbox.Put("input/pages/wrong.en.md", "---\ntitel: Wrong\n---\n\nText.\n");
        Assert.NotEqual(0, await sandbox.Run("deploy", "-s", $"GitRemote={remote}"));
        Assert.Equal("2", Git(remote, "rev-list", "--count", "gh-pages")!.Trim());
        string[] published = Git(remote, "ls-tree", "-r", "--name-only", "-z", "gh-pages")!.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(sandbox.Site().Keys, published.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Deployment_without_its_settings_says_which()
    {
        using var sandbox = new Sandbox(TestTheme.Sample, TestTheme.Shipped);
        Assert.NotEqual(0, await sandbox.Run("deploy"));
        Assert.Contains(sandbox.Log, l => l.Message.Contains("needs the setting GitHubOwner", StringComparison.Ordinal));
    }

    private static string? Git(string folder, params string[] words)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("git", words) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
            string said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? said : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
