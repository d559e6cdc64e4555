namespace Journal.Core.Dates.Prose;

/// <summary>Makes moments of numbers with their units.</summary>
internal static class Amounts
{
    private const int FirstYear = 1000;
    private const int LastYear = 2099;
    private const int LastCentury = 21;
    private const int LastMillennium = 10;
    private const int LongestDuration = 366;

    /// <summary>The year, decade, century or millennium that a number with its unit names.</summary>
    /// <param name="numeral">The number.</param>
    /// <param name="unit">The unit word.</param>
    /// <param name="hasEra">Whether an era is written, so that small numbers are years too.</param>
    /// <returns>The moment; without unit if there is no such year.</returns>
    public static Moment Of(Numeral numeral, UnitWord unit, bool hasEra)
    {
        var moment = new Moment { Source = YearSource.Written, Year = numeral.Value };
        switch (unit.Unit)
        {
            case Unit.Century:
                moment.Unit = numeral.Value is >= 1 and <= LastCentury && numeral.Digits <= 2 ? Unit.Century : Unit.None;
                return moment;
            case Unit.Millennium when unit.IsMark && !numeral.IsRoman && !hasEra:
                return default;
            case Unit.Millennium:
                moment.Unit = numeral.Value is >= 1 and <= LastMillennium && numeral.Digits <= 2 ? Unit.Millennium : Unit.None;
                return moment;
            default:
                return numeral.IsRoman ? default : (unit.IsPlural && !hasEra)
                    || (unit.IsOfTwo && numeral.Digits == 2) ? OfYears(numeral, unit) : OfYear(numeral, unit, hasEra);
        }
    }

    /// <summary>A decade that only its ending shows: 1920-х, 1950s.</summary>
    /// <param name="numeral">The number.</param>
    public static Moment OfDecade(Numeral numeral) => new()
    {
        Unit = numeral.Ending == Ending.Plural && numeral.Value % 10 == 0
            && (numeral.IsFullYear || numeral.Value is >= 10 and < 100 || numeral.Digits == 2) ? Unit.Decade : Unit.None,
        Source = YearSource.Written,
        Year = numeral.Value,
        LacksCentury = numeral.Value < 100,
    };

    private static Moment OfYear(Numeral numeral, UnitWord unit, bool hasEra)
    {
        bool isYear = !numeral.IsWord && (hasEra || numeral.Digits == 4
            ? numeral.Value is >= 1 and <= LastYear && (hasEra || numeral.Value >= FirstYear)
            : numeral.Digits == 3 && numeral.Value >= 100 && (!unit.IsBare || IsEarly(numeral.Value, unit)));
        // қырық бесінші жылы, в сорок первом году: the century is that of the story.
        if (numeral is { IsWord: true, Value: > 10 and < 100 } && numeral.Value % 10 != 0 && !hasEra)
            return new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = numeral.Value, LacksCentury = true };
        // 91-інші жылы, 37-ші жылғы; below thirty it is the year of a service or a school.
        bool isShown = unit.IsJoined || (numeral.Ending == Ending.Ordinal && !unit.IsBare);
        if (numeral is { Digits: 2, Value: > 30 } && isShown && !hasEra && !unit.IsMark && unit.Tongue == Tongue.Kazakh)
            return new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = numeral.Value, LacksCentury = true };
        // 1930/31 г., 1921–22 жылғы
        if (numeral.Digits == 2 && (unit.IsMark || unit.Tongue == Tongue.Kazakh) && !hasEra && numeral.Ending == Ending.None)
            return new Moment { Unit = Unit.ShortYear, Year = numeral.Value, Numeral = numeral };
        bool isMonthDay = numeral.Ending == Ending.Day;
        return isYear && !isMonthDay ? new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = numeral.Value } : default;
    }

    // «711 жылға дейін», but not «120 жылға созылды»: nobody counts seven hundred and eleven years.
    private static bool IsEarly(int value, UnitWord unit) => value > LongestDuration && value % 10 != 0 && unit.Case is Case.Dative or Case.Ablative or Case.Genitive;

    private static Moment OfYears(Numeral numeral, UnitWord unit)
    {
        bool isRound = numeral.Value % 10 == 0;
        bool isShort = numeral.Value < 100 && (numeral.Digits == 2 || numeral.IsWord);
        bool isSign = numeral.Ending is Ending.Plural or Ending.Ordinal or Ending.OrdinalSingular || unit.IsJoined;
        if (isShort)
            return isRound && (numeral.Value >= 10 || numeral.Digits == 2)
                ? new Moment
                {
                    Unit = Unit.Decade, Source = YearSource.Written, Year = numeral.Value, LacksCentury = true,
                    IsPlainDecade = !isSign && !numeral.IsWord, Numeral = numeral,
                }
                : new Moment { Unit = Unit.ShortYear, Year = numeral.Value, Numeral = numeral };
        if (!numeral.IsFullYear)
            return numeral.Digits == 3 && numeral.Ending == Ending.None ? new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = numeral.Value, Numeral = numeral } : default;
        bool isDecade = isRound && (isSign || !unit.IsMark);
        return new Moment
        {
            Unit = isDecade ? Unit.Decade : Unit.Year,
            Source = YearSource.Written,
            Year = numeral.Value,
            IsPlainDecade = isDecade && !isSign,
            Numeral = numeral,
        };
    }
}
