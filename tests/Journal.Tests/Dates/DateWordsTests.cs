using Journal.Core.Dates;
using Journal.Core.Languages;
using Xunit;

namespace Journal.Tests.Dates;

public sealed class DateWordsTests
{
    public static TheoryData<string, string, string> Words()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in DateTables.Rows("date-words.tsv"))
        {
            data.Add(row[0], "kk", row[1]);
            data.Add(row[0], "ru", row[2]);
            data.Add(row[0], "en", row[3]);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void A_date_has_words_in_three_languages(string text, string language, string words)
    {
        var date = Parse(text);
        string expected = words == "=" ? date.ToString() : words.Replace('_', '\u00a0');
        Assert.Equal(expected, DateWords.Format(date, LanguageTag.Parse(language)));
    }

    [Theory]
    [InlineData("de")]
    [InlineData("kk-Latn")]
    [InlineData("und")]
    public void Another_language_or_script_gets_the_canonical_text(string language) =>
        Assert.Equal("1991/..", DateWords.Format(Parse("1991/.."), LanguageTag.Parse(language)));

    [Fact]
    public void Every_month_has_all_its_forms()
    {
        string[] kazakh = ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"];
        string[] from = ["дан", "нан", "дан", "ден", "дан", "нан", "ден", "дан", "тен", "нан", "дан", "нан"];
        string[] until = ["ға", "ға", "ға", "ге", "ға", "ға", "ге", "ға", "ке", "ға", "ға", "ға"];
        for (int month = 1; month <= 12; month++)
        {
            string text = $"1990-{month:00}";
            Assert.EndsWith(kazakh[month - 1], DateWords.Format(Parse(text), LanguageTag.Kazakh), StringComparison.Ordinal);
            Assert.EndsWith($" {kazakh[month - 1]}{from[month - 1]} бастап", DateWords.Format(Parse(text + "/.."), LanguageTag.Kazakh), StringComparison.Ordinal);
            Assert.EndsWith($" {kazakh[month - 1]}{until[month - 1]} дейін", DateWords.Format(Parse("../" + text), LanguageTag.Kazakh), StringComparison.Ordinal);
            Assert.Matches("^с\u00a0[а-я]+[ая] 1990\u00a0г\\.$", DateWords.Format(Parse(text + "/.."), LanguageTag.Russian));
        }
    }

    [Theory]
    [InlineData("1991", "1991")]
    [InlineData("1991-12", "1991-12")]
    [InlineData("1991-12-16", "1991-12-16")]
    [InlineData("0044", "0044")]
    [InlineData("XXXX-09-08", "09-08")]
    [InlineData("Y12345", "12345")]
    [InlineData("2004-01-01T10:10:10Z", "2004-01-01T10:10:10Z")]
    [InlineData("2004-01-01T10:10:10+05", "2004-01-01T10:10:10+05:00")]
    [InlineData("2004-01-01T10:10:10", "2004-01-01T10:10:10")]
    [InlineData("2004-01-01T24:00:00", null)]
    [InlineData("2016-12-31T23:59:60Z", null)]
    [InlineData("0000", null)]
    [InlineData("-0043-03-15", null)]
    [InlineData("195X", null)]
    [InlineData("1991-XX", null)]
    [InlineData("1991-12-XX", null)]
    [InlineData("1991-1X", null)]
    [InlineData("XXXX-09", null)]
    [InlineData("XXXX-09-0X", null)]
    [InlineData("XXXX", null)]
    [InlineData("1991-21", null)]
    [InlineData("1991~", null)]
    [InlineData("1991/1992", null)]
    [InlineData("[1991]", null)]
    [InlineData("1950S2", null)]
    public void A_machine_value_is_valid_HTML_or_absent(string text, string? value) => Assert.Equal(value, DateWords.MachineValue(Parse(text)));

    private static Edtf Parse(string text) => Edtf.TryParse(text, out var value, out _) ? value : throw new FormatException(text);
}
