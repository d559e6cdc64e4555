using Microsoft.Playwright;
using Xunit;

namespace Journal.BrowserTests;

/// <summary>The timeline with scripts: filters, zoom, and what of it stands in the address. Without: everything.</summary>
public sealed class TimelineTests(Sample sample)
{
    private const string Entries = ".period > .timeline > li";

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public async Task A_filter_shows_its_entries_says_how_many_and_stands_in_the_address(string language)
    {
        await using var window = await OpenTimeline(language);
        var page = window.Page;
        int all = await page.Locator(Entries).CountAsync();
        await page.Locator("#filter_article").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        int shown = await page.Locator($"{Entries}:visible").CountAsync();
        Assert.InRange(shown, 1, all - 1);
        string status = await page.Locator(".timeline-tools .shown[role=status]").InnerTextAsync();
        Assert.Contains($"{shown}", status, StringComparison.Ordinal);
        Assert.Contains($"{all}", status, StringComparison.Ordinal);
        Assert.Contains("#view_article=", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator(".timeline-view a.is-faint").CountAsync() > 0, "marks of other articles are faint");

        await page.ReloadAsync();
        Assert.Equal(shown, await page.Locator($"{Entries}:visible").CountAsync());
        await page.Locator("#filter_period").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        Assert.InRange(await page.Locator($"{Entries}:visible").CountAsync(), 0, shown);
        await page.GoBackAsync();
        Assert.Equal(shown, await page.Locator($"{Entries}:visible").CountAsync());
        await page.Locator(".timeline-tools button[name=reset]").ClickAsync();
        Assert.Equal(all, await page.Locator($"{Entries}:visible").CountAsync());
        Assert.DoesNotContain("#view_", page.Url, StringComparison.Ordinal);
        PageFaults.None(window.Errors);
    }

    [Fact]
    public async Task The_keyboard_zooms_and_moves_the_picture()
    {
        await using var window = await OpenTimeline("kk");
        var page = window.Page;
        var view = page.Locator(".timeline-view");
        await view.FocusAsync();
        Assert.Null(await PageFaults.UnseenFocus(page));
        Assert.Equal(1, await Stretch(page), 2);
        await page.Keyboard.PressAsync("+");
        await page.Keyboard.PressAsync("+");
        Assert.Equal(2.56, await Stretch(page), 1);
        double before = await view.EvaluateAsync<double>("v => v.scrollLeft");
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.True(await view.EvaluateAsync<double>("v => v.scrollLeft") > before, "an arrow moves the picture");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("#view_zoom=2.56&at=0\\.5[67]"));
        await page.ReloadAsync();
        Assert.Equal(2.56, await Stretch(page), 1);
        await view.FocusAsync();
        await page.Keyboard.PressAsync("-");
        Assert.Equal(1.6, await Stretch(page), 1);
        await page.Keyboard.PressAsync("0");
        Assert.Equal(1, await Stretch(page), 2);
    }

    [Fact]
    public async Task A_mark_leads_to_its_entry()
    {
        await using var window = await OpenTimeline("ru");
        await window.Page.Locator(".t_wide a").First.ClickAsync();
        string id = new Uri(window.Page.Url).Fragment[1..];
        Assert.Equal(id, await window.Page.Locator($"{Entries}:target").GetAttributeAsync("id"));
    }

    [Fact]
    public async Task A_link_to_an_entry_shows_it_although_a_filter_hides_it()
    {
        await using var window = await OpenTimeline("en");
        await window.Page.Locator("#filter_article").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        string id = (await window.Page.Locator($"{Entries}:not(:visible)").First.GetAttributeAsync("id"))!;
        await window.Page.EvaluateAsync("id => { location.hash = id; }", id);
        await Assertions.Expect(window.Page.Locator($"[id='{id}']")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(360, ".t_narrow")]
    [InlineData(1440, ".t_wide")]
    public async Task The_drawing_that_fits_is_shown_and_without_scripts_every_entry(int width, string drawing)
    {
        await using var window = await sample.Open(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = width, Height = 800 } });
        await window.Go(sample.Hosted(Timeline("kk")));
        Assert.Equal(drawing, "." + await window.Page.Locator(".timeline-drawing:visible").First.EvaluateAsync<string>("d => d.classList[1]"));
        Assert.Equal(1, await window.Page.Locator(".timeline-drawing:visible").CountAsync());
        Assert.Equal(0, await window.Page.Locator(".timeline-tools:visible").CountAsync());
        Assert.Equal(0, await window.Page.Locator($"{Entries}:not(:visible)").CountAsync());
        Assert.True(await window.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "nothing sticks out");
    }

    [Fact]
    public async Task Paper_has_the_picture_and_the_list_but_no_tools()
    {
        await using var window = await OpenTimeline("kk");
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(0, await window.Page.Locator(".timeline-tools:visible, .downloads:visible").CountAsync());
        Assert.Equal(1, await window.Page.Locator(".timeline-drawing:visible").CountAsync());
        Assert.Equal(0, await window.Page.Locator($"{Entries}:not(:visible)").CountAsync());
    }

    [Fact]
    public async Task From_a_folder_filters_and_zoom_work_too()
    {
        await using var window = await sample.Open();
        await window.Go(new Uri(Path.Join(sample.OfflineFolder, "kk", "timeline", "index.html")));
        await window.Page.Locator("#filter_article").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await window.Page.Locator(".timeline-tools button[name=in]").ClickAsync();
        Assert.Contains("#view_article=", window.Page.Url, StringComparison.Ordinal);
        Assert.Equal(1.6, await Stretch(window.Page), 1);
        PageFaults.None(window.Errors);
    }

    private async Task<Window> OpenTimeline(string language)
    {
        var window = await sample.Open();
        await window.Go(sample.Hosted(Timeline(language)));
        return window;
    }

    private SamplePage Timeline(string language) => sample.Pages.Single(p => p.Address == $"{language}/timeline/");

    private static Task<double> Stretch(IPage page) => page.Locator(".timeline-view").EvaluateAsync<double>("v => v.scrollWidth / v.clientWidth");
}
