namespace Journal.Core.Dates.Prose;

/// <summary>Lends the unit and the year of one date to its neighbour in a range or list.</summary>
internal static class Completion
{
    private const int Century = 100;
    private const int LongestLife = 120;

    /// <summary>Completes the earlier by the later: 1991 in «с 1991 по 1997 год», «30-х» in «30-х — начала 40-х годов XVIII века».</summary>
    /// <param name="one">The earlier date.</param>
    /// <param name="model">The later date.</param>
    /// <param name="isRange">Whether they are the ends of a range, not members of a list.</param>
    /// <returns>Whether it means something now.</returns>
    public static bool TryForward(ref Moment one, Moment model, bool isRange)
    {
        if (one.Unit == Unit.Bare)
            one = FromNumeral(one, model, isRange);
        else if (one.LacksYear && !model.LacksYear && model.Unit is Unit.Day or Unit.Month or Unit.Season)
            one = one with { Source = model.Source, LacksCentury = model.LacksCentury, HasEra = model.HasEra, IsBeforeChrist = model.IsBeforeChrist, Year = model.Year - (isRange && IsLater(one, model) ? 1 : 0) };
        else if (one is { Unit: Unit.Decade, LacksCentury: true } && model is { Unit: Unit.Decade, LacksCentury: false })
            one = one with { LacksCentury = false, IsPlainDecade = false, Source = model.Source, Year = InCentury(one.Year, model.Year, isRange) };
        else if (one is { Unit: Unit.Decade, LacksCentury: true } && model is { Unit: Unit.Decade, Source: YearSource.Previous })
            one = one with { Source = YearSource.Previous };
        if (model.IsBeforeChrist && !one.HasEra && one.IsComplete)
            one = one with { HasEra = true, IsBeforeChrist = true };
        return one.IsComplete;
    }

    /// <summary>Completes the later by the earlier: 68 in «1865—68 гг.», «қазанына» in «1916 жылдың шілдесінен қазанына дейін».</summary>
    /// <param name="one">The earlier date.</param>
    /// <param name="two">The later date.</param>
    /// <param name="isRange">Whether they are the ends of a range.</param>
    public static void Backward(Moment one, ref Moment two, bool isRange)
    {
        bool isYear = one is { Unit: Unit.Bare, Numeral: { IsFullYear: true, Ending: Ending.None } } or { Unit: Unit.Year, Source: YearSource.Written };
        int year = one.Unit == Unit.Bare ? one.Numeral.Value : one.Year;
        // б.з.д. VII–IV ғғ.: the era stands before both.
        if (one.IsBeforeChrist && !two.HasEra && two.Unit is Unit.Century or Unit.Year or Unit.Millennium
            && two.Year < (one.Unit == Unit.Bare ? one.Numeral.Value : one.Year))
            two = two with { HasEra = true, IsBeforeChrist = true };
        if (two.Unit == Unit.ShortYear && isYear)
            two = AsYear(two, InCenturyAfter(two.Year, year));
        else if (two is { Unit: Unit.Decade, IsPlainDecade: true } && isYear && (isRange || year % 10 != 0))
            two = AsYear(two, two.LacksCentury ? InCenturyAfter(two.Year, year) : two.Year);
        else if (two is { Unit: Unit.Decade, LacksCentury: true } && one is { Unit: Unit.Decade, LacksCentury: false } or { Unit: Unit.Bare, Numeral.IsFullYear: true })
            two = two with { LacksCentury = false, IsPlainDecade = false, Source = YearSource.Written, Year = InCenturyAfter(two.Year, year) };
        else if (two.LacksYear && one.Source != YearSource.Missing && one.Unit is Unit.Day or Unit.Month or Unit.Season or Unit.Year)
            two = two with { Source = one.Source, LacksCentury = one is { LacksCentury: true, Unit: not Unit.Decade }, HasEra = one.HasEra, IsBeforeChrist = one.IsBeforeChrist, Year = one.Year + (isRange && IsLater(one, two) ? 1 : 0) };
    }

    /// <summary>Whether the ends of a range stand in order, as far as their years are known.</summary>
    public static bool IsOrdered(Moment one, Moment two)
    {
        if (one.Source != YearSource.Written || two.Source != YearSource.Written || one.LacksCentury != two.LacksCentury)
            return true;
        int from = FirstYear(one), to = FirstYear(two);
        return from < to || (from == to && !IsLater(one, two)) || one.Unit != two.Unit;
    }

