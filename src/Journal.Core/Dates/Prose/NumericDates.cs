namespace Journal.Core.Dates.Prose;

/// <summary>Dates in digits: 07.05.1998, 2019-04-02, with the word for year that may follow.</summary>
internal static class NumericDates
{
    /// <summary>Reads a date.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">A token of this kind.</param>
    public static Reading Read(in Phrases phrases, int index)
    {
        int packed = phrases[index].Number;
        var day = DayOf(packed);
        int next = NextOf(phrases, index);
        var reading = new Reading { From = index, To = next, First = day };
        int last = phrases[next].IsDash ? next + 1 : 0;
        if (last > 0 && phrases[last].Kind == TokenKind.NumericDate && phrases[last].Number > packed)
            reading = Ranges.Join(reading, new Reading { From = last, To = NextOf(phrases, last), First = DayOf(phrases[last].Number) });
        // (15.9.1893 – 1938)
        else if (last > 0 && phrases.TryNumeral(last, out var year) && year is { IsFullYear: true, Ending: Ending.None } && year.Value > day.Year
            && phrases[year.Next].Is(')'))
            reading = Ranges.Join(reading, new Reading { From = last, To = year.Next, First = new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = year.Value } });
        // 2014.01.01 бастап, 31.12.2020-ға дейін
        KazakhRelations.BehindMark(phrases, ref reading);
        return reading;
    }

    /// <summary>The day that a token of this kind means.</summary>
    /// <param name="packed">Its number.</param>
    public static Moment DayOf(int packed) =>
        new() { Unit = Unit.Day, Source = YearSource.Written, Year = packed / 10000, Month = packed / 100 % 100, Day = packed % 100 };

    /// <summary>The token behind a date in figures and the word for year that may follow it.</summary>
    public static int NextOf(in Phrases phrases, int index)
    {
        // «01.06.2022 Год выхода» begins anew.
        bool isHead = phrases[index + 1].IsCapital && char.IsLower(phrases.TextOf(index + 1)[^1]);
        bool hasWord = phrases.TryUnit(index + 1, out var unit) && !isHead && unit is { Unit: Unit.Year, IsPlural: false } && unit.Tongue != Tongue.English;
        return hasWord ? unit.Next : index + 1;
    }
}
