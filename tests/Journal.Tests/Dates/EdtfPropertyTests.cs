using System.Globalization;
using System.Text;
using Journal.Core.Dates;
using Journal.Core.Languages;
using Journal.Tests.Languages;
using Xunit;

namespace Journal.Tests.Dates;

public sealed class EdtfPropertyTests
{
    [Fact]
    public void Every_day_number_agrees_with_the_calendar_of_the_runtime()
    {
        for (int number = 0; number <= DateOnly.MaxValue.DayNumber; number += 7)
        {
            var day = DateOnly.FromDayNumber(number);
            Assert.Equal(number, DayNumber.Of(day.Year, day.Month, day.Day).Value);
            Assert.Equal((day.Year, day.Month, day.Day), new DayNumber(number).ToCalendar());
        }
        for (int year = 1; year < 9999; year++)
        {
            Assert.Equal(DateTime.IsLeapYear(year), DayNumber.IsLeapYear(year));
            Assert.Equal(DateTime.DaysInMonth(year, 2), DayNumber.DaysInMonth(year, 2));
        }
    }

    [Fact]
    public void Day_numbers_go_on_without_a_gap_before_year_one_and_far_away()
    {
        foreach (long start in (long[])[-800_000, -366, 365_242_500_000_000, -365_242_500_000_000])
        {
            for (long number = start; number < start + 1500; number++)
            {
                var (year, month, day) = new DayNumber(number).ToCalendar();
                Assert.Equal(number, DayNumber.Of(year, month, day).Value);
                Assert.InRange(day, 1, DayNumber.DaysInMonth(year, month));
            }
        }
    }

    [Fact]
    public void A_day_is_its_own_bound_and_knows_its_number()
    {
        var dice = new Dice(1);
        for (int round = 0; round < 5000; round++)
        {
            var day = DateOnly.FromDayNumber(dice.Next(DateOnly.MaxValue.DayNumber));
            var value = Edtf.Of(day);
            Assert.Equal(day.DayNumber, value.EarliestDay!.Value.Value);
            Assert.Equal(day.DayNumber, value.LatestDay!.Value.Value);
            Assert.Equal(day.Year, value.YearOf);
        }
    }

    [Fact]
    public void What_is_read_is_written_and_read_again_and_its_bounds_are_in_order()
    {
        var dice = new Dice(2);
        int valid = 0;
        for (int round = 0; round < 60_000; round++)
        {
            string text = Expression(dice);
            if (!Edtf.TryParse(text, out var value, out var error))
            {
                Assert.NotEqual(EdtfFault.None, error.Fault);
                Assert.InRange(error.Offset, 0, text.Length);
                Assert.InRange(error.Offset + error.Length, error.Offset, text.Length);
                continue;
            }
            valid++;
            Assert.True(Edtf.TryParse(value.ToString(), out var again, out _), value.ToString());
            Assert.Equal(value.ToString(), again.ToString());
            Assert.Equal((value.EarliestDay, value.LatestDay, value.Precision), (again.EarliestDay, again.LatestDay, again.Precision));
            if (value.EarliestDay is { } earliest && value.LatestDay is { } latest)
                Assert.True(earliest.CompareTo(latest) <= 0, text);
            foreach (var language in (LanguageTag[])[LanguageTag.Kazakh, LanguageTag.Russian, LanguageTag.English])
                Assert.NotEmpty(DateWords.Format(value, language));
        }
        Assert.InRange(valid, 15_000, 60_000);
    }

