namespace Journal.Core.Dates.Prose;

/// <summary>Reads the days of old records: 12/V-1923 г., июня 10 дня 1734 года, 1762 года марта в 5 день.</summary>
internal static class RussianDays
{
    private const int MonthsOfYear = 12;

    /// <summary>The token behind the name of a month, its point and the word «месяц» that may follow.</summary>
    public static int SkipMonth(in Phrases phrases, int index)
    {
        int next = phrases.SkipMonth(index);
        // в мае-месяце 1913 г.
        if (phrases[next].IsDash && phrases[next].IsGlued && phrases[next + 1].IsGlued && phrases.Has(next + 1, Term.MonthWord, Tongue.Russian))
            return next + 2;
        return phrases.Has(next, Term.MonthWord, Tongue.Russian) && (phrases[next + 1].Kind == TokenKind.Number || phrases[next + 1].Term == Term.This) ? next + 1 : next;
    }

    /// <summary>Reads a day whose month stands in Roman figures: 12/V-1923 г., 14.VII.1928, 28.V–3.VI.1916.</summary>
    public static bool TryRomanMonth(in Phrases phrases, ref Reading reading)
    {
        if (phrases[reading.To].Kind != TokenKind.Number || !DayNumbers.TryRead(phrases, reading.To, out var days))
            return false;
        int month = days.Next + 1;
        ref readonly var joint = ref phrases[days.Next];
        bool isMonth = (joint.Is('/') || joint.Is('.') || joint.IsDash) && joint.IsGlued && phrases[month].IsGlued && phrases[month].Roman is > 0 and <= MonthsOfYear;
        if (!isMonth)
            return false;
        days.Apply(ref reading, new Moment { Unit = Unit.Day, Month = phrases[month].Roman });
        int at = month + 1;
        bool isJoined = phrases[at].IsGlued && (phrases[at].IsDash || phrases[at].Is('.') || phrases[at].Is('/'));
        reading.To = isJoined ? at + 1 : at;
        RussianYears.Read(phrases, ref reading);
        if (reading.First.Source == YearSource.Written)
            return true;
        int year = isJoined ? at + 1 : at;
        if (phrases.TryNumeral(year, out var numeral) && numeral is { Digits: 2, Ending: Ending.None } && phrases.Has(numeral.Next, Term.YearMark, Tongue.Russian))
        {
            var known = RussianYears.OfEnding(numeral);
            reading.First = reading.First with { Year = known.Year, Source = known.Source, LacksCentury = true };
            reading.Last = reading.Last with { Year = known.Year, Source = known.Source, LacksCentury = true };
            reading.To = phrases.SkipPoint(numeral.Next + 1);
            return true;
        }
        reading.To = at;
        bool isOpen = phrases[at].IsDash && DayNumbers.TryRead(phrases, at + 1, out _) || phrases[at].Term == Term.To;
        return isOpen && !joint.IsDash;
    }

    /// <summary>Reads a day behind its month: июня 10 дня 1734 года, мая 5-го 1826 г.</summary>
    public static bool TryMonthDay(in Phrases phrases, ref Reading reading)
    {
        int at = reading.To;
        if (!phrases.Has(at, Term.Month, Tongue.Russian) || phrases[at].Sense.Case is not (Case.Genitive or Case.None)
            || !TryDayBehind(phrases, SkipMonth(phrases, at), out var day, out bool hasWord))
            return false;
        var whole = reading;
        whole.First = new Moment { Unit = Unit.Day, Month = phrases[at].Sense.Value, Day = day.Value };
        whole.To = day.Next;
        RussianYears.Read(phrases, ref whole);
        if (!hasWord && whole.First.Source == YearSource.Missing)
            return false;
        reading = whole;
        return true;
    }

    /// <summary>Reads 10, 10 дня, в 5 день, 19-го числа behind a month.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The token behind the month.</param>
    /// <param name="day">The number and the token behind it and its word.</param>
    /// <param name="hasWord">Whether it has the word for day.</param>
    public static bool TryDayBehind(in Phrases phrases, int index, out Numeral day, out bool hasWord)
    {
        bool isIn = phrases.Has(index, Term.In, Tongue.Russian);
        hasWord = false;
        if (!DayNumbers.TryRead(phrases, isIn ? index + 1 : index, out var days) || days.Last > 0 || days.Other.First > 0)
        {
            day = default;
            return false;
        }
        hasWord = phrases.Has(days.Next, Term.DayWord, Tongue.Russian);
        day = new Numeral(days.First, 2, hasWord ? days.Next + 1 : days.Next) { Ending = days.Ending };
        return hasWord || !isIn;
    }
}
