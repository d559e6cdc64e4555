using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Journal.BrowserTests;

/// <summary>Search in a real browser, from a server and from a folder.</summary>
public sealed class SearchTests(Sample sample, SearchJournal journal) : IClassFixture<SearchJournal>
{
    private const string Strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'";

    [Theory]
    [InlineData("қазақ", "қазақтың", "Халық тарихы")]
    [InlineData("казак", "қазақтың", "Халық тарихы")]
    [InlineData("казактын", "қазақтың", "Халық тарихы")]
    [InlineData("мемлекет", "Мемлекеттеріміздің", "Халық тарихы")]
    [InlineData("озен", "Өзеннің", "Халық тарихы")]
    [InlineData("халқы", "Халық", "Халық тарихы")]
    [InlineData("исследование", "исследования", "История народа")]
    [InlineData("еще", "Ещё", "История народа")]
    [InlineData("ещё", "Ещё", "История народа")]
    [InlineData("исслед", "исследования", "История народа")]
    [InlineData("словарь", "Словари", "Письмо в редакцию")]
    [InlineData("treaty", "Treaties", "History of a people")]
    [InlineData("study", "studies", "History of a people")]
    [InlineData("Ospanova", "Ospanova", "Saule Ospanova")]
    public async Task A_word_is_found_in_any_form_and_marked_where_it_stands(string query, string form, string title)
    {
        foreach (string place in new[] { "server", "Offline", "Hosted" })
        {
            await using var window = await sample.Open();
            await window.Go(journal.Search(place, "kk", query));
            await Done(window.Page);
            var found = window.Page.Locator(".search-results > li", new() { HasText = title }).First;
            if (title != form && title != "Saule Ospanova")
            {
                await found.Locator(".card-title a").ClickAsync();
                await window.Page.Locator("main mark", new() { HasTextString = form }).First.WaitForAsync(new() { Timeout = 5000 });
            }
            else
            {
                Assert.True(await found.Locator("mark").CountAsync() > 0, "the hit is marked");
            }
            PageFaults.None(window.Errors);
        }
    }

    [Theory]
    [InlineData("қазақ", "ru", "қазақша")]
    [InlineData("словарь", "kk", "орысша")]
    [InlineData("treaty", "kk", "ағылшынша")]
    public async Task Each_result_says_its_language(string query, string site, string name)
    {
        await using var window = await sample.Open();
        await window.Go(journal.Search("server", site, query));
        await Done(window.Page);
        string[] names = await window.Page.Locator(".search-results [hreflang]").AllInnerTextsAsync() is var texts ? [.. texts] : [];
        Assert.Equal(site == "kk" ? name : "казахский", Assert.Single(names));
        string shown = await window.Page.Locator(".search-results .card-title a").First.GetAttributeAsync("lang") ?? "";
        Assert.Equal(query switch { "қазақ" => "kk", "treaty" => "en", _ => "ru" }, shown);
        PageFaults.None(await PageFaults.WrongLanguage(window.Page));
    }