    /// <summary>«1950 және 1960 жылдар аралығында» names the years themselves, as two numbers with a dash do.</summary>
    public static Reading AsPlainYears(Reading reading)
    {
        var moment = reading.First;
        bool isYear = moment is { Unit: Unit.Decade, Source: YearSource.Written, LacksCentury: false, Numeral: { IsFullYear: true, Ending: Ending.None } };
        return isYear && !reading.IsRange ? reading with { First = AsYear(moment, moment.Numeral.Value) } : reading;
    }

    private static Moment FromNumeral(Moment one, Moment model, bool isRange)
    {
        var numeral = one.Numeral;
        var made = model with { Numeral = numeral, Doubt = one.Doubt, IsPlainDecade = false, HasEra = one.HasEra
            || model.HasEra, IsBeforeChrist = one.HasEra ? one.IsBeforeChrist : model.IsBeforeChrist };
        bool isShort = numeral.Digits == 2 || numeral.IsWord;
        return model.Unit switch
        {
            Unit.Year when !numeral.IsRoman && !numeral.IsWord && numeral.Ending != Ending.Day
                && (numeral.IsFullYear || model.HasEra
                || (numeral.Digits == 3 && (isRange || model.Year < 1000))) => made with { Year = numeral.Value, LacksCentury = false },
            Unit.Century or Unit.Millennium when numeral.Digits <= 2 && numeral.Value is >= 1 and <= 21 => made with { Year = numeral.Value },
            Unit.Decade when isShort && !numeral.IsRoman && numeral.Value % 10 == 0 && numeral.Value > 0 =>
                made with { Year = model.LacksCentury ? numeral.Value : InCentury(numeral.Value, model.Year, isRange) },
            Unit.Decade when numeral.IsFullYear && numeral.Value % 10 == 0 && !model.LacksCentury => made with { Year = numeral.Value },
            // 1917 – начало 1920-х гг.; 1867 – начало XX в.
            Unit.Decade or Unit.Century when isRange && !model.LacksCentury && !model.IsPlainDecade && numeral is { IsFullYear: true, Ending: Ending.None }
                && (model.Unit == Unit.Century ? numeral.Value / Century < model.Year && !model.IsBeforeChrist : numeral.Value % 10 != 0 && numeral.Value < model.Year) =>
                new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = numeral.Value, Doubt = one.Doubt },
            Unit.Day or Unit.Month or Unit.Season when isRange && numeral is { IsFullYear: true, Ending: Ending.None } && model.Source == YearSource.Written
                && numeral.Value <= model.Year && model.Year - numeral.Value <= LongestLife =>
                made with { Unit = Unit.Year, Month = 0, Day = 0, Year = numeral.Value },
            // 1837 — 12 мая 1918; 518 — август 465 до н. э.
            Unit.Month or Unit.Day when isRange && numeral is { IsRoman: false, IsWord: false, Ending: Ending.None }
                && (numeral.IsFullYear || (model.HasEra && numeral.Digits > 2)) =>
                new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = numeral.Value, Doubt = one.Doubt, HasEra = model.HasEra, IsBeforeChrist = model.IsBeforeChrist },
            Unit.Day when numeral is { IsRoman: false, Digits: <= 2, Value: >= 1 and <= 31 } && numeral.Ending != Ending.Plural => made with { Day = numeral.Value },
            _ => default,
        };
    }

    private static Moment AsYear(Moment moment, int year) => moment with { Unit = Unit.Year, Source = YearSource.Written, Year = year, LacksCentury = false, IsPlainDecade = false };

    private static int InCentury(int shortYear, int year, bool isBefore)
    {
        int full = (year / Century * Century) + (shortYear % Century);
        return isBefore && full > year ? full - Century : full;
    }

    private static int InCenturyAfter(int shortYear, int year)
    {
        int full = (year / Century * Century) + (shortYear % Century);
        return full < year ? full + Century : full;
    }

    private static bool IsLater(Moment one, Moment two) => (one.Month, one.Day).CompareTo((two.Month, two.Day)) > 0 && one.Month > 0 && two.Month > 0;

    private static int FirstYear(Moment moment)
    {
        int year = moment.Unit == Unit.Century ? (moment.Year - 1) * Century : moment.Unit == Unit.Millennium ? (moment.Year - 1) * Century * 10 : moment.Year;
        return moment.IsBeforeChrist ? -year - 1 : year;
    }
}
