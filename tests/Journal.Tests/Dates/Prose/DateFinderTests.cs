using System.Text;
using Journal.Core.Dates;
using Journal.Core.Dates.Prose;
using Journal.Core.Languages;
using Journal.Tests.Languages;
using Xunit;

namespace Journal.Tests.Dates.Prose;

public sealed class DateFinderTests
{
    private static readonly string[] Pieces =
    [
        "1917", "жылы", "жылдың", "-", "–", " ", "\n", "\n\n", ".", ",", "(", ")", "«", "»", "с", "по", "до", "н.э.", "б.з.д.", "XX", "ХІХ", "ғасыр", "века", "в.", "г.", "гг.",
        "5", "31", "30", "-жылдары", "-е", "мамыр", "мая", "May", "the", "of", "from", "to", "1950s", "early", "start", "№", "07.05.1998", "2019-04-02", "99999999999999999999", "0000",
        "бастап", "дейін", "сол", "того", "же", "that", "year", "б.з.", "\ud800", "\udc00", "\0", "\ufeff", "é", "漢", "'", "s", "9999", "аралығында", "мен", "и", "[", "//", ":",
    ];

    [Fact]
    public void No_text_is_too_strange()
    {
        var dice = new Dice(1917);
        for (int round = 0; round < 3000; round++)
        {
            var text = new StringBuilder();
            for (int i = dice.Next(40); i >= 0; i--)
                text.Append(Pieces[dice.Next(Pieces.Length)]).Append(dice.Next(2) == 0 ? " " : "");
            CheckOrder(text.ToString());
        }
        for (int round = 0; round < 300; round++)
            CheckOrder(string.Concat(Enumerable.Range(0, 200).Select(_ => (char)dice.Next(0x10000))));
    }

    [Fact]
    public void An_empty_text_has_no_dates()
    {
        Assert.Empty(DateFinder.Find(""));
        Assert.Empty(DateFinder.Find(" \n\n \n"));
    }

    [Fact]
    public void A_text_without_dates_allocates_nothing()
    {
        string text = string.Concat(Enumerable.Repeat("Қазақ даласындағы тіршілік туралы жазба. Быт кочевников описан подробно. The life of nomads is described.\n\n", 100));
        DateFinder.Find(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int count = DateFinder.Find(text).Count;
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(0, count);
    }

    [Fact]
    public void A_known_language_keeps_the_others_out()
    {
        const string text = "In 1916 the 5 мая 1917 года 1918 жылы.";
        Assert.Equal(["1916"], Values(text, LanguageTag.English));
        Assert.Equal(["1916", "1917-05-05"], Values(text, LanguageTag.Russian));
        Assert.Equal(["1916", "1917-05-05", "1918"], Values(text, LanguageTag.Kazakh));
        Assert.Equal(["1916", "1917-05-05", "1918"], Values(text, LanguageTag.Undetermined));
    }

    [Fact]
    public void The_century_of_a_decade_may_be_named_later()
    {
        Assert.Equal(["186X", "1868"], Values("60-жылдары реформа жүрді. Ол 1868 жылы күшіне енді.", LanguageTag.Kazakh));
        Assert.Equal(["196X"], Values("60-жылдары реформа жүрді.", LanguageTag.Kazakh));
    }

    [Fact]
    public void The_last_century_is_that_before_the_one_who_is_quoted()
    {
        Assert.Equal(["19XX"], Values("Бұл өткен ғасырдың шарттары.", LanguageTag.Kazakh));
        Assert.Equal(["1987", "18XX"], Values("Ол: «1987 жылы бастадық, бірақ бұл өткен ғасырдың шарттары», – деді.", LanguageTag.Kazakh));
    }

    [Fact]
    public void A_year_in_brackets_or_in_a_reference_is_no_part_of_the_story()
    {
        Assert.Equal(["1916", "1987", "1916-06-25"], Values("1916 жылы (кейін 1987 жылы да) айтылды. 25 маусымда жарлық шықты.", LanguageTag.Kazakh));
    }

    private static string[] Values(string text, LanguageTag language) => [.. DateFinder.Find(text, language).Select(date => date.Date.ToString())];

    private static void CheckOrder(string text)
    {
        int end = 0;
        foreach (var date in DateFinder.Find(text))
        {
            Assert.True(date.Start >= end && date.Length > 0 && date.End <= text.Length, text);
            Assert.True(Edtf.TryParse(date.Date.ToString(), out _, out _));
            end = date.End;
        }
    }
}
