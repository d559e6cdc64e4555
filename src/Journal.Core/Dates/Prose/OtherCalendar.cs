namespace Journal.Core.Dates.Prose;

/// <summary>Reads the same day in the other calendar: 25 октября (7 ноября) 1917 г., 7 November (25 October) 1917.</summary>
internal static class OtherCalendar
{
    // The calendars lay 10 to 13 days apart from 1582 to 2100.
    private const int FewestDays = 9;
    private const int MostDays = 14;

    /// <summary>Reads a day and month in brackets; the later of the two days is the value.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="reading">A day with its month.</param>
    public static void TryRead(in Phrases phrases, ref Reading reading)
    {
        bool isBracket = phrases[reading.To].Is('(') || phrases[reading.To].Is('[');
        bool isSlash = phrases[reading.To].Is('/');
        if (!isBracket && !isSlash)
            return;
        if (!DayNumbers.TryRead(phrases, reading.To + 1, out var days) || (days.Last > 0) != reading.IsRange || phrases[days.Next].Term != Term.Month)
            return;
        int next = phrases.SkipMonth(days.Next);
        if (isBracket)
            next = SkipStyle(phrases, next);
        if (isBracket && !phrases[next].Is(')') && !phrases[next].Is(']'))
            return;
        var other = reading.First with { Day = days.First, Month = phrases[days.Next].Sense.Value };
        int apart = DaysApart(reading.First, other);
        if (Math.Abs(apart) is < FewestDays or > MostDays)
            return;
        if (apart > 0)
        {
            reading.First = other;
            reading.Last = other with { Day = days.Last };
        }
        reading.Modifiers |= FoundModifiers.OldStyle;
        reading.To = isBracket ? next + 1 : next;
    }

    // по новому стилю, н. ст.
    private static int SkipStyle(in Phrases phrases, int index)
    {
        const int most = 6;
        for (int at = index; at < index + most && !phrases[at].Is(')') && phrases[at].Kind != TokenKind.None; at++)
            if (phrases.TextOf(at).StartsWith("стил", StringComparison.Ordinal) || phrases.TextOf(at) is "ст")
                return phrases.SkipPoint(at + 1);
        return index;
    }

    private static int DaysApart(Moment one, Moment other)
    {
        // Any common year serves; December and January are neighbours.
        var first = new DateOnly(2001, one.Month, Math.Min(one.Day, 28)).AddDays(one.Day - Math.Min(one.Day, 28));
        var second = new DateOnly(2001, other.Month, Math.Min(other.Day, 28)).AddDays(other.Day - Math.Min(other.Day, 28));
        int apart = second.DayNumber - first.DayNumber;
        return apart < -180 ? apart + 365 : apart > 180 ? apart - 365 : apart;
    }
}
