using System.Globalization;
using System.Text;
using Journal.Core.Layout;
using Journal.Core.Text;
using Journal.Generation;
using Journal.Tests.Golden;
using Xunit;

namespace Journal.Tests.Layout;

/// <summary>Lists that would make too long a page.</summary>
public sealed class LongListTests
{
    private const int LongestPage = 300_000;

    private static readonly string[] Beginnings = ["Абай", "Әуезов", "Қазақ", "Шекара", "Өзен", "Border", "1991 жыл"];

    private static readonly Lazy<Site> Long = new(() => Make(700));

    [Fact]
    public void A_short_index_is_one_page()
    {
        var page = Assert.Single(Make(7).Pages.OfType<IndexPage>(), p => p.Language.Value == "kk");
        Assert.Empty(page.Parts);
        Assert.Equal(["А", "Ә", "Қ", "О", "Ө", "Ш", "B", "0–9"], page.Groups.Select(g => g.Letter));
    }

    [Fact]
    public void A_long_index_has_a_page_for_each_letter_with_an_address_that_depends_on_the_letter_alone()
    {
        var root = Long.Value.Pages.OfType<IndexPage>().Single(p => p.Address.Path == "kk/index/");
        Assert.Empty(root.Groups);
        Assert.Null(root.Part);
        Assert.Equal(
            ["kk/index/a-430/", "kk/index/a-4d9/", "kk/index/q-49b/", "kk/index/o-43e/", "kk/index/o-4e9/", "kk/index/sh-448/", "kk/index/b/", "kk/index/other/"],
            root.Parts.DistinctBy(p => p.Letter).Select(p => p.Address.Path));
    }

    [Fact]
    public void The_parts_hold_every_entry_once_in_the_order_of_the_whole()
    {
        var pages = Long.Value.Pages.OfType<IndexPage>().Where(p => p.Language.Value == "kk").ToDictionary(p => p.Address);
        var root = pages[new Address("kk/index/")];
        var titles = root.Parts.SelectMany(p => pages[p.Address].Groups.Single().Items).Where(e => e.Kind == IndexEntryKind.Title).Select(e => e.Anchor).ToList();
        Assert.Equal(700, titles.Count);
        Assert.Equal(700, titles.Distinct().Count());
        Assert.All(root.Parts, p => Assert.Equal((p, p.Count), (pages[p.Address].Part, pages[p.Address].Groups.Single().Items.Count)));
        var ranged = root.Parts.Where(p => p.First is not null).ToList();
        Assert.NotEmpty(ranged);
        Assert.All(ranged, p => Assert.Equal(pages[p.Address].Groups.Single().Items[0].Heading, p.First));
    }

    [Fact]
    public void A_long_list_of_people_is_cut_as_well()
    {
        var root = Long.Value.Pages.OfType<AuthorsPage>().Single(p => p.Address.Path == "kk/authors/");
        Assert.StartsWith("kk/authors/letters/", root.Parts[0].Address.Path, StringComparison.Ordinal);
        Assert.Equal(701, root.Parts.Sum(p => p.Count));
    }

    [Fact]
    public void No_list_makes_a_page_of_hundreds_of_kilobytes_and_parts_lead_to_one_another()
    {
        var made = Generator.Render(Long.Value, TestTheme.Shipped, new GeneratorSettings { BaseUrl = "https://example.org/j" });
        Assert.Empty(made.Diagnostics);
        var files = made.Value.Tree.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        var lists = files.Where(f => f.Path.Contains("/index/", StringComparison.Ordinal) || f.Path.Contains("/authors/letters/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(lists);
        Assert.DoesNotContain(lists, f => f.Content.Length > LongestPage);
        string part = Encoding.UTF8.GetString(files.Single(f => f.Path == "kk/index/a-430/index.html").Content.Read().Span);
        Assert.Contains("<a href=\"../a-4d9/\">Ә</a>", part, StringComparison.Ordinal);
        Assert.Contains("<a href=\"./\" aria-current=\"true\">А</a>", part, StringComparison.Ordinal);
        Assert.Contains("href=\"../../../ru/index/\"", part, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"alternate\" hreflang=\"ru\"", part, StringComparison.Ordinal);
        string root = Encoding.UTF8.GetString(files.Single(f => f.Path == "kk/index/index.html").Content.Read().Span);
        Assert.Contains("<a href=\"a-4d9/\">Ә</a>", root, StringComparison.Ordinal);
    }

    private static Site Make(int articles)
    {
        var files = new List<TreeFile> { File("journal.yml", "title: Ж\nlanguages: [kk, ru]\n"), File("issues/1/issue.yml", "year: 2009\neditors: [osmanov]\n") };
        var people = new StringBuilder("osmanov:\n  name: Е. Оспанов\n");
        for (int i = 0; i < articles; i++)
        {
            string n = i.ToString(CultureInfo.InvariantCulture);
            string title = $"{Beginnings[i % Beginnings.Length]} {n} туралы және оның тарихы жайында жазылған ұзақ тақырып";
            people.Append(CultureInfo.InvariantCulture, $"p{n}:\n  name: Б. Аты{n}\n");
            files.Add(File($"issues/1/a{n}.kk.md", $"---\ntitle: {title}\nauthors: [p{n}, osmanov]\nkeywords: [оспан]\n---\nМәтін.\n"));
        }
        files.Add(File("authors.yml", people.ToString()));
        return Generator.LayOut(InputTree.From("", files), new GeneratorSettings()).Value;
    }

    private static TreeFile File(string path, string text) => new(path, FileContent.Of(Encoding.UTF8.GetBytes(text)));
}
