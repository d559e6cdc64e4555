namespace Journal.Core.Dates.Prose;

/// <summary>One or two days of a month in figures, with the days of the other calendar in brackets: <c>24</c>, <c>19–20</c>, <c>2–4 (15–17)</c>.</summary>
internal readonly record struct DayNumbers(int First, int Last, int Next)
{
    private const int LongestMonth = 31;

    // The calendars lay so many days apart from 1582 to 2100.
    private const int FewestApart = 10;
    private const int MostApart = 13;

    /// <summary>The days in brackets, or 0.</summary>
    public (int First, int Last) Other { get; init; }

    /// <summary>The ending of the last number.</summary>
    public Ending Ending { get; init; }

    /// <summary>The case that the ending tells.</summary>
    public Case Case { get; init; }

    /// <summary>Reads days.</summary>
    public static bool TryRead(in Phrases phrases, int index, out DayNumbers days)
    {
        days = default;
        if (!TryOne(phrases, index, out var first))
            return false;
        bool isRange = TryLast(phrases, first, out var last);
        days = new DayNumbers(first.Value, isRange ? last.Value : 0, last.Next) { Ending = last.Ending, Case = last.Case };
        // 17/29 ноября
        if (!isRange && phrases[first.Next].Is('/') && phrases[first.Next].IsGlued && TryOne(phrases, first.Next + 1, out var later)
            && later.Value - first.Value is >= FewestApart and <= MostApart && phrases[later.Next].Term == Term.Month)
            days = days with { Other = (later.Value, 0), Next = later.Next };
        if (phrases[last.Next].Is('(') && TryOne(phrases, last.Next + 1, out var other))
        {
            bool isOtherRange = TryLast(phrases, other, out var otherLast);
            if (isOtherRange == isRange && phrases[otherLast.Next].Is(')'))
                days = days with { Other = (other.Value, isOtherRange ? otherLast.Value : 0), Next = otherLast.Next + 1 };
        }
        return true;
    }

    /// <summary>Puts the days into a reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="month">The month that they belong to.</param>
    public void Apply(ref Reading reading, Moment month)
    {
        // Of two calendars the later day is the Gregorian one; the month belongs to the day that stands before it.
        bool hasOther = Other.First > 0;
        reading.First = month with { Day = hasOther ? Other.First : First };
        reading.IsRange = Last > 0;
        if (reading.IsRange)
            reading.Last = month with { Day = hasOther ? Other.Last : Last };
        if (hasOther)
            reading.Modifiers |= FoundModifiers.OldStyle;
    }

    private static bool TryLast(in Phrases phrases, Numeral first, out Numeral last)
    {
        last = first;
        ref readonly var joint = ref phrases[first.Next];
        // The night of 5/6 June; days farther apart are of two calendars.
        bool isNight = joint.Is('/') && joint.IsGlued && phrases[first.Next + 1].IsGlued && phrases[first.Next + 1].Number == first.Value + 1;
        bool joins = joint.IsDash || isNight || (joint.Term == Term.And && joint.Sense.Tongue == Tongue.Kazakh && joint.Sense.Value == 1);
        if (!joins || !TryOne(phrases, first.Next + 1, out var second) || second.Value <= first.Value)
            return false;
        last = second;
        return true;
    }

    private static bool TryOne(in Phrases phrases, int index, out Numeral numeral) =>
        phrases.TryNumeral(index, out numeral) && !numeral.IsRoman && !numeral.IsWord && numeral.Digits <= 2
        && numeral.Value is >= 1 and <= LongestMonth && numeral.Ending != Ending.Plural;
}
