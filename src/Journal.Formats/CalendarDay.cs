using System.Globalization;
using Journal.Core.Dates;

namespace Journal.Formats;

/// <summary>What formats that know only the Gregorian calendar can say of a date: year, month and day as far as they are certain.</summary>
/// <param name="Year">The year, 1 to 9999.</param>
/// <param name="Month">The month, or null if only the year is known.</param>
/// <param name="Day">The day, or null if only year and month are known.</param>
internal readonly record struct CalendarDay(int Year, int? Month, int? Day) : IComparable<CalendarDay>
{
    /// <summary>The whole date, <c>yyyy-MM-dd</c> (ISO 8601), or null if the day is not known.</summary>
    public string? Full => Day is null ? null : string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}");

    /// <summary>The beginning of the day, month or year as a point in time (RFC 3339).</summary>
    public string Timestamp => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month ?? 1:D2}-{Day ?? 1:D2}T00:00:00Z");

    /// <summary>Reads a plain date; of an interval, the first.</summary>
    /// <param name="date">A date of EDTF (ISO 8601-2:2019).</param>
    /// <returns>The date without the parts that are not certain; null if not even the year is.</returns>
    public static CalendarDay? Of(Edtf? date)
    {
        string[] parts = (date?.ToString() ?? "").Split('/', 'T')[0].TrimEnd('?', '~', '%').Split('-');
        if (parts.Length > 3 || Number(parts[0], 4, 9999) is not { } year)
            return null;
        // Months above 12 are seasons.
        int? month = parts.Length > 1 ? Number(parts[1], 2, 12) : null;
        int? day = month is { } m && parts.Length > 2 ? Number(parts[2], 2, DateTime.DaysInMonth(year, m)) : null;
        return new CalendarDay(year, month, day);
    }

    /// <summary>The later of two dates, of which either may be unknown.</summary>
    public static CalendarDay? Later(CalendarDay? a, CalendarDay? b) =>
        a is null || (b is not null && a.Value.CompareTo(b.Value) < 0) ? b : a;

    /// <inheritdoc />
    public int CompareTo(CalendarDay other) => string.CompareOrdinal(Timestamp, other.Timestamp);

    private static int? Number(string digits, int length, int largest) =>
        digits.Length == length
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
        && value >= 1
        && value <= largest
            ? value
            : null;
}
