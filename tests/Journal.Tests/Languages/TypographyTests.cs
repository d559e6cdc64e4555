using System.Text;
using Journal.Core.Languages;
using Journal.Core.Languages.Typography;
using Journal.Core.Model;
using Journal.Core.Text;
using Xunit;
using static Journal.Tests.Theming.Tree;

namespace Journal.Tests.Languages;

/// <summary>How texts are set by the rules of their language. In the cases <c>~</c> stands for a non-breaking space.</summary>
public sealed class TypographyTests
{
    [Theory]
    [InlineData("ru", "Слово \"цитата\" и \"ещё одна\".", "Слово «цитата» и~«ещё одна».")]
    [InlineData("ru", "\"Внешняя \"внутренняя\" цитата\"", "«Внешняя „внутренняя“ цитата»")]
    [InlineData("ru", "«Внешняя \"внутренняя\"»", "«Внешняя „внутренняя“»")]
    [InlineData("ru", "(\"в скобках\"), \"раз\", \"два\"!", "(«в~скобках»), «раз», «два»!")]
    [InlineData("ru", "Непарная \"кавычка и 5\" труба\" в тексте", "Непарная \"кавычка и~5\" труба\" в~тексте")]
    [InlineData("ru", "диагональ 5\"", "диагональ 5\"")]
    [InlineData("ru", "Он - историк, она -- филолог.", "Он~– историк, она~– филолог.")]
    [InlineData("ru", "диван-кровать, 393-394, 10 - 2, a -b", "диван-кровать, 393-394, 10 - 2, a -b")]
    [InlineData("ru", "Алматы – город — и всё", "Алматы~– город~— и~всё")]
    [InlineData("ru", "в 1991 г., в 1991–1995 гг. и в XX в.", "в~1991~г., в~1991–1995~гг. и~в~XX~в.")]
    [InlineData("ru", "№ 5, с. 15, т. 3, рис. 2", "№~5, с.~15, т.~3, рис.~2")]
    [InlineData("ru", "К. К. Смагулова и Смагулова К. К., А.С. Пушкин", "К.~К.~Смагулова и~Смагулова~К.~К., А.С.~Пушкин")]
    [InlineData("ru", "Смагулова К.К., автор", "Смагулова~К.К., автор")]
    [InlineData("ru", "т. е. это и т. д., до н. э.", "т.~е. это и~т.~д., до~н.~э.")]
    [InlineData("ru", "442 км², 56,9 %, 16 декабря, 16 человек", "442~км², 56,9~%, 16~декабря, 16 человек")]
    [InlineData("ru", "L'Etat d'Orsay и об'єкт", "L’Etat d’Orsay и~об'єкт")]
    [InlineData("kk", "1991 ж. 16 желтоқсан, XX ғ., 1860 жылы", "1991~ж. 16~желтоқсан, XX~ғ., 1860 жылы")]
    [InlineData("kk", "№ 5, 45 б., 12 -бет, 2 қарашада", "№~5, 45~б., 12~-бет, 2~қарашада")]
    [InlineData("kk", "К.Қ. Смағұлова айтқан \"Қазақстан\"-ның жері", "К.Қ.~Смағұлова айтқан «Қазақстан»-ның жері")]
    [InlineData("kk", "Бұл - жаңа сөз және т.б. мен т. б.", "Бұл~– жаңа сөз және~т.б. мен т.~б.")]
    [InlineData("en", "He said \"it's 'new' here\" and left", "He said “it’s ‘new’ here” and left")]
    [InlineData("en", "\"Outer \"inner\" quotation\"", "“Outer ‘inner’ quotation”")]
    [InlineData("en", "the authors' rights in the '90s", "the authors’ rights in the ’90s")]
    [InlineData("en", "5' tall", "5' tall")]
    [InlineData("en", "p. 15, No. 5, pp. 3–4 and 15 km", "p.~15, No.~5, pp.~3–4 and 15~km")]
    [InlineData("en", "K. K. Smagulova, Zh. Abdildin, et al.", "K.~K.~Smagulova, Zh.~Abdildin, et~al.")]
    [InlineData("en", "Smagulova K. wrote to Prime Minister S. Tereshchenko", "Smagulova~K. wrote to Prime Minister S.~Tereshchenko")]
    [InlineData("en", "the words of K.K. Smagulova. Minister S. Tereshchenko, who", "the words of K.K.~Smagulova. Minister S.~Tereshchenko, who")]
    [InlineData("kk-Arab", "x \"y\" - z", "x \"y\" - z")]
    [InlineData("uz", "x \"y\" - z", "x \"y\" - z")]
    [InlineData("ru", "отдельно \" стоит \" знак", "отдельно \" стоит \" знак")]
    [InlineData("ru", "", "")]
    [InlineData("ru", "\"", "\"")]
    [InlineData("ru", "\"\"", "\"\"")]
    [InlineData("ru", "в  двух пробелах ", "в  двух пробелах ")]
    public void A_paragraph_is_set_by_the_rules_of_its_language(string language, string written, string set) =>
        Assert.Equal(set, Typesetter.Set(written, LanguageTag.Parse(language)).Replace('\u00A0', '~'));

