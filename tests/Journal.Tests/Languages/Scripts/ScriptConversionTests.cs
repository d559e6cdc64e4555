using Journal.Core.Languages;
using Journal.Core.Languages.Scripts;
using Xunit;

namespace Journal.Tests.Languages.Scripts;

/// <summary>Kazakh words in three scripts.</summary>
public sealed class ScriptConversionTests
{
    private const string Alphabet = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

    public static TheoryData<string, string> LatinWords => Pairs("latin.tsv");

    public static TheoryData<string, string> ArabicWords => Pairs("arabic.tsv");

    [Theory]
    [MemberData(nameof(LatinWords))]
    public void Words_are_spelt_as_in_the_Latin_of_2021(string cyrillic, string latin) => Assert.Equal(latin, ScriptConversion.Latin.Convert(cyrillic));

    [Theory]
    [MemberData(nameof(ArabicWords))]
    public void Words_are_spelt_as_in_tote_zhazu(string cyrillic, string arabic) => Assert.Equal(arabic, ScriptConversion.Arabic.Convert(cyrillic));

    [Fact]
    public void There_are_words_enough_to_judge_by()
    {
        Assert.True(LatinWords.Count >= 120);
        Assert.True(ArabicWords.Count >= 120);
    }

    [Theory]
    [InlineData("ИНДИЯ Индия Й. И", "İNDİİA İndiia İ. İ")]
    [InlineData("ІС Іс іс І. Есенберлин", "IS Is ıs I. Esenberlin")]
    [InlineData("Чехов ЧЕХОВ Ч. КОМИТЕТ БАСПАСЫ: Ч", "Tşehov TŞEHOV Tş. KOMİTET BASPASY: Tş")]
    [InlineData("ЯРЛЫҚ Яғни ОТАРЩЫ щи ЮНЕСКО-ның", "İARLYQ İağni OTARŞTŞY ştşi İUNESKO-nyñ")]
    [InlineData("объект альбом съезд цирк ёлка эпос", "obekt albom sezd tsirk iolka epos")]
    [InlineData("45,5 % (1860–1862 жж.), «қазақ»; 2-том?", "45,5 % (1860–1862 jj.), «qazaq»; 2-tom?")]
    public void Latin_has_capitals_and_groups_of_letters(string cyrillic, string latin) => Assert.Equal(latin, ScriptConversion.Latin.Convert(cyrillic));

    [Theory]
    [InlineData("Ә Ө Ү і", "ٴا ٴو ٴۇ ٴى")]
    [InlineData("Н.Ә. Назарбаев", "ن.ٴا. نازارباەۆ")]
    [InlineData("2-ші, 5-інші; 45,5 %?", "2-ٴشى، 5-ٴىنشى؛ 45,5 %؟")]
    [InlineData("(1860–1862 жж.) «өз» 3,14", "(1860–1862 جج.) «ٴوز» 3,14")]
    [InlineData("цирк ёлка щётка объект юбка", "تسيرك يولكا ششيوتكا وبەكت يۋبكا")]
    [InlineData("сағат 10:30, т.б.", "ساعات 10:30، ت.ب.")]
    public void Arabic_has_one_hamza_a_word_and_marks_of_its_own(string cyrillic, string arabic) => Assert.Equal(arabic, ScriptConversion.Arabic.Convert(cyrillic));

    [Theory]
    [InlineData("XIX")]
    [InlineData("NATO")]
    [InlineData("cәуір")]
    [InlineData("Київ")]
    [InlineData("2009")]
    [InlineData("https://қаз.kz/мақала?бет=1,2;3")]
    [InlineData("редакция@қазұу.қаз")]
    [InlineData("www.қазақ.kz")]
    [InlineData("بىلىم")]
    [InlineData("中文")]
    [InlineData("{0} {1}")]
    public void What_is_no_Kazakh_word_stays(string text)
    {
        Assert.Equal(text, ScriptConversion.Latin.Convert(text));
        Assert.Equal(text, ScriptConversion.Arabic.Convert(text));
    }

