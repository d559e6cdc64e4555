using Microsoft.Playwright;

namespace Journal.BrowserTests;

/// <summary>A reader's walk from every mark of a page to what it marks, and back.</summary>
/// <param name="Marks">How many marks there are.</param>
/// <param name="Faults">What the reader met.</param>
internal sealed record NoteWalk(int Marks, IReadOnlyList<string> Faults)
{
    private const string Marked = "a[role=doc-noteref], a[role=doc-biblioref]";
    private const string Return = "a[role=doc-backlink]";

    public static async Task<NoteWalk> Take(IPage page)
    {
        List<string> faults = [];
        var marks = await page.Locator(Marked).AllAsync();
        HashSet<string> known = [];
        foreach (var mark in marks)
        {
            string id = await mark.GetAttributeAsync("id") ?? "";
            string target = (await mark.GetAttributeAsync("href") ?? "").TrimStart('#');
            known.Add("#" + id);
            faults.AddRange(await Follow(page, mark, target));
            if (faults.Count == 0)
                faults.AddRange(await Back(page, target, id));
        }
        foreach (var back in await page.Locator(Return).AllAsync())
            if (await back.GetAttributeAsync("href") is var href && !known.Contains(href ?? ""))
                faults.Add($"{href} leads to no mark");
        return new NoteWalk(marks.Count, faults);
    }

    private static async Task<IEnumerable<string>> Back(IPage page, string note, string mark)
    {
        var back = page.Locator($"{Attribute("id", note)} {Return}{Attribute("href", "#" + mark)}");
        return await back.CountAsync() == 1 ? await Follow(page, back, mark) : [$"#{note} has no way back to #{mark}"];
    }

    private static async Task<string[]> Follow(IPage page, ILocator link, string id)
    {
        int count = await page.Locator(Attribute("id", id)).CountAsync();
        if (count != 1)
            return [count == 0 ? $"#{id} has no target" : $"#{id} stands {count} times"];
        await link.ClickAsync(new() { Timeout = 5000 });
        var target = page.Locator(":target");
        if (await target.CountAsync() != 1 || await target.GetAttributeAsync("id") != id)
            return [$"#{id} is not the target after a click"];
        return await InView(page, target) ? [] : [$"#{id} is out of sight"];
    }

    private static async Task<bool> InView(IPage page, ILocator target) =>
        await target.BoundingBoxAsync() is { Height: > 0 } box && box.Y >= 0 && box.Y + Math.Min(box.Height, 20) <= page.ViewportSize!.Height;

    private static string Attribute(string name, string value) => $"[{name}=\"{value}\"]";
}
