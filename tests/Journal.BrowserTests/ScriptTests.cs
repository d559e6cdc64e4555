using Deque.AxeCore.Playwright;
using Xunit;

namespace Journal.BrowserTests;

/// <summary>Kazakh pages in Latin and Arabic letters: as whole and as legible as those in Cyrillic, from right to left where the script runs so.</summary>
public sealed class ScriptTests(Sample sample, ScriptSite site) : IClassFixture<ScriptSite>
{
    private const string LeftInCyrillic = """
        () => {
          const faults = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const parent = texts.currentNode.parentElement, lang = parent.closest("[lang]").lang;
            if (/\p{Script=Cyrillic}{2}/u.test(texts.currentNode.data) && lang.startsWith("kk-") && !parent.closest("[translate=no], a.address"))
              faults.push(`${location.pathname}: ${texts.currentNode.data.trim().slice(0, 80)}`);
          }
          return faults;
        }
        """;

    [Theory]
    [InlineData("kk-latn", "kk-Latn", "ltr")]
    [InlineData("kk-arab", "kk-Arab", "rtl")]
    public async Task Every_page_has_its_tag_its_direction_and_its_letters(string folder, string tag, string direction)
    {
        await using var window = await sample.Open();
        List<string> faults = [];
        foreach (var page in site.In(folder))
        {
            await window.Go(page);
            var html = window.Page.Locator("html");
            if (await html.GetAttributeAsync("lang") != tag || await html.GetAttributeAsync("dir") != direction)
                faults.Add($"{page} is not {tag} from {direction}");
            if (await window.Page.Locator(".notice.script a").CountAsync() != 1)
                faults.Add($"{page} does not say that a program made it");
            faults.AddRange(await window.Page.EvaluateAsync<string[]>(LeftInCyrillic));
        }
        PageFaults.None(faults);
        Assert.Empty(window.Errors);
        Assert.Equal(site.Offering, site.In(folder).Count());
        Assert.InRange(site.Offering, site.In("kk").Count() / 2, site.In("kk").Count() - 1);
    }

    [Theory]
    [InlineData("kk-latn")]
    [InlineData("kk-arab")]
    public async Task No_page_scrolls_sideways(string folder)
    {
        await using var window = await sample.Open();
        List<string> faults = [];
        foreach (var page in site.In(folder))
        {
            await window.Go(page);
            foreach (int width in (int[])[320, 1440])
            {
                await window.Page.SetViewportSizeAsync(width, 800);
                faults.AddRange((await PageFaults.Overflow(window.Page)).Concat(await PageFaults.SmallText(window.Page)).Select(f => $"{page}: {f}"));
            }
        }
        PageFaults.None(faults);
    }

    [Theory]
    [InlineData("kk-latn")]
    [InlineData("kk-arab")]
    public async Task Every_page_is_accessible(string folder)
    {
        await using var window = await sample.Open();
        List<string> faults = [];
        // People's pages are alike: one will do.
        foreach (var page in site.In(folder).GroupBy(p => p.AbsolutePath.Contains("/authors/", StringComparison.Ordinal) ? "people" : p.AbsolutePath).Select(g => g.Last()))
        {
            await window.Go(page);
            var found = await window.Page.Locator("html").RunAxe();
            faults.AddRange(found.Violations.Where(v => !v.Tags.Contains("best-practice"))
                .Select(v => $"{page}: {v.Id}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
        }
        PageFaults.None(faults);
    }

    [Theory]
    [InlineData("kk-latn")]
    [InlineData("kk-arab")]
    public async Task Marks_notes_and_anchors_are_those_of_the_original(string folder)
    {
        const string Ids = "() => [...document.querySelectorAll('[id]')].map(e => e.id)";
        await using var window = await sample.Open();
        List<string> faults = [];
        foreach (var page in site.In(folder))
        {
            await window.Go(page);
            string[] ids = await window.Page.EvaluateAsync<string[]>(Ids);
            if (page.AbsolutePath.EndsWith("/citing/", StringComparison.Ordinal))
                faults.AddRange((await NoteWalk.Take(window.Page)).Faults.Select(f => $"{page}: {f}"));
            await window.Go(new Uri(page.AbsoluteUri.Replace(folder, "kk", StringComparison.Ordinal)));
            string[] originals = await window.Page.EvaluateAsync<string[]>(Ids);
            if (!ids.SequenceEqual(originals))
                faults.Add($"{page} has other anchors than its original");
        }
        PageFaults.None(faults);
    }

    [Fact]
    public async Task Every_link_of_the_site_leads_somewhere()
    {
        await using var window = await sample.Open();
        var crawl = await Crawl.From(window, site.Root);
        Assert.Empty(crawl.Faults);
        Assert.Contains(crawl.Pages, p => p.AbsolutePath.Contains("/kk-arab/issues/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1440)]
    public async Task A_note_is_shown_beside_its_mark_in_a_text_from_right_to_left(int width)
    {
        await using var window = await sample.Open(new() { ViewportSize = new() { Width = width, Height = 800 } });
        await window.Go(new Uri(site.Root, "kk-arab/issues/2009-2/features/"));
        var mark = window.Page.Locator("a[role=doc-noteref]").First;
        await mark.HoverAsync();
        var box = window.Page.Locator("#note_preview");
        await box.WaitForAsync();
        Assert.Equal("rtl", await box.Locator("> div").First.GetAttributeAsync("dir"));
        var place = (await box.BoundingBoxAsync())!;
        var markPlace = (await mark.BoundingBoxAsync())!;
        Assert.True(place.X >= 0 && place.X + place.Width <= width, $"from {place.X} to {place.X + place.Width} of {width}");
        Assert.True(place.Y >= markPlace.Y + markPlace.Height || place.Y + place.Height <= markPlace.Y, "over its mark");
    }
}
