namespace Journal.Core.Dates.Prose;

/// <summary>What a part of a date names.</summary>
internal enum Unit : byte
{
    None,

    /// <summary>A number whose unit stands elsewhere: 1991 in «с 1991 по 1997 год».</summary>
    Bare,

    /// <summary>The last two digits of the second year of a range.</summary>
    ShortYear,
    Day,
    Month,
    Season,
    Year,
    Decade,
    Century,
    Millennium,
}

/// <summary>Where the year of a date comes from.</summary>
internal enum YearSource : byte
{
    /// <summary>No year is written.</summary>
    Missing,
    Written,

    /// <summary>The year named last: сол жылы, того же года.</summary>
    Same,
    Next,
    Previous,

    /// <summary>The year in which the author writes; no text tells it.</summary>
    Present,
}

/// <summary>A number in figures, Roman figures or words.</summary>
internal readonly record struct Numeral(int Value, int Digits, int Next)
{
    public bool IsRoman { get; init; }

    public bool IsWord { get; init; }

    public Ending Ending { get; init; }

    public Case Case { get; init; }

    /// <summary>Whether it can be the first year of a range or a year by itself.</summary>
    public bool IsFullYear => Digits == 4 && Value is >= 1000 and <= 2099 && !IsWord;
}

/// <summary>One end of a date as the words give it, before the years of others are lent to it.</summary>
internal record struct Moment
{
    public Unit Unit { get; set; }

    public YearSource Source { get; set; }

    /// <summary>The year, the first year of a decade, or the number of a century or millennium.</summary>
    public int Year { get; set; }

    /// <summary>The month 1–12 or the season 21–24.</summary>
    public int Month { get; set; }

    public int Day { get; set; }

    /// <summary>The number without unit.</summary>
    public Numeral Numeral { get; set; }

    public bool IsBeforeChrist { get; set; }

    /// <summary>Whether an era is written.</summary>
    public bool HasEra { get; set; }

    /// <summary>Whether only the last two digits of a decade are written.</summary>
    public bool LacksCentury { get; set; }

    /// <summary>Whether nothing but its round number makes it a decade.</summary>
    public bool IsPlainDecade { get; set; }

    public EdtfQualifier Doubt { get; set; }

    /// <summary>Whether a year can be lent to it.</summary>
    public readonly bool LacksYear => Unit is Unit.Day or Unit.Month or Unit.Season && Source == YearSource.Missing;

    /// <summary>Whether it means something without a neighbour.</summary>
    public readonly bool IsComplete => Unit is not (Unit.None or Unit.Bare or Unit.ShortYear);

    public static Moment Of(Numeral numeral) => new() { Unit = Unit.Bare, Numeral = numeral };
}

/// <summary>A stretch of tokens read as a date.</summary>
internal record struct Reading
{
    /// <summary>The first token.</summary>
    public int From { get; set; }

    /// <summary>The token behind the last.</summary>
    public int To { get; set; }

    public Moment First { get; set; }

    public Moment Last { get; set; }

    /// <summary>Whether <see cref="Last"/> counts.</summary>
    public bool IsRange { get; set; }

    public bool OpensStart { get; set; }

    public bool OpensEnd { get; set; }

    public FoundModifiers Modifiers { get; set; }

    /// <summary>The case of the last Kazakh word.</summary>
    public Case Case { get; set; }

    /// <summary>Whether the unit word is in the plural.</summary>
    public bool IsPlural { get; set; }

    /// <summary>Whether a month stands alone, so that the sentence must prove it to be one.</summary>
    public bool IsBareMonth { get; set; }

    /// <summary>Whether the unit is the word жыл itself, which also counts years.</summary>
    public bool IsBareYearWord { get; set; }

    public readonly Moment End => IsRange ? Last : First;
}
