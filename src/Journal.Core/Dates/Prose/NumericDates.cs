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
        var day = new Moment { Unit = Unit.Day, Source = YearSource.Written, Year = packed / 10000, Month = packed / 100 % 100, Day = packed % 100 };
        bool hasWord = phrases.TryUnit(index + 1, out var unit) && unit is { Unit: Unit.Year, IsPlural: false } && unit.Tongue != Tongue.English;
        return new Reading { From = index, To = hasWord ? unit.Next : index + 1, First = day };
    }
}
