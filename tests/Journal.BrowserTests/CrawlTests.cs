using Xunit;

namespace Journal.BrowserTests;

/// <summary>The site from link to link: on a server, and from a folder without one.</summary>
public sealed class CrawlTests(Sample sample)
{
    [Fact]
    public async Task Nothing_leaves_the_origin()
    {
        await using var window = await sample.Open();
        var crawl = await Crawl.From(window, sample.Root);
        await window.Go(new Uri(sample.Root, "404.html"));
        PageFaults.None(crawl.Faults);
        PageFaults.None(window.Errors);
        Assert.Equal(sample.Pages.Count - 1, crawl.Pages.Count(p => p.AbsoluteUri.EndsWith('/')));
        Assert.Empty(Outside(window, sample.Root.GetLeftPart(UriPartial.Authority) + "/"));
    }

    [Fact]
    public async Task A_request_that_leaves_is_seen()
    {
        await using var window = await sample.Open();
        await window.Page.SetContentAsync("<img src='http://127.0.0.1:9/pixel.png'>");
        Assert.NotEmpty(Outside(window, sample.Root.GetLeftPart(UriPartial.Authority) + "/"));
    }

    [Fact]
    public async Task A_missing_page_answers_with_ways_on()
    {
        await using var window = await sample.Open();
        Assert.Equal(404, await window.Go(new Uri(sample.Root, "kk/no/such/page/")));
        foreach (string language in sample.Languages)
            Assert.EndsWith($"/{language}/", await window.Page.Locator($".editions a[hreflang={language}]").EvaluateAsync<string>("a => a.href"), StringComparison.Ordinal);
        Assert.NotEqual("", await window.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).getPropertyValue('--paper')"));
    }

    [Fact]
    public Task The_offline_edition_works_from_a_folder() => EveryPageIsReached(sample.OfflineFolder);

    [Fact]
    public async Task The_offline_edition_needs_no_scripts()
    {
        await using var window = await sample.Open(new() { JavaScriptEnabled = false });
        await window.Go(FileIn(sample.OfflineFolder, "index.html"));
        foreach (string link in new[] { ".editions a[hreflang=kk]", ".menu a", ".card-title a", ".languages a[hreflang=en]" })
            await window.Page.Locator(link).First.ClickAsync();
        Assert.True(await window.Page.Locator("article h1").IsVisibleAsync(), "an article is open");
        Assert.StartsWith(FileIn(sample.OfflineFolder, "en/issues/").AbsoluteUri, window.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public Task The_hosted_edition_works_from_a_folder_with_scripts() => EveryPageIsReached(sample.HostedFolder);

    [Fact]
    public async Task A_folder_is_no_page_without_scripts()
    {
        await using var window = await sample.Open(new() { JavaScriptEnabled = false });
        Assert.NotEmpty((await Crawl.From(window, FileIn(sample.HostedFolder, "kk/index.html"))).Faults);
    }

    [Theory]
    [InlineData("<a href='gone.html'>x</a>")]
    [InlineData("<a href='#gone'>x</a>")]
    [InlineData("<a href='../'>x</a>")]
    public async Task A_broken_link_is_seen(string html)
    {
        var folder = Directory.CreateTempSubdirectory("journal-broken-");
        try
        {
            await File.WriteAllTextAsync(Path.Join(folder.FullName, "index.html"), "<!DOCTYPE html><title>x</title>" + html, TestContext.Current.CancellationToken);
            await using var window = await sample.Open();
            Assert.NotEmpty((await Crawl.From(window, FileIn(folder.FullName, "index.html"))).Faults);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task EveryPageIsReached(string folder)
    {
        await using var window = await sample.Open();
        var crawl = await Crawl.From(window, FileIn(folder, "index.html"));
        PageFaults.None(crawl.Faults);
        PageFaults.None(window.Errors);
        Assert.Empty(Outside(window, FileIn(folder, "").AbsoluteUri));
        var expected = sample.Pages.Where(p => p.Layout != "not-found").Select(p => FileIn(folder, p.File).AbsoluteUri);
        Assert.Equal(expected.Order(StringComparer.Ordinal), crawl.Pages.Select(p => p.AbsoluteUri).Where(p => p.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Outside(Window window, string start) =>
        window.Requests.Where(r => !r.StartsWith(start, StringComparison.Ordinal) && !r.StartsWith("data:", StringComparison.Ordinal));

    private static Uri FileIn(string folder, string file) => new(Path.Join(folder, file));
}
