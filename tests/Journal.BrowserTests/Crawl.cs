namespace Journal.BrowserTests;

/// <summary>A site as somebody finds it who follows every link.</summary>
/// <param name="window">Where it is read.</param>
internal sealed class Crawl(Window window)
{
    private readonly Dictionary<Uri, string[]> ids = [];
    private readonly List<(Uri From, Uri To)> fragments = [];
    private readonly Queue<(Uri From, Uri To)> waiting = [];
    private readonly List<string> faults = [];

    /// <summary>The pages that were reached.</summary>
    public IEnumerable<Uri> Pages => ids.Keys.Where(IsPage);

    /// <summary>Links that lead nowhere, pages without their style sheet.</summary>
    public IReadOnlyList<string> Faults => faults;

    public static async Task<Crawl> From(Window window, Uri start)
    {
        var crawl = new Crawl(window);
        crawl.waiting.Enqueue((start, start));
        while (crawl.waiting.TryDequeue(out var link))
            if (crawl.ids.TryAdd(link.To, []))
                await crawl.Follow(link.From, link.To);
        crawl.faults.AddRange(crawl.fragments
            .Where(f => !crawl.ids[Whole(f.To)].Contains(Uri.UnescapeDataString(f.To.Fragment[1..])))
            .Select(f => $"{f.From}: {f.To} names no element"));
        return crawl;
    }

    private async Task Follow(Uri from, Uri to)
    {
        bool isPage = IsPage(to);
        if (!(to.IsFile ? File.Exists(to.LocalPath) : await Answers(to, isPage)))
        {
            // A browser shows a folder as a list of its files, which is no page of the site.
            faults.Add($"{from}: {to} leads nowhere");
            return;
        }
        if (!isPage)
            return;
        if (to.IsFile)
            await window.Go(to);
        await LookAround(to);
    }

    private async Task<bool> Answers(Uri to, bool isPage) =>
        isPage ? await window.Go(to) == 200 : (await window.Page.APIRequest.GetAsync(to.AbsoluteUri)).Ok;

    private async Task LookAround(Uri here)
    {
        if (!await window.Page.EvaluateAsync<bool>("""
            () => !document.querySelector("link[rel=stylesheet]") || getComputedStyle(document.body).getPropertyValue("--paper") !== ""
            """))
            faults.Add($"{here} has no style");
        ids[here] = await window.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[id]')].map(e => e.id)");
        var links = await window.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href]')].map(a => new URL(a.getAttribute('href'), document.baseURI).href)");
        foreach (var target in links.Select(l => new Uri(l)).Where(t => t.Scheme == here.Scheme && t.Authority == here.Authority))
        {
            waiting.Enqueue((here, Whole(target)));
            if (target.Fragment.Length > 1)
                fragments.Add((here, target));
        }
    }

    private static Uri Whole(Uri address) => new(address.GetLeftPart(UriPartial.Path));

    private static bool IsPage(Uri address) => address.AbsolutePath.EndsWith('/') || address.AbsolutePath.EndsWith(".html", StringComparison.Ordinal);
}
