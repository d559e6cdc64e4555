namespace Journal.Core.Dates;

/// <summary>What stands at an end of an interval.</summary>
public enum EdtfEndKind
{
    /// <summary>A date.</summary>
    Date,

    /// <summary>Nothing, because it goes on: <c>..</c>.</summary>
    Open,

    /// <summary>Nothing, because it is not known: an empty end.</summary>
    Unknown,
}

/// <summary>One end of an interval.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Date">The date, if one stands there.</param>
public sealed record EdtfEnd(EdtfEndKind Kind, EdtfDate? Date)
{
    /// <summary>An end that goes on: <c>..</c>.</summary>
    public static EdtfEnd Open { get; } = new(EdtfEndKind.Open, null);

    /// <summary>An end that is not known.</summary>
    public static EdtfEnd Unknown { get; } = new(EdtfEndKind.Unknown, null);

    /// <summary>An end at a date.</summary>
    /// <param name="date">The date.</param>
    public static EdtfEnd At(EdtfDate date) => new(EdtfEndKind.Date, date);

    /// <inheritdoc />
    public override string ToString() => Kind == EdtfEndKind.Open ? ".." : Date?.ToString() ?? "";
}

/// <summary>A date, an interval, or a member of a set. For a date both ends are the same.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
public sealed record EdtfRange(EdtfEnd Start, EdtfEnd End)
{
    /// <summary>Whether this is one date.</summary>
    public bool IsSingle => ReferenceEquals(Start, End);

    /// <summary>The first day that can be meant; null for an open or unknown start.</summary>
    public DayNumber? EarliestDay => Start.Date?.EarliestDay;

    /// <summary>The last day that can be meant; null for an open or unknown end.</summary>
    public DayNumber? LatestDay => End.Date?.LatestDay;

    /// <summary>Whether the end certainly lies before the start.</summary>
    public bool IsReversed => LatestDay is { } last && EarliestDay is { } first && last.CompareTo(first) < 0;

    /// <summary>One date.</summary>
    /// <param name="date">The date.</param>
    public static EdtfRange Of(EdtfDate date)
    {
        var end = EdtfEnd.At(date);
        return new EdtfRange(end, end);
    }
}
