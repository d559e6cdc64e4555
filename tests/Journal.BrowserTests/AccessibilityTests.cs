using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Journal.BrowserTests;

/// <summary>What axe finds. Its advice on good practice is shown, and does not fail a test.</summary>
public sealed class AccessibilityTests(Sample sample, ITestOutputHelper output)
{
    private const string Advice = "best-practice";

    // The rule for the size of targets (WCAG 2.2, 2.5.8) is off by default.
    private static readonly AxeRunOptions All = new()
    {
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
        ResultTypes = [ResultType.Violations],
    };

    private static readonly AxeRunOptions Colours = new()
    {
        RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block"),
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public async Task Every_page_is_accessible(string language)
    {
        await using var window = await sample.Open(new() { ViewportSize = new() { Width = 1440, Height = 800 } });
        PageFaults.None(await Violations(window, sample.Unlike(language), All));
    }

    [Fact]
    public async Task Every_layout_is_legible_in_the_dark()
    {
        await using var window = await sample.Open(new() { ColorScheme = ColorScheme.Dark });
        PageFaults.None(await Violations(window, sample.OneOfEachLayout().Where(p => p.Language == sample.Languages[0]), Colours));
    }

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task Articles_and_indexes_are_accessible_on_small_and_large_screens(int width, ColorScheme colours)
    {
        await using var window = await sample.Open(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = colours });
        PageFaults.None(await Violations(window, sample.OneOfEachLayout().Where(p => p.Layout is "article" or "parallel" or "index" or "timeline"), All));
    }

    [Theory]
    [InlineData("<html lang='en'><title>x</title><p><img src='data:,'></p></html>", "image-alt")]
    [InlineData("<html><title>x</title><p>No language</p></html>", "html-has-lang")]
    [InlineData("<html lang='en'><title>x</title><p style='color:#999;background:#fff'>Pale</p></html>", "color-contrast")]
    [InlineData("<html lang='en'><title>x</title><p><button style='width:9px;height:9px;padding:0;border:0'>a</button><button style='width:9px;height:9px;padding:0;border:0'>b</button></p></html>", "target-size")]
    public async Task A_page_with_a_barrier_is_refused(string html, string rule)
    {
        await using var window = await sample.Open();
        await window.Page.SetContentAsync("<!DOCTYPE html>" + html);
        Assert.Contains(await Violations(window.Page, "bad", All), v => v.Contains(rule, StringComparison.Ordinal));
    }

    private async Task<List<string>> Violations(Window window, IEnumerable<SamplePage> pages, AxeRunOptions options)
    {
        List<string> found = [];
        foreach (var page in pages)
        {
            await window.Go(sample.Hosted(page));
            found.AddRange(await Violations(window.Page, page.ToString(), options));
        }
        return found;
    }

    private async Task<IEnumerable<string>> Violations(IPage page, string name, AxeRunOptions options)
    {
        // Run on the root element, axe needs no second page to put its results together.
        var result = await page.Locator("html").RunAxe(options);
        foreach (var advice in result.Violations.Where(v => v.Tags.Contains(Advice)))
            output.WriteLine($"{name}: {Line(advice)}");
        return result.Violations.Where(v => !v.Tags.Contains(Advice)).Select(v => $"{name}: {Line(v)}");
    }

    private static string Line(AxeResultItem item) =>
        $"{item.Id}: {item.Help}: {string.Join(" | ", item.Nodes.Take(3).Select(n => n.Html))}";
}
