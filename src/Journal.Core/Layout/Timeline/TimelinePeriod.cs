using System.Globalization;
using Journal.Core.Text;

namespace Journal.Core.Layout.Timeline;

/// <summary>What a period of the timeline is.</summary>
public enum PeriodKind
{
    /// <summary>Ten years: from 1900 on.</summary>
    Decade,

    /// <summary>A hundred years, the first of our era ninety-nine: 1 to 1899.</summary>
    Century,

    /// <summary>Years before our era, or so far ahead that decades say nothing.</summary>
    Years,

    /// <summary>No year is known.</summary>
    Undated,
}

/// <summary>A period by which the timeline is parted. There are at most some nine hundred, however far the events lie apart.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="FirstYear">Its first year, astronomical numbering (0 is 1 BC); 0 where no year is known.</param>
/// <param name="LastYear">Its last year.</param>
public readonly record struct PeriodSpan(PeriodKind Kind, long FirstYear, long LastYear)
{
    private const long FirstYearOfDecades = 1900;
    private const long LastYearOfDecades = 9999;
    private const long CenturiesBefore = 1000;

    /// <summary>The period of events without a known year.</summary>
    public static PeriodSpan Undated { get; } = new(PeriodKind.Undated, 0, 0);

    /// <summary>Its part of an address: <c>1950-1959</c>, <c>100-1-bc</c>, <c>undated</c>.</summary>
    public string Name => (Kind, LastYear) switch
    {
        (PeriodKind.Undated, _) => "undated",
        (_, <= 0) => string.Create(CultureInfo.InvariantCulture, $"{1 - FirstYear}-{1 - LastYear}-bc"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{FirstYear}-{LastYear}"),
    };

    /// <summary>The period of a year.</summary>
    /// <param name="year">Astronomical year, or null where it is not known.</param>
    public static PeriodSpan Of(long? year) => year switch
    {
        null => Undated,
        <= 0 => Before(-year.Value),
        < 100 => new(PeriodKind.Century, 1, 99),
        < FirstYearOfDecades => new(PeriodKind.Century, year.Value / 100 * 100, (year.Value / 100 * 100) + 99),
        <= LastYearOfDecades => new(PeriodKind.Decade, year.Value / 10 * 10, (year.Value / 10 * 10) + 9),
        _ => new(PeriodKind.Years, Magnitude(year.Value), (Magnitude(year.Value) * 10) - 1),
    };

    // Counted from the year 1 BC backwards, which is 0 here: centuries, millennia, then by the number of digits.
    private static PeriodSpan Before(long years)
    {
        long unit = years < CenturiesBefore ? 100 : Magnitude(years);
        long near = years / unit * unit;
        long far = years < CenturiesBefore * 10 ? near + unit - 1 : (unit * 10) - 1;
        return new(PeriodKind.Years, -far, years < CenturiesBefore * 10 ? -near : -unit);
    }

    private static long Magnitude(long number)
    {
        long power = 1;
        while (number / power >= 10)
            power *= 10;
        return power;
    }
}

/// <summary>The events of one period.</summary>
/// <param name="Span">The period.</param>
/// <param name="Events">The events, the earliest first; not empty.</param>
public sealed record TimelinePeriod(PeriodSpan Span, ValueList<TimelineEvent> Events);

/// <summary>How fine a page of a parted timeline is.</summary>
public enum SheetUnit
{
    /// <summary>A whole period.</summary>
    Period,

    /// <summary>Ten years of a century.</summary>
    Decade,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,
}

/// <summary>The events of one page of a timeline that is too long for one.</summary>
/// <param name="Name">Its part of the address: <c>1950-1959</c>, <c>1991</c>, <c>1991-12</c>, <c>1991-12-16-part-2</c>.</param>
/// <param name="Unit">What the page holds.</param>
/// <param name="Part">Which part of it, from 1, where it had to be cut; else 0.</param>
/// <param name="Period">The period with the events of this page.</param>
public sealed record TimelineSheet(string Name, SheetUnit Unit, int Part, TimelinePeriod Period);
