using System.Globalization;
using Journal.Core.Dates;
using Journal.Core.Text;
using Xunit;

namespace Journal.Tests.Dates;

public sealed class EdtfTableTests
{
    public static TheoryData<string, string, string, string, string, string> Valid()
    {
        var data = new TheoryData<string, string, string, string, string, string>();
        foreach (var row in DateTables.Rows("edtf-valid.tsv"))
            data.Add(row[0], row[1], row[2], row[3], row[4], row[5]);
        return data;
    }

    public static TheoryData<string, int, int, EdtfFault, string> Invalid()
    {
        var data = new TheoryData<string, int, int, EdtfFault, string>();
        foreach (var row in DateTables.Rows("edtf-invalid.tsv"))
        {
            data.Add(
                row[0], int.Parse(row[1], CultureInfo.InvariantCulture), int.Parse(row[2], CultureInfo.InvariantCulture), Enum.Parse<EdtfFault>(row[3]), row[4]);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_valid_text_has_its_canonical_form_bounds_precision_and_doubts(
        string text, string canonical, string earliest, string latest, string precision, string doubts)
    {
        Assert.True(Edtf.TryParse(text, out var value, out var error), $"{text}: {error}");
        Assert.Equal(canonical == "=" ? text : canonical, value.ToString());
        Assert.Equal((earliest, latest), (Written(value.EarliestDay), Written(value.LatestDay)));
        Assert.Equal(precision, value.Precision.ToString());
        Assert.Equal(doubts, (value.IsUncertain ? "u" : "") + (value.IsApproximate ? "a" : ""));
        Assert.True(Edtf.TryParse(value.ToString(), out var again, out _));
        Assert.Equal(value, again);
        Assert.Equal(value.GetHashCode(), again.GetHashCode());
        Assert.Equal(0, value.CompareTo(again));
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void An_invalid_text_is_refused_at_the_exact_place(string text, int offset, int length, EdtfFault fault, string suggestion)
    {
        Assert.False(Edtf.TryParse(text, out var value, out var error));
        Assert.Null(value);
        Assert.Equal(new EdtfError(offset, length, fault), error);

        var source = new SourceText("issue.yml", $"date: {text} ");
        var read = Edtf.Parse(source.Whole.Slice(6, text.Length + 1));
        var diagnostic = Assert.Single(read.Diagnostics);
        Assert.Null(read.Value);
        Assert.Equal((6 + offset, length), (diagnostic.Span.Start, diagnostic.Span.Length));
        Assert.Equal(CodeOf(fault), diagnostic.Code);
        Assert.NotNull(diagnostic.Hint);
        Assert.Equal(suggestion.Length > 0, diagnostic.Hint.StartsWith("did you mean", StringComparison.Ordinal));
        Assert.Contains(suggestion, diagnostic.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_stand_in_order_of_earliest_day_then_latest_then_text()
    {
        var texts = DateTables.Rows("edtf-order.txt").Select(row => row[0]).ToList();
        Assert.Equal(texts, texts.AsEnumerable().Reverse().Select(Parse).Order().Select(value => value.ToString()));
    }

    [Fact]
    public void Space_around_a_value_does_not_count()
    {
        var read = Edtf.Parse(new SourceText("a", "  1991-12-16 ").Whole);
        Assert.Empty(read.Diagnostics);
        Assert.Equal("1991-12-16", read.Value?.ToString());
    }

    [Theory]
    [InlineData("1991-12-16", 1991L)]
    [InlineData("195X", 1950L)]
    [InlineData("../1917", 1917L)]
    [InlineData("-0137", -137L)]
    [InlineData("XXXX-09-08", null)]
    public void A_value_is_filed_under_a_year(string text, long? year) => Assert.Equal(year, Parse(text).YearOf);

    private static Edtf Parse(string text) => Edtf.TryParse(text, out var value, out _) ? value : throw new FormatException(text);

    private static string Written(DayNumber? day)
    {
        if (day is not { } number)
            return "";
        var (year, month, dayOfMonth) = number.ToCalendar();
        return string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{dayOfMonth:00}");
    }

    private static string CodeOf(EdtfFault fault) => fault switch
    {
        EdtfFault.Empty or EdtfFault.Syntax => "edtf-syntax",
        EdtfFault.Reversed => "edtf-reversed-interval",
        _ => "edtf-impossible-date",
    };
}
