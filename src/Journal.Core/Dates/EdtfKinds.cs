namespace Journal.Core.Dates;

/// <summary>What an author doubts about a date or a part of it (ISO 8601-2, 8: <c>?</c>, <c>~</c>, <c>%</c>).</summary>
[Flags]
public enum EdtfQualifier
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Whether it is so at all: <c>?</c>.</summary>
    Uncertain = 1,

    /// <summary>How near it is: <c>~</c>.</summary>
    Approximate = 2,

    /// <summary>Both: <c>%</c>.</summary>
    Both = Uncertain | Approximate,
}

/// <summary>What kind of expression a value is.</summary>
public enum EdtfForm
{
    /// <summary>One date of any precision.</summary>
    Date,

    /// <summary>A day with a time of day.</summary>
    DateTime,

    /// <summary>An interval between two ends.</summary>
    Interval,

    /// <summary>One of several dates: <c>[…]</c>.</summary>
    OneOf,

    /// <summary>All of several dates: <c>{…}</c>.</summary>
    AllOf,
}

/// <summary>How exact a date is, from coarse to fine.</summary>
public enum EdtfPrecision
{
    /// <summary>Nothing is known that has a name, for instance <c>1X32</c> or <c>XXXX</c>.</summary>
    Unknown,

    /// <summary>A thousand years: <c>1XXX</c>.</summary>
    Millennium,

    /// <summary>A hundred years: <c>19XX</c>.</summary>
    Century,

    /// <summary>Ten years: <c>195X</c>.</summary>
    Decade,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A season, quarter, third or half of a year.</summary>
    Season,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A time of day.</summary>
    Time,
}

/// <summary>What is wrong with a text that should be a date.</summary>
public enum EdtfFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>There is no text.</summary>
    Empty,

    /// <summary>A character stands where it must not, or one is missing at the end.</summary>
    Syntax,

    /// <summary>The year has more digits than the program can count with, or is a zero with a sign.</summary>
    ImpossibleYear,

    /// <summary>There is no such month or season.</summary>
    ImpossibleMonth,

    /// <summary>The month has no such day.</summary>
    ImpossibleDay,

    /// <summary>There is no such time of day or time zone.</summary>
    ImpossibleTime,

    /// <summary>The end lies before the start.</summary>
    Reversed,
}

/// <summary>Where and why a text is no date.</summary>
/// <param name="Offset">Offset of what is wrong, in UTF-16 code units.</param>
/// <param name="Length">Its length; 0 where something is missing.</param>
/// <param name="Fault">What is wrong.</param>
public readonly record struct EdtfError(int Offset, int Length, EdtfFault Fault);
