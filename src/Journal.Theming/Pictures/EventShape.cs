using Journal.Core.Dates;

namespace Journal.Theming.Pictures;

/// <summary>What is drawn for a date.</summary>
internal enum ShapeKind
{
    /// <summary>A day: a point.</summary>
    Point,

    /// <summary>A month, a year, a span of known ends: a bar.</summary>
    Bar,

    /// <summary>A decade, a century, or about a date: a bar with blurred ends.</summary>
    Blurred,

    /// <summary>Begins nobody says when: a bar that fades in.</summary>
    OpenStart,

    /// <summary>Goes on: a bar that fades out.</summary>
    OpenEnd,
}

/// <summary>The form that says honestly how exact a date is.</summary>
/// <param name="Kind">What is drawn.</param>
/// <param name="First">The first day.</param>
/// <param name="End">The day behind the last one; for an open end the same as the first day.</param>
/// <param name="IsDoubted">Whether the date is uncertain (<c>?</c>, <c>%</c>) or one of several: a dashed outline.</param>
internal readonly record struct EventShape(ShapeKind Kind, long First, long End, bool IsDoubted)
{
    /// <summary>The form of a date; null where no day of it is known.</summary>
    /// <param name="date">The date.</param>
    public static EventShape? Of(Edtf date)
    {
        bool isDoubted = date.IsUncertain || date.Form == EdtfForm.OneOf;
        return (date.EarliestDay, date.LatestDay) switch
        {
            (null, null) => null,
            ({ } first, null) => new(ShapeKind.OpenEnd, first.Value, first.Value, isDoubted),
            (null, { } last) => new(ShapeKind.OpenStart, last.Value + 1, last.Value + 1, isDoubted),
            ({ } first, { } last) => new(KindOf(date, first, last), first.Value, last.Value + 1, isDoubted),
        };
    }

    private static ShapeKind KindOf(Edtf date, DayNumber first, DayNumber last)
    {
        bool isRough = date.Precision is EdtfPrecision.Decade or EdtfPrecision.Century or EdtfPrecision.Millennium or EdtfPrecision.Unknown;
        if (date.IsApproximate || isRough)
            return ShapeKind.Blurred;
        return first == last ? ShapeKind.Point : ShapeKind.Bar;
    }
}
