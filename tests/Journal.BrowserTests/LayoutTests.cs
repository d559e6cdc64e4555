using Xunit;

namespace Journal.BrowserTests;

/// <summary>Every page fits its window, in readable type, also when a reader enlarges the text or spreads it.</summary>
public sealed class LayoutTests(Sample sample)
{
    private static readonly int[] Widths = [320, 360, 768, 1440];

    // What WCAG 2.2 lets a reader ask for: text at 200 % (1.4.4), and more space between lines, paragraphs, words and letters (1.4.12).
    private const string TwiceTheSize = "() => { const html = document.documentElement; html.style.fontSize = 2 * parseFloat(getComputedStyle(html).fontSize) + 'px'; }";
    private const string Spaced = """
        () => {
          document.documentElement.removeAttribute("style");
          const sheet = document.head.appendChild(document.createElement("style"));
          sheet.textContent = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";
        }
        """;

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public async Task No_page_scrolls_sideways(string language)
    {
        await using var window = await sample.Open();
        List<string> faults = [];
        foreach (var page in sample.In(language))
        {
            await window.Go(sample.Hosted(page));
            foreach (int width in Widths)
            {
                await window.Page.SetViewportSizeAsync(width, 800);
                faults.AddRange((await PageFaults.Overflow(window.Page)).Concat(await PageFaults.SmallText(window.Page)).Select(f => $"{page}: {f}"));
            }
            await Ask(768, TwiceTheSize);
            await Ask(360, Spaced);

            async Task Ask(int width, string wish)
            {
                await window.Page.SetViewportSizeAsync(width, 800);
                await window.Page.EvaluateAsync(wish);
                faults.AddRange((await PageFaults.Overflow(window.Page)).Select(f => $"{page} enlarged or spread: {f}"));
            }
        }
        PageFaults.None(faults);
    }

    [Fact]
    public async Task Wide_and_small_pages_are_seen()
    {
        await using var window = await sample.Open();
        await window.Page.SetContentAsync("<!DOCTYPE html><div class=text><p style='width:2000px;font-size:10px'>x</p></div>");
        Assert.NotEmpty(await PageFaults.Overflow(window.Page));
        Assert.NotEmpty(await PageFaults.SmallText(window.Page));
        await window.Page.SetContentAsync("<!DOCTYPE html><p style='width:40rem'>x</p>");
        Assert.Empty(await PageFaults.Overflow(window.Page));
        await window.Page.SetViewportSizeAsync(1000, 800);
        await window.Page.EvaluateAsync(TwiceTheSize);
        Assert.NotEmpty(await PageFaults.Overflow(window.Page));
    }
}
