using System.Text.Json;
using Journal.Core.Languages;
using Journal.Core.References.Styles;
using Xunit;

namespace Journal.Tests.References.Styles;

/// <summary>Citations of articles in every style and language.</summary>
public sealed class CitedArticles
{
    private static readonly ArticleCitation Kazakh = new(LanguageTag.Kazakh, "«Батысты игеру» саясаты және шекара мәселесі")
    {
        Authors = [PersonName.Parse("К.Қ. Смағұлова")], Journal = "ҚазҰУ хабаршысы", Year = 2009, Volume = "46", Number = "2", Pages = "5-14", Doi = "10.1000/caj.2009_2",
        Url = "https://example.org/kk/a/",
    };

    private static readonly ArticleCitation Russian = Kazakh with
    {
        Language = LanguageTag.Russian, Title = "Политика «освоения Запада»: что дальше?", Authors = [PersonName.Parse("К.К. Смагулова"), PersonName.Parse("Р.О. Садыкова")], Journal = "Вестник КазНУ",
        Doi = null,
    };

    private static readonly ArticleCitation English = Kazakh with
    {
        Language = LanguageTag.English, Title = "The “Open Up the West” policy", Authors = [PersonName.Parse("K.Q. Smaghulova"), PersonName.Parse("Kassymzhomart Tokaev"), PersonName.Parse("Li Peng")],
        Journal = "KazNU Bulletin",
    };

    private static readonly ArticleCitation Bare = new(LanguageTag.English, "Is there a border?");

