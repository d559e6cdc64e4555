namespace Journal.Core.Dates;

/// <summary>
/// A day on the day line: the number of days since 1 January of year 1 in the proleptic Gregorian calendar (ISO 8601-1, 4.2.1), as in
/// <see cref="DateOnly.DayNumber"/> but without its limits. Years are astronomical: year 0 is 1 BC.
/// </summary>
/// <param name="Value">Days since 0001-01-01, which is 0; negative before.</param>
public readonly record struct DayNumber(long Value) : IComparable<DayNumber>
{
    private const int DaysIn400Years = 146_097;

    // 0000-03-01 as a day number: years that begin in March have their leap day at the end.
    private const long FirstOfMarchOfYearZero = -306;

    /// <summary>The number of a day.</summary>
    /// <param name="year">Astronomical year, at most 10^15 away from 0.</param>
    /// <param name="month">Month, 1–12.</param>
    /// <param name="day">Day, 1–31; not checked against the month.</param>
    public static DayNumber Of(long year, int month, int day)
    {
        long marchYear = month > 2 ? year : year - 1;
        long era = FloorDivide(marchYear, 400);
        long yearOfEra = marchYear - (era * 400);
        long dayOfYear = ((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5;
        return new DayNumber(FirstOfMarchOfYearZero + (era * DaysIn400Years) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear + day - 1);
    }

    /// <summary>The day in the calendar.</summary>
    public (long Year, int Month, int Day) ToCalendar()
    {
        long shifted = Value - FirstOfMarchOfYearZero;
        long era = FloorDivide(shifted, DaysIn400Years);
        long dayOfEra = shifted - (era * DaysIn400Years);
        long yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        long dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        int marchMonth = (int)(((5 * dayOfYear) + 2) / 153);
        int day = (int)(dayOfYear - (((153 * marchMonth) + 2) / 5)) + 1;
        int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        return (yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, day);
    }

    /// <summary>How many days a month has.</summary>
    /// <param name="year">Astronomical year.</param>
    /// <param name="month">Month, 1–12.</param>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Whether a year has 366 days.</summary>
    /// <param name="year">Astronomical year.</param>
    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <inheritdoc />
    public int CompareTo(DayNumber other) => Value.CompareTo(other.Value);

    private static long FloorDivide(long number, long divisor) => (number >= 0 ? number : number - divisor + 1) / divisor;
}
