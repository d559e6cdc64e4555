using Microsoft.Playwright;

namespace Journal.BrowserTests;

/// <summary>A reader's walk from every mark of a page to what it marks, and back.</summary>
/// <param name="page">The page.</param>
internal sealed class NoteWalk(IPage page)
{
    private const string Marks = "a[role=doc-noteref], a[role=doc-biblioref]";
    private const string Returns = "a[role=doc-backlink]";
    private const string Attributes = "links => links.map(a => [a.id, a.getAttribute('href').slice(1)])";

    // What speaks against a reader's having arrived at an element.
    private const string Arrived = """
        id => {
          const known = document.querySelectorAll(`[id="${id}"]`), target = document.querySelector(":target");
          if (known.length !== 1) return known.length ? `#${id} stands ${known.length} times` : `#${id} has no target`;
          if (target !== known[0]) return `#${id} is not the target after a click`;
          const box = target.getBoundingClientRect();
          return box.height > 0 && box.top >= 0 && box.top + Math.min(box.height, 20) <= innerHeight ? null : `#${id} is out of sight`;
        }
        """;

    private readonly List<string> faults = [];

    /// <summary>How many marks there are.</summary>
    public int Count { get; private set; }

    /// <summary>What the reader met.</summary>
    public IReadOnlyList<string> Faults => faults;

    public static async Task<NoteWalk> Take(IPage page)
    {
        var walk = new NoteWalk(page);
        var marks = await walk.Links(Marks);
        var returns = await walk.Links(Returns);
        walk.Count = marks.Length;
        for (int i = 0; i < marks.Length; i++)
        {
            (string mark, string note) = (marks[i][0], marks[i][1]);
            await walk.Follow(page.Locator(Marks).Nth(i), note);
            if (!returns.Any(r => r[1] == mark))
                walk.faults.Add($"#{note} has no way back to #{mark}");
        }
        // Not only marks have a way back: a number inside a printed range of citations has a place, but nothing to click.
        for (int i = 0; i < returns.Length; i++)
            await walk.Follow(page.Locator(Returns).Nth(i), returns[i][1]);
        await walk.Belong(marks);
        return walk;
    }

    private Task<string[][]> Links(string selector) => page.Locator(selector).EvaluateAllAsync<string[][]>(Attributes);

    private async Task Follow(ILocator link, string id)
    {
        await link.EvaluateAsync("a => a.scrollIntoView({ block: 'center' })");
        if (!await link.IsVisibleAsync())
        {
            faults.Add($"#{id}: its link cannot be clicked");
            return;
        }
        await link.ClickAsync(new() { Timeout = 5000 });
        if (await page.EvaluateAsync<string?>(Arrived, id) is { } fault)
            faults.Add(fault);
    }

    // The way back to a mark starts from the note that the mark names.
    private async Task Belong(string[][] marks) => faults.AddRange(await page.EvaluateAsync<string[]>("""
        marks => marks.filter(([mark, note]) => {
          const back = document.querySelectorAll(`a[role=doc-backlink][href="#${mark}"]`);
          return back.length && (back.length > 1 || !back[0].closest(`[id="${note}"]`));
        }).map(([mark, note]) => `the way back to #${mark} does not start from #${note} alone`)
        """, marks));
}
