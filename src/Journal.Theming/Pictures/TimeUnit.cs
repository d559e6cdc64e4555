using System.Globalization;
using Journal.Core.Dates;

namespace Journal.Theming.Pictures;

/// <summary>A unit of the calendar in which days are counted off: a day, a month, or a number of years that is a power of ten.</summary>
/// <param name="Months">Months of a unit shorter than a year: 1, or 0 for a day.</param>
/// <param name="Years">Years of a longer unit; 0 for a day or month.</param>
internal readonly record struct TimeUnit(int Months, long Years)
{
    /// <summary>All units, the finest first.</summary>
    public static IReadOnlyList<TimeUnit> All { get; } =
        [new(0, 0), new(1, 0), .. Enumerable.Range(0, 16).Select(n => new TimeUnit(0, PowerOfTen(n)))];

    /// <summary>Which unit a day lies in, counted from that of the day 0.</summary>
    /// <param name="day">Days since 0001-01-01.</param>
    public long IndexOf(long day)
    {
        if (Months == 0 && Years == 0)
            return day;
        var (year, month, _) = new DayNumber(day).ToCalendar();
        return Years == 0 ? (year * 12) + month - 1 : FloorDivide(year, Years);
    }

    /// <summary>The first day of a unit.</summary>
    /// <param name="index">Which one.</param>
    public long FirstDay(long index) => (Months, Years) switch
    {
        (0, 0) => index,
        (_, 0) => DayNumber.Of(FloorDivide(index, 12), (int)(index - (FloorDivide(index, 12) * 12)) + 1, 1).Value,
        _ => DayNumber.Of(index * Years, 1, 1).Value,
    };

    /// <summary>What stands at the beginning of a unit on the axis: a year, <c>1991-05</c> or <c>1991-05-16</c>.</summary>
    /// <param name="index">Which unit.</param>
    /// <param name="beforeChrist">How a year before Christ is written, <c>{0}</c> its number.</param>
    public string LabelOf(long index, string beforeChrist)
    {
        var (year, month, day) = new DayNumber(FirstDay(index)).ToCalendar();
        string label = year > 0
            ? year.ToString(CultureInfo.InvariantCulture)
            : beforeChrist.Replace("{0}", (1 - year).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return (Months, Years) switch
        {
            (0, 0) => string.Create(CultureInfo.InvariantCulture, $"{label}-{month:D2}-{day:D2}"),
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{label}-{month:D2}"),
            _ => label,
        };
    }

    /// <summary>The next finer unit, for small ticks; null for a day.</summary>
    public TimeUnit? Finer => (Months, Years) switch
    {
        (0, 0) => null,
        (_, 0) => new TimeUnit(0, 0),
        (_, 1) => new TimeUnit(1, 0),
        _ => new TimeUnit(0, Years / 10),
    };

    private static long FloorDivide(long number, long divisor) => (number >= 0 ? number : number - divisor + 1) / divisor;

    private static long PowerOfTen(int exponent)
    {
        long power = 1;
        for (; exponent > 0; exponent--)
            power *= 10;
        return power;
    }
}
