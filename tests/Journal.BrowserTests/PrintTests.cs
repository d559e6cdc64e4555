using Microsoft.Playwright;
using Xunit;

namespace Journal.BrowserTests;

/// <summary>Articles on paper.</summary>
public sealed class PrintTests(Sample sample)
{
    [Fact]
    public async Task Articles_are_printed_without_what_paper_cannot_do()
    {
        await using var window = await sample.Open();
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        List<string> faults = [];
        foreach (var page in sample.Pages.Where(p => p.Layout is "article" or "page"))
        {
            await window.Go(sample.Hosted(page));
            faults.AddRange((await PageFaults.Print(window.Page)).Select(f => $"{page}: {f}"));
        }
        PageFaults.None(faults);
    }

    [Theory]
    [InlineData("<nav>Menu</nav>", "printed: <nav>")]
    [InlineData("<ol class=references style='display:none'><li>x</ol>", "not printed: <li>")]
    [InlineData("<div class=text><a href='https://example.org/'>x</a></div>", "address not printed once")]
    public async Task Bad_print_is_seen(string html, string fault)
    {
        await using var window = await sample.Open();
        await window.Page.SetContentAsync(html);
        Assert.Contains(await PageFaults.Print(window.Page), f => f.StartsWith(fault, StringComparison.Ordinal));
    }
}
