namespace Journal.Core.Dates;

/// <summary>
/// The months of the divisions of a year (ISO 8601-2, 4.8): seasons 21–24 and 25–28 as in the north, 29–32 as in the south, quarters 33–36, thirds 37–39, halves 40–41.
/// Winter of a year begins in its December in the north, summer in the south: a convention that keeps the seasons of a year in order.
/// </summary>
internal static class Seasons
{
    /// <summary>The lowest number of a season.</summary>
    public const int First = 21;

    /// <summary>The highest number of a division.</summary>
    public const int Last = 41;

    /// <summary>The first month (1–12) and how many months belong to a division.</summary>
    public static (int Month, int Count) MonthsOf(int season) => season switch
    {
        <= 28 => (((season - First) % 4 * 3) + 3, 3),
        <= 32 => ((((season - 29) * 3) + 8) % 12 + 1, 3),
        <= 36 => (((season - 33) * 3) + 1, 3),
        <= 39 => (((season - 37) * 4) + 1, 4),
        _ => (((season - 40) * 6) + 1, 6),
    };

    /// <summary>The first or the last day of a division.</summary>
    public static DayNumber Bound(int season, long year, bool latest)
    {
        var (month, count) = MonthsOf(season);
        if (!latest)
            return DayNumber.Of(year, month, 1);
        int last = month + count - 1;
        long lastYear = last > 12 ? year + 1 : year;
        int lastMonth = last > 12 ? last - 12 : last;
        return DayNumber.Of(lastYear, lastMonth, DayNumber.DaysInMonth(lastYear, lastMonth));
    }
}
