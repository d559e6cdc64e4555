namespace Journal.Core.Dates.Prose;

/// <summary>Reads dates in figures as Russian papers and encyclopaedias shorten them: 07.02.92 г., 12(25).6.1907.</summary>
internal static class RussianFigures
{
    // «15.06.88» is of the last century, «15.06.08» of this one.
    private const int FirstShortYear = 30;
    private const int YearDigits = 4;

    /// <summary>Reads such a date.</summary>
    public static bool TryRead(in Phrases phrases, ref Reading reading) =>
        phrases[reading.To].Kind == TokenKind.Amount ? TryShort(phrases, ref reading) : TryDouble(phrases, ref reading);

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
