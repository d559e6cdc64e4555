using Xunit;

namespace Journal.BrowserTests;

/// <summary>From each mark to its note or reference, and back to that very mark.</summary>
public sealed class NoteTests(Sample sample)
{
    [Theory]
    [InlineData("kk", true)]
    [InlineData("kk", false)]
    [InlineData("ru", false)]
    [InlineData("en", true)]
    public async Task Every_mark_leads_to_its_note_and_back(string language, bool scripts)
    {
        await using var window = await sample.Open(new() { JavaScriptEnabled = scripts });
        List<string> faults = [];
        int marks = 0;
        foreach (var page in sample.In(language).Where(p => p.Layout == "article"))
        {
            await window.Go(sample.Hosted(page));
            var walk = await NoteWalk.Take(window.Page);
            faults.AddRange(walk.Faults.Select(f => $"{page}: {f}"));
            marks += walk.Count;
        }
        PageFaults.None(faults);
        Assert.True(marks > 20, "the sample has notes and citations");
    }

    [Fact]
    public async Task No_page_has_an_id_twice()
    {
        await using var window = await sample.Open();
        await window.Go(sample.Root);
        PageFaults.None(await PageFaults.DoubledIds(window.Page, sample.Pages.Select(p => sample.Hosted(p).AbsoluteUri)));
    }

    [Fact]
    public async Task A_doubled_id_is_seen()
    {
        await using var window = await sample.Open();
        Assert.Single(await PageFaults.DoubledIds(window.Page, ["data:text/html,<p id=a></p><p id=b></p><p id=a></p>"]));
    }

    [Theory]
    [InlineData("<p><a role=doc-noteref id=m href='#n'>1</a><p id=other>x", "has no target")]
    [InlineData("<p><a role=doc-noteref id=m href='#n'>1</a><p id=n>x", "no way back")]
    [InlineData("<p><a role=doc-noteref id=m href='#n'>1</a><p id=n>x <a role=doc-backlink href='#elsewhere'>back</a><p id=elsewhere>x", "no way back")]
    [InlineData("<p><a role=doc-noteref id=m href='#n'>1</a><p id=n>x <a role=doc-backlink href='#m'>back</a> <a role=doc-backlink href='#l'>back</a>", "#l has no target")]
    [InlineData("<p><a role=doc-noteref id=m href='#n'>1</a><p id=m>x<p id=n>x <a role=doc-backlink href='#m'>back</a>", "stands 2 times")]
    [InlineData("<p style='display:none' id=n>x <a role=doc-backlink href='#m'>back</a></p><a role=doc-noteref id=m href='#n'>1</a>", "out of sight")]
    [InlineData("<p><a role=doc-noteref id=m href='#n'>1</a><p id=n>x <p><a role=doc-backlink href='#m'>back</a>", "does not start from")]
    public async Task A_broken_way_is_seen(string html, string fault)
    {
        await using var window = await sample.Open();
        await window.Page.SetContentAsync(html);
        Assert.Contains((await NoteWalk.Take(window.Page)).Faults, f => f.Contains(fault, StringComparison.Ordinal));
    }
}
