using Microsoft.Playwright;
using Xunit;

namespace Journal.BrowserTests;

/// <summary>The site by keyboard alone.</summary>
public sealed class KeyboardTests(Sample sample)
{
    private const int MostTabs = 60;

    [Fact]
    public async Task The_first_key_offers_to_skip_to_the_text()
    {
        await using var window = await sample.Open();
        foreach (var page in sample.OneOfEachLayout().Where(p => p.HasMasthead))
        {
            await window.Go(sample.Hosted(page));
            await window.Page.Keyboard.PressAsync("Tab");
            Assert.Equal("skip", await window.Page.EvaluateAsync<string>("() => document.activeElement.className"));
            Assert.Null(await PageFaults.UnseenFocus(window.Page));
            await window.Page.Keyboard.PressAsync("Enter");
            await window.Page.WaitForURLAsync(url => url.EndsWith("#page_main", StringComparison.Ordinal));
            await window.Page.Keyboard.PressAsync("Tab");
            Assert.True(await window.Page.EvaluateAsync<bool>("() => !document.activeElement.closest('.masthead')"), $"{page}: the masthead is skipped");
        }
    }

    [Fact]
    public async Task Focus_can_be_seen_wherever_it_goes()
    {
        await using var window = await sample.Open();
        List<string> faults = [];
        foreach (var page in sample.OneOfEachLayout().Where(p => p.Language == "kk"))
        {
            await window.Go(sample.Hosted(page));
            faults.AddRange((await UnseenFocus(window.Page)).Select(f => $"{page}: {f}"));
        }
        PageFaults.None(faults);
    }

    [Fact]
    public async Task Focus_without_an_outline_is_seen()
    {
        await using var window = await sample.Open();
        await window.Page.SetContentAsync("<a href='#a' style='outline:none'>a</a>");
        Assert.NotEmpty(await UnseenFocus(window.Page));
    }

    private static async Task<List<string>> UnseenFocus(IPage page)
    {
        List<string> faults = [];
        for (int i = 0; i < MostTabs; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("() => document.activeElement === document.body"))
                break;
            if (await PageFaults.UnseenFocus(page) is { } fault)
                faults.Add(fault);
        }
        return faults;
    }
}
