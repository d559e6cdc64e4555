using Xunit;

namespace Journal.BrowserTests;

/// <summary>Everything can be read and reached without scripts.</summary>
public sealed class NoScriptTests(Sample sample)
{
    [Theory]
    [InlineData("kk", "ru", "en")]
    [InlineData("kk", "en", "ru")]
    public async Task The_choice_of_language_leads_to_the_same_page(string first, string second, string third)
    {
        await using var window = await sample.Open(new() { JavaScriptEnabled = false });
        foreach (var page in sample.In(first).Where(p => p.HasMasthead))
        {
            await window.Go(sample.Hosted(page));
            foreach (string language in new[] { second, third, first })
            {
                await window.Page.Locator($".languages a[hreflang={language}]").ClickAsync();
                Assert.Equal(new Uri(sample.Root, page.AddressIn(language)).AbsoluteUri, window.Page.Url);
                Assert.Equal(language, await window.Page.Locator("html").GetAttributeAsync("lang"));
                Assert.True(await window.Page.Locator("h1").IsVisibleAsync(), $"{window.Page.Url} shows its heading");
            }
        }
        Assert.Empty(window.Errors);
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
    public async Task The_text_of_every_page_is_there()
    {
        await using var window = await sample.Open(new() { JavaScriptEnabled = false });
        foreach (var page in sample.Pages)
        {
            await window.Go(sample.Hosted(page));
            Assert.True(await window.Page.Locator("main").IsVisibleAsync(), $"{page} shows its text");
            Assert.True((await window.Page.Locator("main").InnerTextAsync()).Length > 40, $"{page} has a text");
        }
    }
}
