namespace Journal.Core.Dates.Prose;

/// <summary>Reads dates in figures as Russian papers and encyclopaedias shorten them: 07.02.92 г., 12(25).6.1907.</summary>
internal static class RussianFigures
{
    // «15.06.88» is of the last century, «15.06.08» of this one.
    private const int FirstShortYear = 30;
    private const int YearDigits = 4;

    /// <summary>Reads such a date.</summary>
    public static bool TryRead(in Phrases phrases, ref Reading reading) =>
        phrases[reading.To].Kind == TokenKind.Amount ? TryShort(phrases, ref reading) || TryTwoMonths(phrases, ref reading) || TrySpaced(phrases, ref reading)
            || TryToDate(phrases, ref reading) : TryDouble(phrases, ref reading);

    // 23.10(4.11).1835, 30.08 (11.09).1779
    private static bool TryTwoMonths(in Phrases phrases, ref Reading reading)
    {
        int at = reading.To;
        bool isBracket = phrases[at + 1].Is('(') && phrases[at + 2].Kind == TokenKind.Amount && phrases[at + 3].Is(')') && phrases[at + 4].Is('.')
            && phrases[at + 5].Digits == YearDigits;
        if (!isBracket || !TryDayOfMonth(phrases.TextOf(at), out _, out _) || !TryDayOfMonth(phrases.TextOf(at + 2), out int day, out int month)
            || !IsDay(phrases[at + 5].Number, month, day))
            return false;
        reading.First = new Moment { Unit = Unit.Day, Source = YearSource.Written, Year = phrases[at + 5].Number, Month = month, Day = day };
        reading.Modifiers |= FoundModifiers.OldStyle;
        reading.To = at + 6;
        return true;
    }

    // 15.03. 1920
    private static bool TrySpaced(in Phrases phrases, ref Reading reading)
    {
        int at = reading.To;
        bool isSpaced = phrases[at + 1].Is('.') && phrases[at + 1].IsGlued && phrases[at + 2] is { Kind: TokenKind.Number, Digits: YearDigits };
        if (!isSpaced || phrases.TextOf(at).Length != 5 || !TryDayOfMonth(phrases.TextOf(at), out int day, out int month) || !IsDay(phrases[at + 2].Number, month, day))
            return false;
        reading.First = new Moment { Unit = Unit.Day, Source = YearSource.Written, Year = phrases[at + 2].Number, Month = month, Day = day };
        reading.To = NumericDates.NextOf(phrases, at + 2);
        return true;
    }

    // 03.06–05.06.2002
    private static bool TryToDate(in Phrases phrases, ref Reading reading)
    {
        int at = reading.To;
        int packed = phrases[at + 2].Number;
        bool isRange = phrases[at + 1].IsDash && phrases[at + 2].Kind == TokenKind.NumericDate && phrases.TextOf(at).Length == 5;
        if (!isRange || !TryDayOfMonth(phrases.TextOf(at), out int day, out int month) || !IsDay(packed / 10000, month, day) || (month * 100) + day >= packed % 10000)
            return false;
        reading.Last = NumericDates.DayOf(packed);
        reading.First = reading.Last with { Month = month, Day = day };
        reading.IsRange = true;
        reading.To = NumericDates.NextOf(phrases, at + 2);
        return true;
    }

    private static bool TryDayOfMonth(ReadOnlySpan<char> text, out int day, out int month)
    {
        (day, month) = (0, 0);
        int point = text.IndexOf('.');
        return point is 1 or 2 && text.Length - point is 2 or 3 && TryFigures(text[..point], out day) && TryFigures(text[(point + 1)..], out month)
            && day is >= 1 and <= 31 && month is >= 1 and <= 12;
    }

    // «от 07.02.92», «07.02.92 г.»; «10.01.02» alone is the number of a discipline.
    private static bool TryShort(in Phrases phrases, ref Reading reading)
    {
        var text = phrases.TextOf(reading.To);
        bool isDate = text.Length == 8 && text[2] == '.' && text[5] == '.';
        if (!isDate || !TryTwo(text, out int day) || !TryTwo(text[3..], out int month) || !TryTwo(text[6..], out int year))
            return false;
        bool hasUnit = phrases.TryUnit(reading.To + 1, out var unit) && unit is { Unit: Unit.Year, IsPlural: false, Tongue: Tongue.Russian };
        bool isPaper = phrases.Has(reading.To - 1, Term.From, Tongue.Russian);
        year += year < FirstShortYear ? 2000 : 1900;
        if (!hasUnit && !isPaper || !IsDay(year, month, day))
            return false;
        reading.First = new Moment { Unit = Unit.Day, Source = YearSource.Written, Year = year, Month = month, Day = day };
        reading.To = hasUnit ? unit.Next : reading.To + 1;
        return true;
    }

    // The tokens behind the bracket are a point and the figures «6.1907».
    private static bool TryDouble(in Phrases phrases, ref Reading reading)
    {
        if (!DayNumbers.TryRead(phrases, reading.To, out var days) || days.Other.First == 0 || !phrases[days.Next].Is('.') || !phrases[days.Next].IsGlued)
            return false;
        int at = days.Next + 1;
        var text = phrases.TextOf(at);
        int point = text.IndexOf('.');
        bool isAmount = phrases[at].Kind == TokenKind.Amount && phrases[at].IsGlued && point is 1 or 2 && text.Length == point + 1 + YearDigits;
        if (!isAmount || !TryFigures(text[..point], out int month) || !TryFigures(text[(point + 1)..], out int year) || !IsDay(year, month, days.Other.First))
            return false;
        days.Apply(ref reading, new Moment { Unit = Unit.Day, Source = YearSource.Written, Year = year, Month = month });
        reading.To = at + 1;
        return true;
    }

    /// <summary>Reads a year of the world with the year of Christ in brackets behind it: 6886 (1378) г.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="numeral">The year of the world.</param>
    /// <param name="reading">Takes the year.</param>
    public static bool TryYearOfWorld(in Phrases phrases, Numeral numeral, ref Reading reading)
    {
        const int fewestApart = 5492;
        const int mostApart = 5518;
        int at = numeral.Next;
        bool isPair = numeral is { Digits: 4, Value: > 5600 and < 7400, Ending: Ending.None } && (phrases[at].Is('(') || phrases[at].Is('/'))
            && phrases[at + 1].Kind == TokenKind.Number && numeral.Value - phrases[at + 1].Number is >= fewestApart and <= mostApart;
        if (!isPair || (phrases[at].Is('(') && !phrases[at + 2].Is(')')))
            return false;
        int next = phrases[at].Is('(') ? at + 3 : at + 2;
        reading.First = new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = phrases[at + 1].Number };
        reading.To = phrases.TryUnit(next, out var unit) && unit is { Unit: Unit.Year, IsPlural: false, Tongue: Tongue.Russian } ? unit.Next : next;
        return true;
    }

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1000 and <= 2099 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static bool TryTwo(ReadOnlySpan<char> text, out int value) => TryFigures(text[..2], out value);

    private static bool TryFigures(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (char figure in text)
        {
            if (!char.IsAsciiDigit(figure))
                return false;
            value = (value * 10) + figure - '0';
        }
        return text.Length > 0;
    }
}