    [Theory]
    [InlineData("ХІХ ғасыр, ІІ том, І бөлім", "XIX ğasyr, II tom, I bölım")]
    [InlineData("Х. Досмұхамедұлы, Х.І. Есенов", "H. Dosmūhamedūly, H.I. Esenov")]
    [InlineData("ХАТ, ІШКІ", "HAT, IŞKI")]
    public void Roman_numerals_in_Cyrillic_letters_become_Latin_and_initials_do_not(string text, string latin) =>
        Assert.Equal(latin, ScriptConversion.Latin.Convert(text));

    [Fact]
    public void Addresses_end_where_the_sentence_goes_on() =>
        Assert.Equal("(qarañyz: https://қаз.kz/бет), odan ärı a@b.kz.", ScriptConversion.Latin.Convert("(қараңыз: https://қаз.kz/бет), одан әрі a@b.kz."));

    [Theory]
    [InlineData("и\u0306од", "iod", "يود")]
    [InlineData("тарихи\u0301", "tarihi\u0301", "تاريحي")]
    [InlineData("бас\u00adылым", "bas\u00adylym", "باسىلىم")]
    public void Decomposed_letters_stress_marks_and_soft_hyphens_do_not_part_words(string text, string latin, string arabic)
    {
        Assert.Equal(latin, ScriptConversion.Latin.Convert(text));
        Assert.Equal(arabic, ScriptConversion.Arabic.Convert(text));
    }

    [Fact]
    public void A_word_in_pieces_is_seen_whole()
    {
        Assert.Equal(["ٴت", "", "ىل", " ادام"], ScriptConversion.Arabic.Convert(["т", "", "іл", " адам"]));
        Assert.Equal(["ت", "ىلدەر"], ScriptConversion.Arabic.Convert(["т", "ілдер"]));
        Assert.Equal(["TŞ", "EHOV"], ScriptConversion.Latin.Convert(["Ч", "ЕХОВ"]));
        Assert.Equal([], ScriptConversion.Latin.Convert([]));
    }

    [Fact]
    public void No_letter_of_the_alphabet_is_left_and_pieces_join_to_the_whole()
    {
        var dice = new Dice(20090201);
        for (int round = 0; round < 2000; round++)
        {
            string text = RandomText(dice);
            int cut = dice.Next(text.Length + 1);
            foreach (var script in new[] { ScriptConversion.Latin, ScriptConversion.Arabic })
            {
                string converted = script.Convert(text);
                Assert.DoesNotContain(converted, c => c is >= '\u0400' and <= '\u052f');
                Assert.Equal(converted, string.Concat(script.Convert([text[..cut], text[cut..]])));
                Assert.Equal(converted, script.Convert(converted));
            }
        }
    }

    [Theory]
    [InlineData("kk", true)]
    [InlineData("kk-Cyrl", true)]
    [InlineData("kk-KZ", true)]
    [InlineData("kk-CN", false)]
    [InlineData("kk-Latn", false)]
    [InlineData("ru", false)]
    public void Kazakh_in_Cyrillic_is_known_by_its_tag(string tag, bool expected) => Assert.Equal(expected, KazakhScripts.IsCyrillic(LanguageTag.Parse(tag)));

    [Fact]
    public void A_conversion_is_found_by_the_language_that_it_gives()
    {
        Assert.Same(ScriptConversion.Latin, ScriptConversion.To(LanguageTag.Parse("kk-latn")));
        Assert.Same(ScriptConversion.Arabic, ScriptConversion.To(LanguageTag.Parse("kk-Arab")));
        Assert.Null(ScriptConversion.To(LanguageTag.Kazakh));
    }

    private static string RandomText(Dice dice)
    {
        string signs = Alphabet + Alphabet.ToUpperInvariant() + "  ,.;-«»()1{}";
        return string.Concat(Enumerable.Range(0, dice.Next(40)).Select(_ => signs[dice.Next(signs.Length)]));
    }

    private static TheoryData<string, string> Pairs(string file)
    {
        var pairs = new TheoryData<string, string>();
        foreach (string line in File.ReadLines(Repository.PathOf("tests", "Journal.Tests", "Languages", "Scripts", file)).Where(l => !l.StartsWith('#')))
            pairs.Add(line.Split('\t')[0], line.Split('\t')[1]);
        return pairs;
    }
}
