namespace Journal.Core.Dates;

/// <summary>Finds the first and the last day that a date with unspecified parts can mean.</summary>
internal static class DateBounds
{
    private const int LeapYear = 2000;

    /// <summary>The earliest or latest day; null if the year is unknown or no day fits.</summary>
    public static DayNumber? Find(EdtfDate date, bool latest)
    {
        if (date.Year.IsUnknown)
            return null;
        if (date.Season is { } season)
            return Seasons.Bound(season, latest ? date.Year.Latest : date.Year.Earliest, latest);
        if (date.Month is null)
            return latest ? DayNumber.Of(date.Year.Latest, 12, 31) : DayNumber.Of(date.Year.Earliest, 1, 1);
        int step = latest ? -1 : 1;
        long last = latest ? date.Year.Earliest : date.Year.Latest;
        for (long year = latest ? date.Year.Latest : date.Year.Earliest; latest ? year >= last : year <= last; year += step)
        {
            if (date.Year.Matches(year) && FindInYear(date, year, latest) is { } day)
                return day;
        }
        return null;
    }

    /// <summary>Whether any day of any year has the month and the day of a date.</summary>
    public static bool Exists(EdtfDate date) =>
        date.Season is not null || date.Month is null || FindInYear(date, LeapYear, latest: false) is not null;

    /// <summary>Whether any of the months 1–12 has these digits.</summary>
    public static bool IsMonth(EdtfPart month) => Enumerable.Range(1, 12).Any(month.Matches);

    private static DayNumber? FindInYear(EdtfDate date, long year, bool latest)
    {
        for (int i = 1; i <= 12; i++)
        {
            int month = latest ? 13 - i : i;
            if (date.Month!.Matches(month) && FindInMonth(date.Day, year, month, latest) is { } day)
                return DayNumber.Of(year, month, day);
        }
        return null;
    }

    private static int? FindInMonth(EdtfPart? part, long year, int month, bool latest)
    {
        int days = DayNumber.DaysInMonth(year, month);
        for (int i = 1; i <= days; i++)
        {
            int day = latest ? days + 1 - i : i;
            if (part is null || part.Matches(day))
                return day;
        }
        return null;
    }
}
