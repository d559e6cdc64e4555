namespace Journal.Core.Dates.Prose;

/// <summary>Reads English days, months and seasons with their year.</summary>
internal static class EnglishDays
{
    /// <summary>Reads <c>25 June 1916</c>, <c>the 5th of December 1917</c>, <c>5–13 December</c>, <c>7 November (25 October) 1917</c>.</summary>
    public static bool TryDay(in Phrases phrases, ref Reading reading)
    {
        if (!DayNumbers.TryRead(phrases, reading.To, out var days))
        {
            bool isWord = phrases.TryNumeral(reading.To, out var word) && word is { IsWord: true, Value: <= 31, Digits: 0 };
            if (!isWord)
                return false;
            days = new DayNumbers(word.Value, 0, word.Next);
        }
        // the eleventh day of February
        int at = phrases.TextOf(days.Next) is "day"
            && phrases[days.Next + 1].Term == Term.Of ? days.Next + 2 : phrases[days.Next].Term == Term.Of ? days.Next + 1 : days.Next;
        // 7-December-1941
        if (at == days.Next && phrases[at].IsDash && phrases[at].IsGlued && phrases[at + 1].IsGlued)
            at++;
        if (!phrases.Has(at, Term.Month, Tongue.English))
            return false;
        var day = reading;
        days.Apply(ref day, new Moment { Unit = Unit.Day, Month = phrases[at].Sense.Value });
        day.To = phrases.SkipMonth(at);
        OtherCalendar.TryRead(phrases, ref day);
        if (at > days.Next && phrases[at - 1].IsDash && phrases[day.To].IsDash && phrases[day.To].IsGlued && phrases[day.To + 1] is { IsGlued: true, Digits: 4 })
            day.To++;
        EnglishYears.Read(phrases, ref day);
        // «23 may 1992» is a date, «23 may go» is not.
        if (!phrases[at].IsCapital && day.First.Source == YearSource.Missing)
            return false;
        reading = day;
        return true;
    }

    /// <summary>Reads <c>June 4-9, 1990</c>, <c>April 1994</c>, <c>May–June 1916</c>, <c>August</c>.</summary>
    public static bool TryMonth(in Phrases phrases, ref Reading reading)
    {
        int at = reading.To;
        ref readonly var month = ref phrases[at];
        if (!phrases.Has(at, Term.Month, Tongue.English) || !month.IsCapital)
            return false;
        var moment = new Moment { Unit = Unit.Month, Month = month.Sense.Value };
        int next = phrases.SkipMonth(at);
        // May the 5th, 1812
        int number = phrases[next].Term == Term.The && phrases[next + 2].Term == Term.Ending ? next + 1 : next;
        if (DayNumbers.TryRead(phrases, number, out var days) && !EnglishYears.IsQuantity(phrases, days.Next) && !phrases.Has(days.Next, Term.Month, Tongue.English))
        {
            days.Apply(ref reading, moment with { Unit = Unit.Day });
            reading.To = days.Next;
            EnglishYears.Read(phrases, ref reading);
            return true;
        }
        reading.First = moment;
        reading.To = next;
        reading.IsBareMonth = true;
        if ((phrases[next].IsDash || (phrases[next].Is('/') && phrases[next].IsGlued)) && phrases.Has(next + 1, Term.Month, Tongue.English))
        {
            reading.Last = moment with { Month = phrases[next + 1].Sense.Value };
            reading.IsRange = true;
            reading.To = phrases.SkipMonth(next + 1);
        }
        EnglishYears.Read(phrases, ref reading);
        return true;
    }

