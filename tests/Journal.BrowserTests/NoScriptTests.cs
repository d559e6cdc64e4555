using Microsoft.Playwright;
using Xunit;

namespace Journal.BrowserTests;

/// <summary>Everything can be read and reached without scripts.</summary>
public sealed class NoScriptTests(Sample sample)
{
    [Fact]
    public async Task The_choice_of_language_leads_to_the_same_page()
    {
        await using var window = await sample.Open(new() { JavaScriptEnabled = false });
        // Texts side by side have other neighbours in another language.
        foreach (var page in sample.Unlike(sample.Languages[0]).Where(p => p.HasMasthead && p.Layout != "parallel"))
        {
            await window.Go(sample.Hosted(page));
            foreach (string language in sample.Languages.Skip(1).Append(sample.Languages[0]))
            {
                await window.Page.Locator($".languages a[hreflang={language}]").ClickAsync();
                Assert.Equal(new Uri(sample.Root, page.AddressIn(language)).AbsoluteUri, window.Page.Url);
                Assert.Equal(language, await window.Page.Locator("html").GetAttributeAsync("lang"));
                Assert.Equal(sample.Languages.Select(l => new Uri(sample.Root, page.AddressIn(l)).AbsoluteUri), await Editions(window.Page));
                await HasText(window.Page);
            }
        }
        PageFaults.None(window.Errors);
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public async Task The_menu_leads_where_it_says(string language)
    {
        await using var window = await sample.Open(new() { JavaScriptEnabled = false });
        await window.Go(new Uri(sample.Root, language + "/"));
        int count = await window.Page.Locator(".menu a").CountAsync();
        Assert.True(count >= 5, "the menu has the parts of the site");
        for (int i = 0; i < count; i++)
        {
            await window.Page.Locator(".menu a").Nth(i).ClickAsync();
            var page = Assert.Single(sample.Pages, p => sample.Hosted(p).AbsoluteUri == window.Page.Url);
            Assert.Equal(language, page.Language);
            // The current issue stands in the archive and has no mark of its own.
            if (page.Layout != "issue")
                Assert.Equal(window.Page.Url, await window.Page.Locator(".menu [aria-current=page]").EvaluateAsync<string>("a => a.href"));
        }
    }

    [Fact]
    public async Task A_reader_without_a_language_is_led_to_one()
    {
        await using var window = await sample.Open(new() { JavaScriptEnabled = false });
        foreach (var page in sample.Pages.Where(p => !p.HasMasthead))
        {
            await window.Go(sample.Hosted(page));
            await HasText(window.Page);
            foreach (string language in sample.Languages)
                Assert.Equal(1, await window.Page.Locator($".editions a[hreflang={language}]").CountAsync());
        }
    }

    private static Task<string[]> Editions(IPage page) => page.Locator(".languages a").EvaluateAllAsync<string[]>("links => links.map(a => a.href)");

    private static async Task HasText(IPage page)
    {
        Assert.True(await page.Locator("h1").IsVisibleAsync(), $"{page.Url} shows its heading");
        Assert.True((await page.Locator("main").InnerTextAsync()).Length > 40, $"{page.Url} has a text");
    }
}