    [Fact]
    public async Task An_article_found_in_several_languages_is_shown_once_in_the_readers()
    {
        await using var window = await sample.Open();
        await window.Go(journal.Search("server", "ru", "Оспанова"));
        await Done(window.Page);
        Assert.Equal(3, await window.Page.Locator(".search-results > li").CountAsync());
        Assert.Equal("Сауле Оспанова", await window.Page.Locator(".search-results .card-title").First.InnerTextAsync());
        await window.Page.Locator("[name=in]").SelectOptionAsync("kk");
        await window.Page.WaitForFunctionAsync("() => document.querySelector('.search-results .card-title a')?.lang === 'kk'");
        Assert.EndsWith("&in=kk", window.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ун", 1)]
    [InlineData("ұн", 1)]
    [InlineData("ун халык", 1)]
    [InlineData("нетничегоподобного", 0)]
    [InlineData("?", 0)]
    public async Task The_number_of_results_is_said_to_those_who_cannot_see_them(string query, int count)
    {
        await using var window = await sample.Open();
        await window.Go(journal.Search("server", "kk", query));
        string status = await Done(window.Page);
        Assert.StartsWith(count > 0 ? $"{count} нәтиже" : "Ештеңе табылмады", status, StringComparison.Ordinal);
        Assert.Equal("status", await window.Page.Locator(".search-status").GetAttributeAsync("role"));
    }

    [Theory]
    [InlineData(1, "Найден 1 результат")]
    [InlineData(2, "Найдено 2 результата")]
    [InlineData(11, "Найдено 11 результатов")]
    [InlineData(21, "Найден 21 результат")]
    public async Task Numbers_have_the_forms_of_the_language(int number, string expected)
    {
        await using var window = await sample.Open();
        await window.Go(journal.Search("server", "ru", null));
        Assert.Equal(expected, await window.Page.EvaluateAsync<string>("n => journalSearch.countOf(n)", number));
    }

    [Fact]
    public async Task Results_come_while_a_reader_types_and_stay_in_the_address()
    {
        await using var window = await sample.Open();
        await window.Go(journal.Search("server", "ru", null));
        await window.Page.Locator("main [name=q]").PressSequentiallyAsync("словар");
        Assert.Equal("Найден 1 результат", await Done(window.Page));
        Assert.EndsWith("?q=" + Uri.EscapeDataString("словар"), window.Page.Url, StringComparison.Ordinal);
        await window.Page.Locator(".search-results .card-title a").ClickAsync();
        await window.Page.WaitForURLAsync("**find=**");
        await window.Page.GoBackAsync();
        Assert.Equal("Найден 1 результат", await Done(window.Page));
        Assert.Equal("словар", await window.Page.Locator("main [name=q]").InputValueAsync());
        PageFaults.None(window.Errors);
    }

    [Fact]
    public async Task Everything_works_by_keyboard()
    {
        await using var window = await sample.Open();
        var page = window.Page;
        await window.Go(new Uri(journal.Root, "kk/"));
        await page.Locator(".masthead [name=q]").FocusAsync();
        await page.Keyboard.TypeAsync("тарих");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("main [name=q]").WaitForAsync();
        await Done(page);
        await page.Locator("main [name=q]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("Халық тарихы", await page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        Assert.Null(await PageFaults.UnseenFocus(page));
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("Escape");
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.search-results li').length === 0");
        Assert.Equal("", await page.Locator("main [name=q]").InputValueAsync());
        PageFaults.None(window.Errors);
    }

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task Results_are_accessible_and_fit(int width, ColorScheme colours)
    {
        await using var window = await sample.Open(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = colours });
        await window.Go(new Uri(sample.Root, "ru/search/?q=" + Uri.EscapeDataString("договор о границе")));
        await Done(window.Page);
        Assert.True(await window.Page.Locator(".search-results mark").CountAsync() > 2, "there are hits");
        var found = await window.Page.Locator("html").RunAxe();
        PageFaults.None([.. found.Violations.Where(v => !v.Tags.Contains("best-practice")).Select(v => $"{v.Id}: {v.Nodes[0].Html}")]);
        PageFaults.None(await PageFaults.Overflow(window.Page));
        PageFaults.None(await PageFaults.WrongLanguage(window.Page));
    }

    [Fact]
    public async Task Without_scripts_the_index_serves_instead()
    {
        await using var window = await sample.Open(new() { JavaScriptEnabled = false });
        await window.Go(journal.Search("server", "kk", "қазақ"));
        Assert.Equal(0, await window.Page.Locator("form[role=search]:visible").CountAsync());
        await window.Page.Locator("main .notice a").ClickAsync();
        Assert.EndsWith("/kk/index/", window.Page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await window.Page.Locator("form[role=search]:visible").CountAsync());
    }

    [Theory]
    [InlineData("шежіре", "server")]
    [InlineData("шежіре", "Offline")]
    [InlineData("<img src=x onerror=alert(3)>", "server")]
    [InlineData("\"></script><script>alert(4)</script> шежіре", "Offline")]
    public async Task Hostile_titles_and_queries_are_text(string query, string place)
    {
        await using var window = await sample.Open();
        bool asked = false;
        window.Page.Dialog += async (_, dialog) =>
        {
            asked = true;
            await dialog.DismissAsync();
        };
        await window.Go(journal.Search(place, "kk", query));
        await Done(window.Page);
        Assert.Equal(query, await window.Page.Locator("main [name=q]").InputValueAsync());
        Assert.Equal(0, await window.Page.Locator("main img, main script").CountAsync());
        if (query.Contains("шежіре", StringComparison.Ordinal))
            Assert.Equal(SearchJournal.Hostile, await window.Page.Locator(".search-results .card-title").First.InnerTextAsync());
        Assert.False(asked, "a script of the text ran");
        PageFaults.None(window.Errors);
    }

    [Fact]
    public async Task A_strict_policy_for_scripts_is_kept()
    {
        await using var window = await sample.Open();
        await window.Page.RouteAsync("**/*", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Headers = new Dictionary<string, string>(answer.Headers) { ["content-security-policy"] = Strict } });
        });
        await window.Go(journal.Search("server", "kk", "қазақ"));
        Assert.StartsWith("1 нәтиже", await Done(window.Page), StringComparison.Ordinal);
        await window.Page.Locator(".search-results .card-title a").ClickAsync();
        await window.Page.Locator("main mark").First.WaitForAsync();
        PageFaults.None(window.Errors);
    }

    /// <summary>Waits until the search says that it is done.</summary>
    private static async Task<string> Done(IPage page)
    {
        await page.WaitForFunctionAsync("() => /\\d|Ничего|Ештеңе|Nothing|Не удалось|жүктелмеді|could not/.test(document.querySelector('.search-status').textContent)", null, new() { Timeout = 8000 });
        return await page.Locator(".search-status").InnerTextAsync();
    }
}