    [Fact]
    public void The_bounds_of_a_masked_date_are_those_of_the_days_that_it_matches()
    {
        var dice = new Dice(3);
        for (int round = 0; round < 300; round++)
        {
            string text = $"19{Mask(dice, "57")}{Mask(dice, "03")}-{Mask(dice, "01")}{Mask(dice, "0123456789")}-{Mask(dice, "0123")}{Mask(dice, "0123456789")}";
            var days = Enumerable.Range(0, 36_525).Select(n => new DateOnly(1900, 1, 1).AddDays(n))
                .Where(day => Fits(text, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))).ToList();
            Assert.Equal(days.Count > 0, Edtf.TryParse(text, out var value, out _));
            if (days.Count == 0)
                continue;
            Assert.Equal(days[0].DayNumber, value!.EarliestDay!.Value.Value);
            Assert.Equal(days[^1].DayNumber, value.LatestDay!.Value.Value);
        }
    }

    [Fact]
    public void Any_text_is_read_without_an_exception()
    {
        var dice = new Dice(4);
        const string letters = "0123456789-/.,XYESTZ?~%[]{}: +xХ–ж";
        for (int round = 0; round < 60_000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, dice.Next(1, 24)).Select(_ => letters[dice.Next(letters.Length)]));
            var read = Edtf.Parse(new Journal.Core.Text.SourceText("t", text).Whole);
            Assert.Equal(read.Value is null, read.HasErrors);
        }
    }

    [Fact]
    public void The_order_is_total()
    {
        var dice = new Dice(5);
        var values = Enumerable.Range(0, 400).Select(_ => Edtf.TryParse(Expression(dice), out var value, out var _) ? value : null).OfType<Edtf>().ToList();
        foreach (var a in values)
        {
            foreach (var b in values)
            {
                Assert.Equal(-Math.Sign(a.CompareTo(b)), Math.Sign(b.CompareTo(a)));
                Assert.Equal(a.Equals(b), a.CompareTo(b) == 0);
            }
        }
    }

    private static bool Fits(string mask, string day) => mask.Zip(day).All(pair => pair.First == 'X' || pair.First == pair.Second);

    private static char Mask(Dice dice, string digits) => dice.Next(3) == 0 ? 'X' : digits[dice.Next(digits.Length)];

    private static string Expression(Dice dice) => dice.Next(8) switch
    {
        0 => $"{End(dice)}/{End(dice)}",
        1 => $"[{Member(dice)},{Member(dice)}]",
        2 => $"{{{Member(dice)},{Member(dice)},{Member(dice)}}}",
        3 => $"{Date(dice)}T{dice.Next(26):00}:{dice.Next(62):00}:10{(dice.Next(2) == 0 ? "Z" : "")}",
        4 => $"Y{(dice.Next(2) == 0 ? "-" : "")}{dice.Next(1, 200_000)}{(dice.Next(3) == 0 ? "E" + dice.Next(12) : "")}{(dice.Next(3) == 0 ? "S3" : "")}",
        _ => Date(dice),
    };

    private static string End(Dice dice) => dice.Next(6) switch { 0 => "..", 1 => "", _ => Date(dice) };

    private static string Member(Dice dice) => dice.Next(4) switch { 0 => $"{Date(dice)}..{Date(dice)}", 1 => $"..{Date(dice)}", _ => Date(dice) };

    private static string Date(Dice dice)
    {
        var text = new StringBuilder();
        text.Append(Doubt(dice)).Append(dice.Next(6) == 0 ? "-" : "");
        string year = dice.Next(2100).ToString("0000", CultureInfo.InvariantCulture);
        text.Append(dice.Next(4) switch { 0 => year[..3] + "X", 1 => year[..dice.Next(5)].PadRight(4, 'X'), _ => year }).Append(Doubt(dice));
        if (dice.Next(3) == 0)
            return text.ToString();
        text.Append('-').Append(Doubt(dice)).Append(dice.Next(8) == 0 ? "XX" : dice.Next(4) == 0 ? $"{dice.Next(19, 43)}" : $"{dice.Next(14):00}").Append(Doubt(dice));
        if (dice.Next(3) == 0)
            return text.ToString();
        return text.Append('-').Append(Doubt(dice)).Append(dice.Next(6) == 0 ? "XX" : $"{dice.Next(33):00}").Append(Doubt(dice)).ToString();
    }

    private static string Doubt(Dice dice) => dice.Next(12) switch { 0 => "?", 1 => "~", 2 => "%", _ => "" };
}
