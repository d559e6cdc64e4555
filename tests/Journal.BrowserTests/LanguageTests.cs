using Xunit;

namespace Journal.BrowserTests;

/// <summary>No text stands under the name of another language.</summary>
public sealed class LanguageTests(Sample sample)
{
    [Fact]
    public async Task Pages_and_passages_have_the_language_of_their_text()
    {
        await using var window = await sample.Open();
        List<string> faults = [];
        foreach (var page in sample.Pages)
        {
            await window.Go(sample.Hosted(page));
            string? language = await window.Page.Locator("html").GetAttributeAsync("lang");
            if (language != page.Language)
                faults.Add($"{page} is in {language}");
            faults.AddRange((await PageFaults.WrongLanguage(window.Page)).Select(f => $"{page}: {f}"));
        }
        PageFaults.None(faults);
    }

    [Theory]
    [InlineData("<html lang=ru><p>Қазақ тілі</p></html>")]
    [InlineData("<html lang=kk><p lang=en>Русский</p></html>")]
    [InlineData("<html lang=en><p aria-label='Меню'>Menu</p></html>")]
    [InlineData("<html><p>Nothing says which</p></html>")]
    public async Task A_wrong_language_is_seen(string html)
    {
        await using var window = await sample.Open();
        await window.Page.SetContentAsync(html);
        Assert.NotEmpty(await PageFaults.WrongLanguage(window.Page));
    }
}
