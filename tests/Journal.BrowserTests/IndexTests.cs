using Microsoft.Playwright;
using Xunit;

namespace Journal.BrowserTests;

/// <summary>The index as readers use it, with scripts and without.</summary>
public sealed class IndexTests(Sample sample)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_kind_of_entries_is_chosen_without_a_script(bool scripts)
    {
        await using var window = await sample.Open(new() { JavaScriptEnabled = scripts });
        await window.Go(new Uri(sample.Root, "kk/index/"));
        var shown = window.Page.Locator(".index-entries > li:visible");
        int all = await shown.CountAsync();
        await window.Page.GetByLabel("Жер атаулары").CheckAsync();
        int places = await shown.CountAsync();
        Assert.InRange(places, 5, all - 10);
        Assert.Equal(places, await window.Page.Locator(".index-entries > .of-place:visible").CountAsync());
        Assert.Equal(0, await window.Page.Locator(".index-group:visible:not(:has(.of-place))").CountAsync());
        await window.Page.GetByLabel("Барлығы").CheckAsync();
        Assert.Equal(all, await shown.CountAsync());
    }

    [Theory]
    [InlineData("kk/index/", "#subject-tarbagatai .passages a", "Тарбағатай")]
    [InlineData("ru/index/", "#person-nazarbaev-n-a .passages a", "Назарбаев")]
    [InlineData("en/subjects/xinjiang/", ".passages a", "Xinjiang")]
    public async Task An_entry_leads_to_the_paragraph(string page, string link, string words)
    {
        await using var window = await sample.Open();
        await window.Go(new Uri(sample.Root, page));
        await window.Page.Locator(link).First.ClickAsync();
        Assert.Contains(words, await window.Page.Locator(":target").InnerTextAsync(), StringComparison.Ordinal);
        Assert.StartsWith(new Uri(sample.Root, page[..3] + "issues/2009-2/").AbsoluteUri, window.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kk/subjects/xuar/", "kk/subjects/xinjiang/")]
    [InlineData("en/authors/smagulova-k-k/", "en/authors/smaghulova-k-q/")]
    public async Task A_former_address_leads_on(string former, string target)
    {
        await using var window = await sample.Open();
        await window.Go(new Uri(sample.Root, former));
        await Assertions.Expect(window.Page).ToHaveURLAsync(new Uri(sample.Root, target).AbsoluteUri);
    }
}