    [Fact]
    public void Neighbours_are_seen_across_emphasis_links_and_line_ends()
    {
        var set = Set("ru", T("Он сказал \""), Em(T("да")), T("\" и"), new BreakInline(false, At), T("ушёл в "), Link("a.md", T("город")), T("."));
        Assert.Equal("Он сказал «да» и~ушёл в~город.", set);
    }

    [Fact]
    public void A_mark_of_a_note_is_no_neighbour() => Assert.Equal("слово «дело».", Set("ru", T("слово \"дело\""), Mark("1"), T(".")));

    [Fact]
    public void Code_addresses_citations_and_other_languages_stay()
    {
        var code = new CodeInline("a - \"b\"", At);
        var address = Link("https://example.org/a - b", T("https://example.org/a - b"));
        var cited = Cite(("[", null, 0), ("4", "4", 1), (", с. 15 - x]", null, 0));
        var latin = Span("lang", "la", T("\"pacta\" - x"));
        var line = Line("ru", code, address, cited, latin);
        Assert.Same(code, line[0]);
        Assert.Same(address, line[1]);
        Assert.Same(cited, line[2]);
        Assert.Same(latin, line[3]);
    }

    [Fact]
    public void What_is_in_a_language_with_rules_of_its_own_is_set_by_them() =>
        Assert.Equal("слово “agreement” здесь", Set("ru", T("слово "), Span("lang", "en", T("\"agreement\"")), T(" здесь")));

    [Fact]
    public void Blocks_are_set_throughout_but_for_references_and_code()
    {
        var list = ListOf(Ref("1", 0, T("Автор А. А. - \"x\"")));
        var body = new Body(
            [
                H(2, "h", "\"a\""), List(false, true, (0, [P(null, T("\"b\""))])), Table(1, ["\"c\""]), Figure(Table(1, ["x"]), "\"d\""), Container("note", P(null, T("\"e\""))),
                new DefinitionListBlock([new DefinitionItem([[T("\"f\"")]], [[P(null, T("\"g\""))]])], At), new CodeBlock(null, "\"h\"", At), list,
                new ParagraphBlock([T("\"i\"")], new Attributes(null, [], [new("lang", "en")]), At),
            ],
            [Note("1", 1, P(null, T("\"n\"")))]);
        string html = Theming.TextHtmlTests.Write([.. Typesetter.Set(body, LanguageTag.Russian).Blocks]);
        Assert.All("abcdefg", c => Assert.Contains($"«{c}»", html, StringComparison.Ordinal));
        Assert.Contains("&quot;h&quot;", html, StringComparison.Ordinal);
        Assert.Contains("“i”", html, StringComparison.Ordinal);
        Assert.Contains("Автор А. А. - &quot;x&quot;", html, StringComparison.Ordinal);
        Assert.Equal("«n»", PlainText.Of(((ParagraphBlock)Typesetter.Set(body, LanguageTag.Russian).Notes[0].Content[0]).Content));
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public void Letters_and_digits_never_change_and_setting_twice_changes_nothing(string language)
    {
        string[] pieces = ["\"", "'", " ", "-", "--", " - ", "«", "»", "“", "”", "(", ")", "в", "К.", "Смагулова", "т.", "е.", "1991", "г.", "XX", "–", ".", ",", "жоқ", "a", "№", "\u00A0", "\n", "ғ.", "5"];
        var tag = LanguageTag.Parse(language);
        var dice = new Dice(7);
        for (int n = 0; n < 20_000; n++)
        {
            var text = new StringBuilder();
            for (int length = dice.Next(1, 14); length > 0; length--)
                text.Append(pieces[dice.Next(pieces.Length)]);
            string written = text.ToString();
            string set = Typesetter.Set(written, tag);
            Assert.Equal(Bare(written), Bare(set));
            Assert.True(set == Typesetter.Set(set, tag), $"«{written}» → «{set}» → «{Typesetter.Set(set, tag)}»");
        }
    }

    [Fact]
    public void A_long_paragraph_of_marks_comes_to_an_end() =>
        Assert.NotEmpty(Typesetter.Set(new StringBuilder().Insert(0, "\"a' - -- 'b \" ", 40_000).ToString(), LanguageTag.English));

    [Theory]
    [InlineData(999, "en", "999")]
    [InlineData(1234, "en", "1,234")]
    [InlineData(1234567, "en", "1,234,567")]
    [InlineData(-1234, "en", "-1,234")]
    [InlineData(1234, "ru", "1234")]
    [InlineData(12345, "ru", "12\u202F345")]
    [InlineData(1234567, "kk", "1\u202F234\u202F567")]
    [InlineData(1234567, "uz", "1234567")]
    public void Digits_are_grouped_by_the_rules_of_the_language(long number, string language, string written) =>
        Assert.Equal(written, GroupedNumbers.Write(number, LanguageTag.Parse(language)));

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static ValueList<Inline> Line(string language, params Inline[] content) =>
        ((ParagraphBlock)Typesetter.Set([P(null, content)], LanguageTag.Parse(language))[0]).Content;

    private static string Set(string language, params Inline[] content) => PlainText.Of(Line(language, content)).Replace('\u00A0', '~');
}