    /// <summary>Takes a number behind a day for the second day of the same month: <c>June 3 to 5, 1944</c>, <c>May 5 and 6, 1945</c>.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="one">The first day.</param>
    /// <param name="isRange">Whether both are the ends of a range; in a list the second shows by its year that it is a day.</param>
    /// <param name="two">The number; afterwards the day.</param>
    public static bool TrySecondDay(in Phrases phrases, Moment one, bool isRange, ref Reading two)
    {
        bool isDay = one is { Unit: Unit.Day, Source: YearSource.Missing } && two.First is { Unit: Unit.Bare, Numeral: { Digits: 1 or 2, IsRoman: false, Value: <= 31 } }
            && two.First.Numeral.Value > one.Day && !EnglishYears.IsQuantity(phrases, two.To);
        if (!isDay)
            return false;
        var day = two with { First = one with { Day = two.First.Numeral.Value } };
        EnglishYears.Read(phrases, ref day);
        if (!isRange && day.First.Source != YearSource.Written)
            return false;
        two = day;
        return true;
    }

    /// <summary>Reads the style of the calendar behind a day: <c>June 29, Old Style</c>, <c>11 February 1731 (O.S.)</c>.</summary>
    public static void ReadStyle(in Phrases phrases, ref Reading reading)
    {
        if (reading.First.Unit != Unit.Day)
            return;
        bool isBracket = phrases[reading.To].Is('(');
        int at = isBracket || phrases[reading.To].Is(',') ? reading.To + 1 : reading.To;
        bool isWord = phrases.TextOf(at) is "Old" or "New" or "old" or "new" && phrases.TextOf(at + 1) is "Style" or "style";
        bool isMark = phrases.TextOf(at) is "O" or "N" && phrases[at + 1].Is('.') && phrases.TextOf(at + 2) is "S" && phrases[at + 3].Is('.');
        int next = isWord ? at + 2 : isMark ? at + 4 : 0;
        if (next == 0 || (isBracket && !phrases[next].Is(')')))
            return;
        reading.To = isBracket ? next + 1 : next;
        if (phrases.TextOf(at)[0] is 'O' or 'o')
            reading.Modifiers |= FoundModifiers.OldStyle;
    }

    /// <summary>Reads days of the same month behind others: <c>July 2–8, 11–15, 1892</c>.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="first">The first days; afterwards with the year of the second.</param>
    /// <param name="second">The second days.</param>
    public static bool TryFurther(in Phrases phrases, ref Reading first, out Reading second)
    {
        second = default;
        if (!first.IsRange || first.First is not { Unit: Unit.Day, Source: YearSource.Missing })
            return false;
        var joint = Joint.Behind(phrases, first);
        if (joint.Kind is not (JointKind.Comma or JointKind.And) || !DayNumbers.TryRead(phrases, joint.Next, out var days) || days.First <= first.Last.Day)
            return false;
        second = new Reading { From = joint.Next, To = days.Next };
        days.Apply(ref second, first.Last);
        EnglishYears.Read(phrases, ref second);
        if (second.First.Source != YearSource.Written)
            return false;
        first.First = first.First with { Year = second.First.Year, Source = YearSource.Written };
        first.Last = first.Last with { Year = second.First.Year, Source = YearSource.Written };
        return true;
    }

    /// <summary>Reads <c>autumn of 1916</c>, <c>winter 1917–18</c>.</summary>
    public static bool TrySeason(in Phrases phrases, ref Reading reading)
    {
        if (!phrases.Has(reading.To, Term.Season, Tongue.English))
            return false;
        var season = reading with { To = reading.To + 1, First = new Moment { Unit = Unit.Season, Month = phrases[reading.To].Sense.Value } };
        if (phrases[season.To].Is(',') && phrases[season.To + 1].Kind != TokenKind.Number)
            return false;
        EnglishYears.Read(phrases, ref season);
        // the winter of 1917–18, of 1782-3
        int next = season.To + 1;
        bool joins = phrases[season.To].IsDash || phrases[season.To].Is('/');
        if (joins && phrases[season.To].IsGlued && phrases[next].IsGlued && phrases[next].Kind == TokenKind.Number)
            season.To += 2;
        reading = season;
        return true;
    }
}