    public static TheoryData<string, CitationStyle, string> Expected => new()
    {
        { "kk", CitationStyle.GostR705, "Смағұлова К. Қ. «Батысты игеру» саясаты және шекара мәселесі // ҚазҰУ хабаршысы. 2009. Т. 46, № 2. Б. 5–14. DOI: 10.1000/caj.2009_2." },
        { "ru", CitationStyle.GostR705, "Смагулова К. К., Садыкова Р. О. Политика «освоения Запада»: что дальше? // Вестник КазНУ. 2009. Т. 46, № 2. С. 5–14. URL: https://example.org/kk/a/." },
        { "en", CitationStyle.GostR705, "Smaghulova K. Q., Tokaev K., Li Peng The “Open Up the West” policy // KazNU Bulletin. 2009. Vol. 46, no. 2. P. 5–14. DOI: 10.1000/caj.2009_2." },
        { "bare", CitationStyle.GostR705, "Is there a border?" },
        { "kk", CitationStyle.Gost71, "Смағұлова, К. Қ. «Батысты игеру» саясаты және шекара мәселесі / К. Қ. Смағұлова // ҚазҰУ хабаршысы. – 2009. – Т. 46, № 2. – Б. 5–14. – DOI: 10.1000/caj.2009_2." },
        { "ru", CitationStyle.Gost71, "Смагулова, К. К. Политика «освоения Запада»: что дальше? / К. К. Смагулова, Р. О. Садыкова // Вестник КазНУ. – 2009. – Т. 46, № 2. – С. 5–14. – URL: https://example.org/kk/a/." },
        { "en", CitationStyle.Gost71, "Smaghulova, K. Q. The “Open Up the West” policy / K. Q. Smaghulova, K. Tokaev, Li Peng // KazNU Bulletin. – 2009. – Vol. 46, no. 2. – P. 5–14. – DOI: 10.1000/caj.2009_2." },
        { "kk", CitationStyle.Apa, "Смағұлова, К. Қ. (2009). «Батысты игеру» саясаты және шекара мәселесі. *ҚазҰУ хабаршысы*, *46*(2), 5–14. https://doi.org/10.1000/caj.2009_2" },
        { "ru", CitationStyle.Apa, "Смагулова, К. К., & Садыкова, Р. О. (2009). Политика «освоения Запада»: что дальше? *Вестник КазНУ*, *46*(2), 5–14. https://example.org/kk/a/" },
        { "en", CitationStyle.Apa, "Smaghulova, K. Q., Tokaev, K., & Li Peng. (2009). The “Open Up the West” policy. *KazNU Bulletin*, *46*(2), 5–14. https://doi.org/10.1000/caj.2009_2" },
        { "bare", CitationStyle.Apa, "Is there a border? (n.d.)." },
        { "kk", CitationStyle.Chicago, "Смағұлова, К. Қ. «„Батысты игеру“ саясаты және шекара мәселесі». *ҚазҰУ хабаршысы* 46, № 2 (2009): 5–14. https://doi.org/10.1000/caj.2009_2." },
        { "ru", CitationStyle.Chicago, "Смагулова, К. К. и Р. О. Садыкова. «Политика „освоения Запада“: что дальше?». *Вестник КазНУ* 46, № 2 (2009): 5–14. https://example.org/kk/a/." },
        { "en", CitationStyle.Chicago, "Smaghulova, K. Q., Kassymzhomart Tokaev, and Li Peng. “The ‘Open Up the West’ policy.” *KazNU Bulletin* 46, no. 2 (2009): 5–14. https://doi.org/10.1000/caj.2009_2." },
        { "bare", CitationStyle.Chicago, "“Is there a border?”" },
        { "kk", CitationStyle.Mla, "Смағұлова, К. Қ. «„Батысты игеру“ саясаты және шекара мәселесі». *ҚазҰУ хабаршысы*, т. 46, № 2, 2009, б. 5–14, https://doi.org/10.1000/caj.2009_2." },
        { "ru", CitationStyle.Mla, "Смагулова, К. К. и Р. О. Садыкова. «Политика „освоения Запада“: что дальше?». *Вестник КазНУ*, т. 46, № 2, 2009, с. 5–14, https://example.org/kk/a/." },
        { "en", CitationStyle.Mla, "Smaghulova, K. Q., et al. “The ‘Open Up the West’ policy.” *KazNU Bulletin*, vol. 46, no. 2, 2009, pp. 5–14, https://doi.org/10.1000/caj.2009_2." },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void A_style_prints(string article, CitationStyle style, string expected) =>
        Assert.Equal(expected, string.Concat(Of(article).In(style).Runs.Select(r => r.Italic ? $"*{r.Text}*" : r.Text)));

    [Fact]
    public void Four_authors_are_shortened_as_each_style_asks()
    {
        var many = Russian with { Authors = [.. Enumerable.Range(1, 12).Select(n => new PersonName($"Иванов{n}", "И.И."))] };
        Assert.StartsWith("Политика «освоения Запада»: что дальше? / И. И. Иванов1 [и др.] // ", many.In(CitationStyle.GostR705).Plain, StringComparison.Ordinal);
        Assert.StartsWith("Политика «освоения Запада»: что дальше? / И. И. Иванов1 [и др.] // ", many.In(CitationStyle.Gost71).Plain, StringComparison.Ordinal);
        Assert.Contains(", И. И. Иванов7, и др. «Пол", many.In(CitationStyle.Chicago).Plain, StringComparison.Ordinal);
        Assert.StartsWith("Иванов1, И. И., и др. «", many.In(CitationStyle.Mla).Plain, StringComparison.Ordinal);
        Assert.Contains(", & Иванов12, И. И. (2009)", many.In(CitationStyle.Apa).Plain, StringComparison.Ordinal);
        var more = many with { Authors = [.. Enumerable.Range(1, 22).Select(n => new PersonName($"Иванов{n}", "И.И."))] };
        Assert.Contains("Иванов19, И. И., … Иванов22, И. И. (2009)", more.In(CitationStyle.Apa).Plain, StringComparison.Ordinal);
    }

    [Fact]
    public void Initials_of_joined_and_full_names_keep_their_hyphens()
    {
        var article = English with { Authors = [PersonName.Parse("Қасым-Жомарт Тоқаев"), PersonName.Parse("John R. Smith"), PersonName.Parse("Абылай хан")] };
        Assert.StartsWith("Тоқаев, Қ.-Ж., Smith, J. R., & Абылай хан. (2009)", article.In(CitationStyle.Apa).Plain, StringComparison.Ordinal);
        Assert.StartsWith("Тоқаев, Қасым-Жомарт, John R. Smith, and Абылай хан. “", article.In(CitationStyle.Chicago).Plain, StringComparison.Ordinal);
    }

    [Fact]
    public void No_style_doubles_a_point_or_leaves_a_space_whatever_is_missing()
    {
        for (int missing = 0; missing < 128; missing++)
        {
            var article = new ArticleCitation(LanguageTag.Russian, (missing & 1) == 0 ? "Кто?" : "О границе.")
            {
                Authors = (missing & 2) == 0 ? [PersonName.Parse("Смагулова К.К.")] : [], Journal = (missing & 4) == 0 ? "Вестник." : null, Year = (missing & 8) == 0 ? 2009 : null,
                Volume = (missing & 16) == 0 ? "1" : null, Number = (missing & 32) == 0 ? "2" : null, Pages = (missing & 64) == 0 ? "5" : null,
            };
            foreach (var style in Enum.GetValues<CitationStyle>())
            {
                string text = article.In(style).Plain;
                Assert.DoesNotContain("..", text, StringComparison.Ordinal);
                Assert.DoesNotContain("?.", text.Replace("?».", "", StringComparison.Ordinal), StringComparison.Ordinal);
                Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
                Assert.DoesNotContain(" ,", text, StringComparison.Ordinal);
                Assert.Equal(text.Trim(), text);
            }
        }
    }

    [Fact]
    public void BibTex_keeps_Cyrillic_and_escapes_what_LaTeX_would_read()
    {
        Assert.Equal(
            """
            @article{smaghulova2009batysty,
              author = {Смағұлова, К. Қ.},
              title = {{«Батысты игеру» саясаты және шекара мәселесі}},
              journal = {ҚазҰУ хабаршысы},
              year = {2009},
              volume = {46},
              number = {2},
              pages = {5--14},
              doi = {10.1000/caj.2009_2},
              url = {https://example.org/kk/a/},
              langid = {kazakh},
            }

            """.ReplaceLineEndings("\n"),
            Kazakh.ToBibTex());
        string text = (English with { Title = "50 % of $x_1 & {y}\\^~#", Authors = [new PersonName("Marks and Spencer", "A."), new PersonName("Абылай хан", "")] }).ToBibTex();
        Assert.Contains(@"title = {{50 \% of \$x\_1 \& \textbraceleft{}y\textbraceright{}\textbackslash{}\textasciicircum{}\textasciitilde{}\#}}", text, StringComparison.Ordinal);
        Assert.Contains("author = {{Marks and Spencer}, A. and {Абылай хан}}", text, StringComparison.Ordinal);
        Assert.Equal(text.Count(c => c == '{'), text.Count(c => c == '}'));
        Assert.Contains("langid = {english}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_are_ASCII()
    {
        Assert.Equal("smagulova2009politika", Russian.Key);
        Assert.Equal("there", Bare.Key);
        Assert.Equal("article1990", new ArticleCitation(LanguageTag.English, "李鹏") { Year = 1990 }.Key);
        Assert.Equal("article", new ArticleCitation(LanguageTag.English, "…").Key);
    }

    [Fact]
    public void Ris_has_one_line_for_each_value() =>
        Assert.Equal(
            "TY  - JOUR\r\nAU  - Смагулова, К. К.\r\nAU  - Садыкова, Р. О.\r\nTI  - Политика ER  - TY\r\nT2  - Вестник КазНУ\r\nPY  - 2009\r\nVL  - 46\r\nIS  - 2\r\nSP  - 5\r\nEP  - 14\r\n"
            + "UR  - https://example.org/kk/a/\r\nLA  - ru\r\nER  - \r\n",
            (Russian with { Title = "Политика\nER  - TY" }).ToRis());

    [Fact]
    public void CslJson_keeps_Cyrillic_and_may_stand_in_HTML()
    {
        string text = (English with { Title = "</script><b>Ә & \"О\" \ud800'</b>", Authors = [PersonName.Parse("К.Қ. Смағұлова"), PersonName.Parse("Ли Пэн"), PersonName.Parse("Абылай хан")] }).ToCslJson();
        Assert.Contains("Смағұлова", text, StringComparison.Ordinal);
        Assert.DoesNotContain('<', text);
        Assert.DoesNotContain('&', text);
        Assert.DoesNotContain('\'', text);
        using var json = JsonDocument.Parse(text);
        var item = json.RootElement[0];
        Assert.Equal("article-journal", item.GetProperty("type").GetString());
        Assert.Equal("</script><b>Ә & \"О\" \ufffd'</b>", item.GetProperty("title").GetString());
        Assert.Equal(2009, item.GetProperty("issued").GetProperty("date-parts")[0][0].GetInt32());
        Assert.Equal("5-14", item.GetProperty("page").GetString());
        Assert.Equal("К. Қ.", item.GetProperty("author")[0].GetProperty("given").GetString());
        Assert.True(item.GetProperty("author")[1].GetProperty("static-ordering").GetBoolean());
        Assert.Equal("Абылай хан", item.GetProperty("author")[2].GetProperty("literal").GetString());
    }

    private static ArticleCitation Of(string name) => name switch { "kk" => Kazakh, "ru" => Russian, "en" => English, _ => Bare };
}
