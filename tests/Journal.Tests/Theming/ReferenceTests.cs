using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.References;
using Journal.Core.Text;
using Journal.Theming;
using Journal.Theming.Html;
using Xunit;
using static Journal.Tests.Theming.Tree;

namespace Journal.Tests.Theming;

/// <summary>What the list of references says about each entry.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void An_entry_in_another_language_than_the_text_says_so()
    {
        string html = Write(Entry("1", "Токаев К. Преодоление. – Алматы: Өлке, 2003. – 350 с."), Entry("2", "Tokayev K. Meeting the Challenge. – London: Routledge, 2004. – 350 p."));
        Assert.Contains("<li id=\"ref-1\" value=\"1\"><span class=\"entry\" lang=\"ru\">Токаев", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"ref-2\" value=\"2\">Tokayev", html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_repeats_a_work_leads_to_it_and_the_work_to_its_repeats()
    {
        string html = Write(Resolved("Tokayev K. Meeting the Challenge. – London, 2004. – P. 45.", "Ibid. P. 47.", "Another A. Book. – London, 2001."));
        Assert.Contains("2004. – P. 45.\n<p class=\"ties\"><span>again in <a href=\"#ref-2\">2</a></span></p>\n</li>", html, StringComparison.Ordinal);
        Assert.Contains("Ibid. P. 47.\n<p class=\"ties\"><span><a class=\"work\" href=\"#ref-1\">same work as 1</a></span></p>\n</li>", html, StringComparison.Ordinal);
        Assert.EndsWith("London, 2001.</li>\n</ol>\n</div>\n", html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_without_a_place_of_its_own_says_the_place_it_takes_over() =>
        Assert.Contains(
            ">same work as 1, p.\u00A045</a>",
            Write(Resolved("Tokayev K. Meeting the Challenge. – London, 2004. – P. 45.", "Ibid.")),
            StringComparison.Ordinal);

    [Fact]
    public void An_entry_that_may_mean_several_works_lists_them()
    {
        var entry = Entry("3", "Tokayev K., op. cit.", r => r with { Outcome = ReferenceOutcome.Ambiguous, Candidates = [new(0, "1"), new(1, "2")] });
        Assert.Contains("<span>one of the works <a href=\"#ref-1\">1</a>, <a href=\"#ref-2\">2</a></span>", Write(entry), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_whose_work_is_not_known_says_nothing() =>
        Assert.DoesNotContain("ties", Write(Entry("3", "Ibid.", r => r with { Outcome = ReferenceOutcome.Unresolved, Work = null })), StringComparison.Ordinal);

    [Fact]
    public void An_entry_printed_twice_leads_to_the_first() =>
        Assert.Contains(
            "<a class=\"work\" href=\"#ref-1\">same work as 1</a>",
            Write(Entry("2", "A. Book.", r => r with { Place = new(1, "2"), Work = null, DuplicateOf = new(0, "1") })),
            StringComparison.Ordinal);

    [Fact]
    public void Entries_of_parallel_lists_lead_to_each_other_and_only_the_first_is_cited()
    {
        var first = Entry("1", "Токаев К. Преодоление.") with { HasTwin = true, Mentions = [1] };
        var second = Entry("1", "Tokaev K. Preodolenie.") with { HasTwin = true, Mentions = [1] };
        string html = Write(first) + TextHtmlTests.Write([new ReferenceListBlock([second, Ref("2", 0, T("B"))], true, At)]);
        Assert.Contains("<p class=\"ties\"><span><a href=\"#reft-1\">in Latin letters</a></span></p>", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"reft-1\" value=\"1\">", html, StringComparison.Ordinal);
        Assert.Contains("<p class=\"ties\"><span><a href=\"#ref-1\">in the main list</a></span></p>", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"reft-2\" value=\"2\">B</li>", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("doc-backlink").Length);
    }

    [Fact]
    public void Words_in_another_language_than_the_text_say_so()
    {
        var labels = new Vocabulary(SampleTheme.Words()[1]).Labels;
        var body = new Body([ListOf([.. Resolved("Tokayev K. Meeting the Challenge. – London, 2004. – P. 45.", "Ibid. P. 47.")])], []);
        var setting = new TextSetting(LanguageTag.English, "a.md", new(new(""), Core.Layout.LinkStyle.Hosted), new(new Dictionary<string, Core.Layout.Address>()), labels);
        string html = new TextHtml(body, setting with { CitedWorks = "../references/" }).ToString();
        Assert.Contains("<p class=\"ties\" lang=\"ru\"><span><a class=\"work\" href=\"#ref-1\">та же работа: 1</a>", html, StringComparison.Ordinal);
        Assert.Contains("</ol>\n<p class=\"ties\" lang=\"ru\"><a href=\"../references/\">Вся литература", html, StringComparison.Ordinal);
    }

    private static string Write(params Reference[] entries) => TextHtmlTests.Write([ListOf(entries)]);

    private static Reference Entry(string number, string text, Func<ResolvedReference, ResolvedReference>? change = null)
    {
        var resolved = new ResolvedReference(new EntryPlace(0, number), ReferenceEntry.Read(text)) { Work = new EntryPlace(0, number) };
        return Ref(number, 0, T(text)) with { Resolved = change is null ? resolved : change(resolved) };
    }

    private static Reference[] Resolved(params string[] texts)
    {
        var items = texts.Select((t, i) => new ReferenceItem($"{i + 1}", t, At)).ToList();
        var entries = ReferenceResolver.Resolve(items).Value.Entries;
        return [.. entries.Select(e => Ref(e.Place.Number, 0, T(e.Entry.Text)) with
        {
            Resolved = e,
            Repeats = e.Work == e.Place ? entries.Where(o => o.Work == e.Place && o != e).Select(o => o.Place.Number).ToValueList() : [],
        })];
    }
}
