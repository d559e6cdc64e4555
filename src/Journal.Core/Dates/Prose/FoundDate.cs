namespace Journal.Core.Dates.Prose;

/// <summary>How the value of a date in prose was come by.</summary>
public enum FoundKind
{
    /// <summary>The words say it all.</summary>
    Explicit,

    /// <summary>The year is not written and none is in reach: <c>XXXX-09-08</c>.</summary>
    Partial,

    /// <summary>The year or the century was named before and is only pointed at.</summary>
    RelativeResolved,
}

/// <summary>What a text says about a date that EDTF has no sign for.</summary>
[Flags]
public enum FoundModifiers
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The beginning of the unit.</summary>
    Early = 1,

    /// <summary>The middle of the unit.</summary>
    Middle = 1 << 1,

    /// <summary>The end of the unit.</summary>
    Late = 1 << 2,

    /// <summary>The first half.</summary>
    FirstHalf = 1 << 3,

    /// <summary>The second half.</summary>
    SecondHalf = 1 << 4,

    /// <summary>The first quarter.</summary>
    FirstQuarter = 1 << 5,

    /// <summary>The second quarter.</summary>
    SecondQuarter = 1 << 6,

    /// <summary>The third quarter.</summary>
    ThirdQuarter = 1 << 7,

    /// <summary>The last quarter.</summary>
    LastQuarter = 1 << 8,

    /// <summary>The first third.</summary>
    FirstThird = 1 << 9,

    /// <summary>The second third.</summary>
    SecondThird = 1 << 10,

    /// <summary>The last third.</summary>
    LastThird = 1 << 11,

    /// <summary>Where one unit becomes the next.</summary>
    Turn = 1 << 12,

    /// <summary>From the date onwards.</summary>
    Since = 1 << 13,

    /// <summary>Up to the date.</summary>
    Until = 1 << 14,

    /// <summary>After the date.</summary>
    After = 1 << 15,

    /// <summary>Before the date.</summary>
    Before = 1 << 16,

    /// <summary>Not later than the date.</summary>
    By = 1 << 17,

    /// <summary>The text gives the Julian date as well; the value is the Gregorian one.</summary>
    OldStyle = 1 << 18,
}

/// <summary>A date, period or open interval that a text names.</summary>
/// <param name="Start">Offset of its first character, in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Date">What it means.</param>
/// <param name="Kind">How the value was come by.</param>
/// <param name="Modifiers">What the value cannot say.</param>
public readonly record struct FoundDate(int Start, int Length, Edtf Date, FoundKind Kind, FoundModifiers Modifiers)
{
    /// <summary>Whether it begins with a number in a line that looks like a reference, with pages or a place of publication.</summary>
    public bool IsInReference { get; init; }

    /// <summary>Offset behind the last character.</summary>
    public int End => Start + Length;
}
