namespace Journal.Core.Dates;

/// <summary>What the words of a date say about its year.</summary>
internal enum YearUnit
{
    None,
    Year,
    Decade,
    Century,
    Millennium,
}

/// <summary>Where a date stands in a phrase; languages with cases bend it accordingly.</summary>
internal enum DateRole
{
    Plain,
    Since,
    Until,
    About,
}

/// <summary>A date as it is spoken of: the year, decade, century or millennium, and the part of the year.</summary>
/// <param name="Unit">What <paramref name="Number"/> counts.</param>
/// <param name="Number">Number of the year, first year of the decade, number of the century or millennium; counted from 1 backwards before Christ.</param>
/// <param name="IsBeforeChrist">Whether it lies before Christ.</param>
/// <param name="Part">Month 1–12, season 21–41, or 0.</param>
/// <param name="Day">Day of the month, or 0.</param>
internal readonly record struct DatePhrase(YearUnit Unit, long Number, bool IsBeforeChrist, int Part, int Day)
{
    /// <summary>The highest number of a season proper; quarters, thirds and halves follow.</summary>
    public const int LastSeason = 32;

    /// <summary>Whether the phrase says nothing but the year.</summary>
    public bool IsYearOnly => Part == 0;

    /// <summary>The phrase for a date; null for dates that no language has words for, for instance <c>1X32</c> or <c>1990-1X</c>.</summary>
    public static DatePhrase? Of(EdtfDate date)
    {
        var (month, day) = (date.Month, date.Day);
        bool hasMonth = month is { IsUnknown: false };
        bool hasDay = day is { IsUnknown: false };
        bool sayable = (!hasMonth || month!.Value is not null) && (!hasDay || (hasMonth && day!.Value is not null));
        if (!sayable || OfYear(date.Year, hasMonth) is not { } phrase)
            return null;
        return phrase with { Part = hasMonth ? month!.Value!.Value : 0, Day = hasDay ? day!.Value!.Value : 0 };
    }

    private static DatePhrase? OfYear(EdtfYear year, bool hasMonth)
    {
        if (year.IsUnknown)
            return hasMonth ? new DatePhrase(YearUnit.None, 0, false, 0, 0) : null;
        if (!year.IsMasked)
            return OfSingleYear(year);
        long magnitude = Math.Min(Math.Abs(year.Earliest), Math.Abs(year.Latest));
        return new EdtfDate(year).Precision switch
        {
            EdtfPrecision.Decade when !year.IsNegative => new DatePhrase(YearUnit.Decade, magnitude, false, 0, 0),
            EdtfPrecision.Century => new DatePhrase(YearUnit.Century, (magnitude / 100) + 1, year.IsNegative, 0, 0),
            EdtfPrecision.Millennium => new DatePhrase(YearUnit.Millennium, (magnitude / 1000) + 1, year.IsNegative, 0, 0),
            _ => null,
        };
    }

    // A year with an exponent is so rough that the missing year zero does not matter.
    private static DatePhrase OfSingleYear(EdtfYear year)
    {
        bool isBefore = year.Value <= 0;
        long number = !isBefore ? year.Value : year.Exponent > 0 ? -year.Value : 1 - year.Value;
        return new DatePhrase(YearUnit.Year, number, isBefore, 0, 0);
    }
}
