using System.Text;
using System.Text.RegularExpressions;
using Journal.Core.Text;
using Journal.Generation;
using Journal.Tests.Golden;
using Xunit;

namespace Journal.Tests.Theming;

/// <summary>An article in two languages side by side, in the theme that is shipped.</summary>
public sealed partial class ParallelPageTests
{
    private static readonly Dictionary<string, string> Pages = Make();

    private static readonly string Page = Pages["ru/issues/1/maqala/kk/index.html"];

    [Fact]
    public void There_is_a_page_for_every_ordered_pair_of_texts_with_a_reader() =>
        Assert.Equal(
            ["kk/issues/1/maqala/ru/index.html", "kk/issues/1/maqala/zh/index.html", "ru/issues/1/maqala/kk/index.html", "ru/issues/1/maqala/zh/index.html"],
            Pages.Keys.Where(p => Pages[p].Contains("layout-parallel", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void No_id_stands_twice_on_a_page()
    {
        foreach (string page in Pages.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
        {
            var ids = Ids().Matches(Pages[page]).Select(m => m.Groups[1].Value).ToList();
            Assert.True(ids.Count == ids.Distinct(StringComparer.Ordinal).Count(), page);
        }
    }

    [Fact]
    public void Every_link_within_the_page_leads_somewhere()
    {
        var ids = Ids().Matches(Page).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var links = Fragments().Matches(Page).Select(m => m.Groups[1].Value).ToList();
        Assert.Contains("kk_fn-1", links);
        Assert.Contains("kk_fnref-1-1", links);
        Assert.Contains("fn-1", links);
        Assert.Equal(2, links.Count(l => l == "kk_tarih"));
        Assert.Equal(2, links.Count(l => l == "tarih"));
        Assert.All(links, l => Assert.Contains(l, ids));
    }

    [Fact]
    public void Passages_stand_against_each_other_and_say_their_language() =>
        Assert.Contains(
            "<div class=\"row\">\n<div class=\"passage\" data-side=\"русский\">\n<h2 id=\"tarih\">История</h2>\n</div>\n"
            + "<div class=\"passage\" data-side=\"казахский\" lang=\"kk\" dir=\"ltr\">\n<h2 id=\"kk_tarih\">Тарих</h2>\n</div>\n</div>\n",
            Page,
            StringComparison.Ordinal);

    [Fact]
    public void What_has_no_counterpart_stands_alone() =>
        Assert.Contains("<div class=\"passage missing\"></div>\n<div class=\"passage\" data-side=\"казахский\" lang=\"kk\" dir=\"ltr\">\n<p id=\"kk_p-3\">Қосымша абзац", Page, StringComparison.Ordinal);

    [Fact]
    public void Both_sides_cite_the_list_that_they_share()
    {
        Assert.Contains("<a role=\"doc-biblioref\" id=\"cite-1-1\" href=\"#ref-1\">1</a>", Page, StringComparison.Ordinal);
        Assert.Contains("<a role=\"doc-biblioref\" id=\"kk_cite-1-1\" href=\"#ref-1\">1</a>", Page, StringComparison.Ordinal);
        Assert.Single(References().Matches(Page));
    }

    [Fact]
    public void Lists_that_differ_both_stand_there()
    {
        string page = Pages["ru/issues/1/maqala/zh/index.html"];
        Assert.Equal(2, References().Count(page));
        Assert.Contains("id=\"zh_cite-1-1\" href=\"#zh_ref-1\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"zh_ref-1\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_marks_of_a_side_are_named_in_its_language()
    {
        Assert.Contains("href=\"#fn-1\" aria-label=\"Примечание 1\"", Page, StringComparison.Ordinal);
        Assert.Contains("href=\"#kk_fn-1\" aria-label=\"1-ескертпе\"", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Wide_tables_and_notices_of_both_sides_have_names_of_their_own()
    {
        Assert.Contains("aria-labelledby=\"label_1\"", Page, StringComparison.Ordinal);
        Assert.Contains("aria-labelledby=\"kk_label_1\"", Page, StringComparison.Ordinal);
        Assert.Contains("aria-labelledby=\"kk_table_1\"", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_digest_is_said_to_be_one() => Assert.Contains("Это краткое изложение статьи.", Page, StringComparison.Ordinal);

    [Fact]
    public void The_article_is_the_canonical_address_and_has_the_alternates()
    {
        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/j/ru/issues/1/maqala/\">", Page, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"alternate\" hreflang", Page, StringComparison.Ordinal);
        Assert.DoesNotContain("maqala/kk/", Pages["sitemap.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_article_leads_to_the_page_and_the_page_to_both_articles()
    {
        Assert.Contains("<a href=\"kk/\">русский – казахский</a>, <a href=\"zh/\">", Pages["ru/issues/1/maqala/index.html"], StringComparison.Ordinal);
        Assert.Contains("<a href=\"../\">русский</a>", Page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../../../../../kk/issues/1/maqala/\" hreflang=\"kk\">казахский</a>", Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kk", "../../../../../kk/issues/1/maqala/ru/")]
    [InlineData("ru", "./")]
    [InlineData("en", "../../../../../en/issues/1/maqala/")]
    public void The_language_switch_keeps_the_pair_where_it_can(string language, string href) =>
        Assert.Contains($"<a href=\"{href}\" lang=\"{language}\" hreflang=\"{language}\"", Page, StringComparison.Ordinal);

    [Fact]
    public void Its_title_differs_from_that_of_the_article()
    {
        Assert.Contains("<title>Статья (русский – казахский) – Вестник</title>", Page, StringComparison.Ordinal);
        Assert.Contains("<h1>Статья</h1>", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Raw_html_keeps_its_ids_apart()
    {
        Assert.Contains("<p id=\"own\">", Page, StringComparison.Ordinal);
        Assert.Contains("<p id=\"kk_own\">id=&quot;", Page.Replace("id=\"in", "id=&quot;in", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Make()
    {
        var input = InputTree.From("input", Files.Select(f => new TreeFile(f.Path, FileContent.Of(Encoding.UTF8.GetBytes(f.Text)))));
        var made = Generator.Generate(input, TestTheme.Shipped, new GeneratorSettings { BaseUrl = "https://example.org/j" });
        Assert.DoesNotContain(made.Diagnostics, d => d.Severity == Severity.Error);
        return made.Value.Tree.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal) || f.Path.EndsWith(".xml", StringComparison.Ordinal))
            .ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Content.Read().Span), StringComparer.Ordinal);
    }

    private static (string Path, string Text)[] Files =>
    [
        ("journal.yml", "title: { kk: Хабаршы, ru: Вестник, en: Bulletin }\nlanguages: [kk, ru, en]\nraw-html: sanitise\n"),
        ("issues/1/issue.yml", "number: 1\nyear: 2009\n"),
        ("issues/1/maqala.kk.md", "---\ntitle: { kk: Мақала, ru: Статья, en: Article }\nversion: digest\n---\n" + Kazakh),
        ("issues/1/maqala.ru.md", "---\ntranslation-of: kk\n---\n" + Russian),
        ("issues/1/maqala.zh.md", "---\ntranslation-of: kk\n---\n一八六〇年 [1].\n\n## References {.references}\n\n1. 北京 1999.\n"),
    ];

    private const string Kazakh = """
        ## Тарих {#tarih}

        Бірінші абзац [1], ескертпесі бар[^1], [сілтеме](#tarih) мен [сілтеме](maqala.kk.md#tarih).

        Бұл абзацта 1860 жылғы Пекин келісімі туралы айтылады.

        Қосымша абзац: аудармада ол жоқ, сондықтан қатарында бос орын қалады, ал одан кейінгілер өз орнында тұрады.

        ::: correction
        Түзету 1991.
        :::

        ^^^
        | a | b | c | d |
        |---|---|---|---|
        | 1 | 2 | 3 | 4 |
        ^^^ Кең кесте

        <p id="own">id="in text" қалады</p>

        ## Әдебиеттер

        1. Бірінші. 2001.

        [^1]: Ескертпе.

        """;

    private const string Russian = """
        ## История {#tarih}

        Первый абзац [1] с примечанием[^1], [ссылка](#tarih) и [ссылка](maqala.ru.md#tarih).

        В этом абзаце говорится о Пекинском договоре 1860 года.

        ::: correction
        Исправление 1991.
        :::

        ^^^
        | a | b | c | d |
        |---|---|---|---|
        | 1 | 2 | 3 | 4 |
        ^^^ Широкая таблица

        <p id="own">id="in text" остаётся</p>

        ## Литература

        1. Первая. 2001.

        [^1]: Примечание.

        """;

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Ids();

    [GeneratedRegex(" href=\"#([^\"]*)\"")]
    private static partial Regex Fragments();

    [GeneratedRegex("<ol class=\"references\"")]
    private static partial Regex References();
}
