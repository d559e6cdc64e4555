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

    /// <summary>The token behind the name of a calendar between a month and its year: «8 марта (по старому стилю) 1698 г.», «24 июня ст. ст. 1812 г.»; else the
    /// same token.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The token behind the month.</param>
    public static int BehindStyle(in Phrases phrases, int index)
    {
        bool isBracket = phrases[index].Is('(');
        int at = isBracket ? index + 1 : index;
        bool isWords = phrases.TextOf(at) is "по" && phrases.TextOf(at + 1) is "старому" or "новому" or "ст" or "н";
        if (isWords)
            at++;
        else if (phrases.TextOf(at) is not ("ст" or "н") || !phrases[at + 1].Is('.'))
            return index;
        int next = SkipStyle(phrases, phrases.SkipPoint(at + 1));
        if (next == phrases.SkipPoint(at + 1))
            return index;
        return !isBracket ? next : phrases[next].Is(')') ? next + 1 : index;
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
