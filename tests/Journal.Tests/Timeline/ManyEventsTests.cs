using System.Globalization;
using Journal.Core.Layout;
using Journal.Core.Layout.Timeline;
using Journal.Generation;
using Journal.Tests.Golden;
using Journal.Theming;
using Xunit;

namespace Journal.Tests.Timeline;

/// <summary>Twenty thousand events. Nothing else may run meanwhile: the bytes that the process allocates stand for the work done.</summary>
[Collection(nameof(Alone))]
public sealed class ManyEventsTests
{
    private const int LargestPage = 300_000;

    [Theory]
    [InlineData("ages")]
    [InlineData("year")]
    [InlineData("day")]
    public void Every_page_stays_small_and_every_event_has_a_place(string spread)
    {
        var pages = Render(SiteOf(20_000, spread));
        Assert.All(pages, p => Assert.True(p.Value.Length < LargestPage, $"{p.Key} has {p.Value.Length} bytes"));
        foreach (string language in (string[])["kk", "ru", "en"])
        {
            var ids = pages.Where(p => p.Key.StartsWith(language + "/timeline/", StringComparison.Ordinal)).SelectMany(p => Entries(p.Value)).ToList();
            Assert.Equal(20_000, ids.Count);
            Assert.Equal(20_000, ids.Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void All_pages_are_reached_from_the_first_and_from_their_neighbours()
    {
        var pages = Render(SiteOf(3000, "ages"));
        string overview = pages["kk/timeline/index.html"];
        foreach (string path in pages.Keys.Where(p => p.StartsWith("kk/timeline/", StringComparison.Ordinal) && p != "kk/timeline/index.html"))
        {
            Assert.Contains($"<a href=\"{path.Split('/')[2]}/\">", overview, StringComparison.Ordinal);
            Assert.Contains(pages, p => p.Key != path && p.Value.Contains($"rel=\"prev\" href=\"../{path.Split('/')[2]}/\"", StringComparison.Ordinal)
                || p.Value.Contains($"rel=\"next\" href=\"../{path.Split('/')[2]}/\"", StringComparison.Ordinal));
            Assert.Contains("<nav class=\"languages\"", pages[path], StringComparison.Ordinal);
            Assert.Contains($"href=\"../../../ru/timeline/{path.Split('/')[2]}/\"", pages[path], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Four_times_the_events_are_about_four_times_the_work()
    {
        Measure(300);
        long small = Measure(1500);
        long large = Measure(6000);
        Assert.InRange(large, 0, (small * 5) + 10_000_000);
    }

    private static long Measure(int count)
    {
        var site = SiteOf(count, "ages");
        long before = GC.GetTotalAllocatedBytes(precise: true);
        var plan = TimelinePlan.Of(site.Edition);
        Assert.Equal(count, plan.Events.Count());
        Render(site);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private static Site SiteOf(int count, string spread)
    {
        var input = Events.InputOf([.. Enumerable.Range(0, count).Select(i => DateOf(i, spread)).Chunk(20)]);
        var site = Generator.LayOut(input, new GeneratorSettings());
        Assert.False(site.HasErrors, string.Join("; ", site.Diagnostics));
        return site.Value;
    }

    private static string DateOf(int i, string spread) => spread switch
    {
        "day" => "1991-12-16",
        "year" => string.Create(CultureInfo.InvariantCulture, $"1991-{(i % 12) + 1:D2}-{(i % 28) + 1:D2}"),
        _ => (i % 5) switch
        {
            0 => string.Create(CultureInfo.InvariantCulture, $"{1 + (i * 7 % 2000):D4}"),
            1 => string.Create(CultureInfo.InvariantCulture, $"-{1 + (i * 11 % 3000):D4}"),
            2 => string.Create(CultureInfo.InvariantCulture, $"{1900 + (i % 100)}/.."),
            3 => string.Create(CultureInfo.InvariantCulture, $"{170 + (i % 30)}X"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{1950 + (i % 60)}-{(i % 12) + 1:D2}-{(i % 28) + 1:D2}"),
        },
    };

    // The pages of the timeline alone: what the others cost is their own affair.
    private static Dictionary<string, string> Render(Site site)
    {
        var theme = ThemeReader.Read(TestTheme.Shipped, site.Edition.Masthead.Languages, new GeneratorSettings().Engine).Value;
        var renderer = new PageRenderer(site, theme, new RenderSettings(LinkStyle.Hosted, "https://example.org/j"));
        var buffer = new Journal.Theming.Language.Utf8Buffer();
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in site.Pages.OfType<TimelinePage>())
        {
            var file = renderer.Render(page, buffer);
            Assert.Empty(file.Diagnostics);
            pages.Add(file.Value.Path, System.Text.Encoding.Latin1.GetString(file.Value.Content.Read().Span));
        }
        return pages;
    }

    private static IEnumerable<string> Entries(string page) => page.Split("<li id=\"event-")[1..].Select(part => part[..part.IndexOf('"', StringComparison.Ordinal)]);
}
