using System.Diagnostics;
using System.Text;
using Statiq.Common;

namespace Journal.Statiq.Modules;

/// <summary>Commits the output folder on top of a branch and pushes it: <c>GitHubOwner</c>, <c>GitHubName</c>, <c>GitHubToken</c>, <c>GitHubBranch</c>.</summary>
internal sealed class PushToGitHub : Module
{
    /// <summary>Setting: address of the repository, for one that is not on GitHub.</summary>
    public const string Remote = "GitRemote";

    /// <inheritdoc />
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var settings = context.Settings;
        string remote = settings.GetString(Remote) ?? $"https://github.com/{Needed(settings, "GitHubOwner")}/{Needed(settings, "GitHubName")}.git";
        string? token = settings.ContainsKey(Remote) ? settings.GetString("GitHubToken") : Needed(settings, "GitHubToken");
        string branch = "refs/heads/" + settings.GetString("GitHubBranch", "gh-pages");
        string work = context.FileSystem.GetOutputPath().FullPath;
        string repository = Directory.CreateTempSubdirectory("journal-").FullName;
        try
        {
            var git = new Git(repository, work, token, context.CancellationToken);
            await git.Run("init", "--quiet");
            if (await git.Try("fetch", "--quiet", "--depth=1", remote, branch))
                await git.Run("update-ref", "HEAD", "FETCH_HEAD");
            await git.Run("add", "--all", "--force", ".", ":(exclude).journal");
            await git.Run("-c", "user.name=journal", "-c", "user.email=journal@localhost", "commit", "--quiet", "--allow-empty", "--message", "Publish the journal");
            await git.Run("push", "--quiet", remote, $"HEAD:{branch}");
        }
        finally
        {
            Directory.Delete(repository, recursive: true);
        }
        return [];
    }

    private static string Needed(IReadOnlySettings settings, string key) => settings.GetString(key) is { Length: > 0 } value
        ? value
        : throw new ExecutionException($"deployment needs the setting {key}, as in: deploy -s {key}=…");

    private sealed class Git(string repository, string work, string? token, CancellationToken stop)
    {
        public async Task Run(params string[] words)
        {
            var (status, said) = await Start(words);
            if (status != 0)
                throw new ExecutionException($"git {words[0]} failed: {said.Trim()}");
        }

        public async Task<bool> Try(params string[] words) => (await Start(words)).Status == 0;

        private async Task<(int Status, string Said)> Start(string[] words)
        {
            var start = new ProcessStartInfo("git", ["--git-dir", repository, "--work-tree", work, .. words]) { RedirectStandardError = true, WorkingDirectory = work };
            start.Environment["GIT_TERMINAL_PROMPT"] = "0";
            if (token is { Length: > 0 })
            {
                // Not among the words, which everybody on the machine can read.
                string secret = Convert.ToBase64String(Encoding.UTF8.GetBytes($"x-access-token:{token}"));
                start.Environment["GIT_CONFIG_COUNT"] = "1";
                start.Environment["GIT_CONFIG_KEY_0"] = "http.extraHeader";
                start.Environment["GIT_CONFIG_VALUE_0"] = $"Authorization: Basic {secret}";
            }
            using var process = Process.Start(start)!;
            string said = await process.StandardError.ReadToEndAsync(stop);
            await process.WaitForExitAsync(stop);
            return (process.ExitCode, said);
        }
    }
}
