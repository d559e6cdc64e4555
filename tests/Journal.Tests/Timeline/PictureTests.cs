using System.Globalization;
using System.Xml.Linq;
using Xunit;

namespace Journal.Tests.Timeline;

/// <summary>The picture of the timeline, read back from the page as XML.</summary>
public sealed class PictureTests
{
    // The width at which the two drawings are the most crowded.
    private static readonly (string Class, double Width)[] Drawings = [("t_wide", 620), ("t_narrow", 300)];

    [Theory]
    [InlineData("1991-12-16", "circle", null, "stated")]
    [InlineData("1991-12-16?", "circle", null, "stated doubted")]
    [InlineData("1991-12", null, null, "stated")]
    [InlineData("1991/2009", "rect", null, "stated")]
    [InlineData("195X", "rect", "both", "stated")]
    [InlineData("18XX", "rect", "both", "stated")]
    [InlineData("1991~", "rect", "both", "stated about")]
    [InlineData("1991%", "rect", "both", "stated about doubted")]
    [InlineData("1991/..", "rect", "end", "stated")]
    [InlineData("1991/", "rect", "end", "stated")]
    [InlineData("../1991", "rect", "start", "stated")]
    [InlineData("[1667,1668]", null, null, "stated doubted")]
    public void Says_how_exact_a_date_is(string date, string? form, string? mask, string classes)
    {
        foreach (var (name, _) in Drawings)
        {
            var mark = Marks(Picture([date, "1700-01-01", "2010-01-01"], name)).Single(m => Form(m).Name.LocalName != "circle" || m.Value.Contains("1991", StringComparison.Ordinal));
            Assert.Equal(classes, (string?)mark.Attribute("class"));
            if (form is not null)
                Assert.Equal(form, Form(mark).Name.LocalName);
            Assert.Equal(mask is null ? null : $"url(#{name}_{mask})", (string?)Form(mark).Attribute("mask"));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_mark_lies_over_another_and_none_is_missing(int seed)
    {
        var dice = new Random(seed);
        string[] dates = [.. Enumerable.Range(0, 90).Select(_ => RandomDate(dice))];
        string page = Events.Read(Events.Publish(dates).Value, "kk/timeline/index.html");
        foreach (var (name, width) in Drawings)
        {
            var svg = Svg(page, name);
            var rows = Marks(svg).Select(m => Extent(Form(m), width)).GroupBy(e => e.Row);
            foreach (var row in rows)
                foreach (var (left, right) in row.OrderBy(e => e.From).Zip(row.OrderBy(e => e.From).Skip(1)))
                    Assert.True(left.To <= right.From, $"{name}: {left} lies over {right}");
            Assert.All(rows.SelectMany(r => r), e => Assert.True(e.From >= -0.1 && e.To <= width + 0.1, $"{name}: {e} leaves the picture"));
            int summed = Sums(svg).Sum(s => int.Parse(s.Elements().Last().Value.TrimStart('+'), CultureInfo.InvariantCulture));
            Assert.Equal(dates.Length, Marks(svg).Count() + summed);
        }
    }

    [Fact]
    public void Every_mark_leads_to_its_entry_and_is_named()
    {
        string page = Events.Read(Events.Publish(["1991-12-16", "1992", "../1900"], ["1850~"]).Value, "ru/timeline/index.html");
        foreach (var (name, _) in Drawings)
        {
            var marks = Marks(Svg(page, name)).ToList();
            Assert.Equal(4, marks.Count);
            Assert.All(marks, m => Assert.Contains($"<li id=\"{((string)m.Attribute("href")!)[1..]}\"", page, StringComparison.Ordinal));
            Assert.Contains(marks, m => m.Elements().First().Value == "16 декабря 1991 г.: Соглашение подписано 0");
        }
        Assert.Equal(2, Svg(page, "t_wide").Descendants().Count(e => (string?)e.Attribute("class") == "lane-label"));
    }

    [Fact]
    public void Time_runs_from_left_to_right_whatever_the_scale()
    {
        string[] dates = ["-0500-01-01", "0033-04-03", "1860-11-02", "1991-12-16", "1991-12-21", "1992-03-02", "1999-05-05", "2008-06-19"];
        foreach (var (name, width) in Drawings)
        {
            double[] places = [.. Marks(Picture(dates, name)).Select(m => Extent(Form(m), width).From)];
            Assert.Equal(places.Order(), places);
        }
    }

    [Fact]
    public void One_day_alone_is_a_picture_too() => Assert.Single(Marks(Picture(["1991-12-16"], "t_wide")));

    [Fact]
    public void Without_a_known_day_there_is_none() =>
        Assert.DoesNotContain("<svg", Events.Read(Events.Publish(["XXXX-12-25"]).Value, "kk/timeline/index.html"), StringComparison.Ordinal);

    private static string RandomDate(Random dice)
    {
        int year = dice.Next(1800, 2010);
        string sign = (string[])["", "", "", "~", "?", "%"] is var signs ? signs[dice.Next(signs.Length)] : "";
        return dice.Next(8) switch
        {
            0 => $"{year / 10}X",
            1 => $"{year}/{year + dice.Next(1, 30)}",
            2 => $"{year}/..",
            3 => $"../{year}",
            4 => $"{year}-{dice.Next(1, 13):D2}{sign}",
            5 => $"{year}{sign}",
            _ => $"{dice.Next(1990, 1993)}-{dice.Next(1, 13):D2}-{dice.Next(1, 29):D2}{sign}",
        };
    }

    private static XElement Picture(string[] dates, string name) => Svg(Events.Read(Events.Publish(dates).Value, "kk/timeline/index.html"), name);

    private static XElement Svg(string page, string name)
    {
        int start = page.IndexOf($"<svg class=\"timeline-drawing {name}\"", StringComparison.Ordinal);
        return XElement.Parse(page[start..(page.IndexOf("</svg>", start, StringComparison.Ordinal) + 6)]);
    }

    private static IEnumerable<XElement> Marks(XElement svg) =>
        svg.Descendants().Where(e => e.Name.LocalName is "a" or "g" && ((string?)e.Attribute("class") ?? "").Split(' ')[0] is "stated" or "marked" or "mentioned");

    private static IEnumerable<XElement> Sums(XElement svg) => svg.Descendants().Where(e => (string?)e.Attribute("class") == "sum");

    private static XElement Form(XElement mark) => mark.Elements().First(e => e.Name.LocalName is "circle" or "rect" or "line");

    private static (double Row, double From, double To) Extent(XElement form, double width) => form.Name.LocalName switch
    {
        "circle" => (Number(form, "cy"), (Part(form, "cx") * width) - 5, (Part(form, "cx") * width) + 5),
        "line" => (Number(form, "y1"), (Part(form, "x1") * width) - 4, (Part(form, "x2") * width) + 4),
        _ => (Number(form, "y") + (Number(form, "height") / 2), Part(form, "x") * width, (Part(form, "x") + Part(form, "width")) * width),
    };

    private static double Part(XElement form, string name) => double.Parse(((string)form.Attribute(name)!).TrimEnd('%'), CultureInfo.InvariantCulture) / 100;

    private static double Number(XElement form, string name) => double.Parse((string)form.Attribute(name)!, CultureInfo.InvariantCulture);
}
