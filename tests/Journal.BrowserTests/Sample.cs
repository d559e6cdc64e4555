using Journal.BrowserTests;
using Journal.Cli.Reading;
using Journal.Core.Layout;
using Journal.Core.Text;
using Journal.Generation;
using Journal.Tests;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Sample))]

namespace Journal.BrowserTests;

/// <summary>The sample journal as readers get it, hosted and from a folder, and one browser for the whole run.</summary>
public sealed class Sample : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("journal-browser-");
    private IPlaywright? playwright;
    private IBrowser? browser;
    private SiteServer? server;

    internal IReadOnlyList<string> Languages { get; private set; } = [];

    /// <summary>The pages on which a reader stays: former addresses lead on at once.</summary>
    internal IReadOnlyList<SamplePage> Pages { get; private set; } = [];

    /// <summary>The front page on the server.</summary>
    internal Uri Root => server!.Root;

    /// <summary>The folder of the edition whose links name files.</summary>
    internal string OfflineFolder => Path.Join(folder.FullName, "offline");

    /// <summary>The folder of the hosted edition, as somebody opens it who has no server.</summary>
    internal string HostedFolder => Path.Join(folder.FullName, "hosted");

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Find() is not { } path)
            return;
        var hosted = Generate(LinkStyle.Hosted);
        Languages = [.. hosted.Masthead!.Languages.Select(l => l.ToString())];
        Pages = [.. hosted.Tree.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)).Select(f => SamplePage.Of(f, Languages)).Where(p => p.Layout != "redirect")];
        Write(hosted.Tree, HostedFolder);
        Write(Generate(LinkStyle.Offline).Tree, OfflineFolder);
        server = await SiteServer.Start(hosted.Tree, new Uri(hosted.Masthead.BaseUrl!).AbsolutePath + "/");
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.Start(playwright, path);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (server is not null)
            await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>A window of its own; without a browser the test ends as skipped.</summary>
    internal async Task<Window> Open(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(browser is null, Chromium.Missing);
        options ??= new();
        // What a reader who likes motion sees glide is there at once, so that places can be measured.
        options.ReducedMotion = ReducedMotion.Reduce;
        options.ViewportSize ??= new() { Width = 1280, Height = 800 };
        return await Window.Open(browser, options);
    }

    internal Uri Hosted(SamplePage page) => new(Root, page.Address);

    internal IEnumerable<SamplePage> In(string language) => Pages.Where(p => p.Language == language);

    /// <summary>The pages of a language without those that differ from a neighbour in their entries only: of all subjects, and of all texts side by side, the longest page stands for them.</summary>
    internal IEnumerable<SamplePage> Unlike(string language) =>
        In(language).Where(p => p.Layout is not ("subject" or "parallel")).Concat(
            OneOfEachLayout().Where(p => p.Language == language && p.Layout is ("subject" or "parallel")));

    /// <summary>One page of each layout in each language: the one with most to show.</summary>
    internal IEnumerable<SamplePage> OneOfEachLayout() =>
        Pages.GroupBy(p => (p.Layout, p.Language)).Select(g => g.MaxBy(p => new FileInfo(Path.Join(HostedFolder, p.File)).Length)!);

    private static Publication Generate(LinkStyle links)
    {
        var input = InputFolder.Read(Repository.PathOf("input"));
        var theme = InputFolder.ReadTheme(Repository.PathOf("theme"));
        var made = Generator.Generate(input.Value, theme.Value, new GeneratorSettings { Links = links });
        Assert.False(made.HasErrors, string.Join('\n', made.Diagnostics));
        return made.Value;
    }

    private static void Write(OutputTree tree, string folder)
    {
        foreach (var file in tree.Files)
        {
            string path = Path.Join(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Read().Span);
        }
    }
}
