using System.Text;
using Journal.Cli.Reading;
using Journal.Core.Text;
using Journal.Generation;
using Journal.Tests;
using Xunit;

namespace Journal.BrowserTests;

/// <summary>The sample journal with its Kazakh pages in all scripts, on a server.</summary>
public sealed class ScriptSite : IAsyncLifetime
{
    private SiteServer? server;

    /// <summary>The front page on the server.</summary>
    internal Uri Root => server!.Root;

    /// <summary>The addresses of the pages, from the root of the site.</summary>
    internal IReadOnlyList<string> Pages { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Find() is null)
            return;
        var input = InputFolder.Read(Repository.PathOf("input")).Value;
        var copy = InputTree.From("input", input.Files.Select(f => f.Path == "journal.yml" ? WithScripts(f) : f));
        var made = Generator.Generate(copy, InputFolder.ReadTheme(Repository.PathOf("theme")).Value, new GeneratorSettings());
        Assert.False(made.HasErrors, string.Join('\n', made.Diagnostics));
        Pages = [.. made.Value.Tree.Files.Where(f => f.Path.EndsWith("/index.html", StringComparison.Ordinal)).Select(f => f.Path[..^"index.html".Length])];
        Offering = made.Value.Tree.Files.Count(f => f.Path.StartsWith("kk/", StringComparison.Ordinal) && Encoding.UTF8.GetString(f.Content.Read().Span).Contains("class=\"languages scripts\"", StringComparison.Ordinal));
        server = await SiteServer.Start(made.Value.Tree, new Uri(made.Value.Masthead!.BaseUrl!).AbsolutePath + "/");
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
    }

    /// <summary>How many Kazakh pages in Cyrillic offer other scripts: all but the index, search, texts side by side and former addresses.</summary>
    internal int Offering { get; private set; }

    /// <summary>The pages of a folder such as <c>kk-arab</c>.</summary>
    internal IEnumerable<Uri> In(string folder) => Pages.Where(p => p.StartsWith(folder + "/", StringComparison.Ordinal)).Select(p => new Uri(Root, p));

    private static TreeFile WithScripts(TreeFile file) =>
        new(file.Path, FileContent.Of(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Content.Read().Span) + "\nscripts: [Cyrl, Latn, Arab]\n")));
}
