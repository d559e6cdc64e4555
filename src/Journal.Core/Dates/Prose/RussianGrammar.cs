namespace Journal.Core.Dates.Prose;

/// <summary>Reads Russian dates: part, day, month or season, year, decade, century, from the small to the large.</summary>
internal static class RussianGrammar
{
    private const int LongestMonth = 31;

    /// <summary>Reads one date; what is still to be completed by a neighbour too.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The first token.</param>
    /// <param name="reading">What was read.</param>
    public static bool TryRead(in Phrases phrases, int index, out Reading reading)
    {
        reading = new Reading { From = index, To = index };
        var doubt = ReadDoubt(phrases, ref reading);
        RussianParts.Read(phrases, ref reading);
        if (!TryPointed(phrases, ref reading) && !RussianDays.TryRomanMonth(phrases, ref reading) && !RussianFigures.TryRead(phrases, ref reading)
            && !TryDay(phrases, ref reading) && !RussianDays.TryMonthDay(phrases, ref reading)
            && !TryMonth(phrases, ref reading) && !TryUnit(phrases, ref reading))
            return false;
        if (doubt != EdtfQualifier.None)
            reading.First = reading.First with { Doubt = reading.First.Doubt | doubt };
        return true;
    }

    private static EdtfQualifier ReadDoubt(in Phrases phrases, ref Reading reading)
    {
        var doubt = EdtfQualifier.None;
        while (phrases.Has(reading.To, Term.About, Tongue.Russian) || phrases.Has(reading.To, Term.Doubtful, Tongue.Russian))
        {
            doubt |= phrases[reading.To].Term == Term.About ? EdtfQualifier.Approximate : EdtfQualifier.Uncertain;
            reading.To = phrases.SkipPoint(reading.To + 1);
            if (phrases.Has(reading.To, Term.In, Tongue.Russian))
                reading.To++;
        }
        return doubt;
    }

    // того же года, том же месяце, прошлого века
    private static bool TryPointed(in Phrases phrases, ref Reading reading)
    {
        int at = PointedYear(phrases, reading.To, out var source);
        if (at == 0)
            return false;
        if (phrases.Has(at, Term.Century, Tongue.Russian) && source == YearSource.Previous)
            reading.First = new Moment { Unit = Unit.Century, Source = source };
        else if (phrases.Has(at, Term.Year, Tongue.Russian))
            reading.First = new Moment { Unit = Unit.Year, Source = source };
        else if (phrases.Has(at, Term.MonthWord, Tongue.Russian) && source == YearSource.Same)
            reading.First = new Moment { Unit = Unit.Month, Source = source };
        else
            return false;
        reading.To = at + 1;
        return true;
    }

    private static int PointedYear(in Phrases phrases, int at, out YearSource source)
    {
        source = phrases[at].Term switch
        {
            Term.This => YearSource.Same,
            Term.Next => YearSource.Next,
            Term.Previous => YearSource.Previous,
            _ => YearSource.Missing,
        };
        if (source == YearSource.Missing || (phrases[at].Sense.Tongue & Tongue.Russian) == 0)
            return 0;
        return phrases.Has(at + 1, Term.Same, Tongue.Russian) ? at + 2 : at + 1;
    }

    // 5 (18) октября 1917 года, 25 октября (7 ноября) 1917 г., пятого января
    private static bool TryDay(in Phrases phrases, ref Reading reading)
    {
        if (!DayNumbers.TryRead(phrases, reading.To, out var days))
        {
            bool isWord = phrases.TryNumeral(reading.To, out var word) && word.Value is > 0 and <= LongestMonth
                && (word.IsWord || (word is { IsRoman: false, Digits: <= 2, Ending: Ending.Plural } && phrases.TextOf(word.Next - 1) is "е"));
            if (!isWord)
                return false;
            days = new DayNumbers(word.Value, 0, word.Next);
        }
        // «05» июня 1998 г.
        bool isQuoted = IsQuote(phrases, reading.To - 1) && IsQuote(phrases, days.Next) && phrases[reading.To].IsGlued && phrases[days.Next].IsGlued;
        if (isQuoted)
            days = days with { Next = days.Next + 1 };
        // 5-го числа января
        if (phrases.Has(days.Next, Term.DayWord, Tongue.Russian))
            days = days with { Next = days.Next + 1 };
        ref readonly var month = ref phrases[days.Next];
        if (!phrases.Has(days.Next, Term.Month, Tongue.Russian) || month.Sense.Case is Case.Locative or Case.Instrumental)
            return false;
        days.Apply(ref reading, new Moment { Unit = Unit.Day, Month = month.Sense.Value });
        if (isQuoted)
            reading.From = reading.To - 1;
        reading.To = RussianDays.SkipMonth(phrases, days.Next);
        OtherCalendar.TryRead(phrases, ref reading);
        int style = reading.To;
        reading.To = OtherCalendar.BehindStyle(phrases, style);
        RussianYears.Read(phrases, ref reading);
        if (reading.First.Source == YearSource.Missing && OtherCalendar.BehindStyle(phrases, style) == reading.To)
            reading.To = style;
        // «Площадь 1 Мая», «8 Марта» are names.
        return !month.IsCapital || reading.First.Source != YearSource.Missing;
    }

    private static bool IsQuote(in Phrases phrases, int index) => phrases[index].Kind == TokenKind.Mark && phrases[index].Mark is '«' or '»' or '"' or '“' or '”' or '„';

    private static bool TryMonth(in Phrases phrases, ref Reading reading)
    {
        int at = reading.To;
        ref readonly var word = ref phrases[at];
        if ((word.Sense.Tongue & Tongue.Russian) == 0 || word.Term is not (Term.Month or Term.Season))
            return false;
        bool isSeason = word.Term == Term.Season;
        reading.First = new Moment { Unit = isSeason ? Unit.Season : Unit.Month, Month = word.Sense.Value };
        reading.IsBareMonth = true;
        reading.Case = word.Sense.Case;
        reading.To = isSeason ? at + 1 : RussianDays.SkipMonth(phrases, at);
        // май–июнь 1916 г.; seasons stand in no interval.
        if (!isSeason && (phrases[reading.To].IsDash || phrases[reading.To].Is('/')) && phrases.Has(reading.To + 1, Term.Month, Tongue.Russian))
        {
            var next = reading with { To = phrases.SkipMonth(reading.To + 1), Last = reading.First with { Month = phrases[reading.To + 1].Sense.Value }, IsRange = true };
            RussianYears.Read(phrases, ref next);
            bool isWhole = next.First.Source != YearSource.Missing || !phrases[next.To].Is('.');
            if (isWhole)
                reading = next;
            return true;
        }
        RussianYears.Read(phrases, ref reading);
        return true;
    }

    // (209 до н. э. – 230 н. э.)
    private static bool TryEra(in Phrases phrases, Numeral numeral, ref Reading reading)
    {
        int era = Eras.Behind(phrases, numeral.Next, out bool isBefore);
        if (era == 0 || numeral is { IsRoman: true } or { IsWord: true } || numeral.Value == 0)
            return false;
        reading.First = new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = numeral.Value, HasEra = true, IsBeforeChrist = isBefore };
        reading.To = era;
        return true;
    }

    // в начале столетия: that which the text named last
    private static bool TryCenturyOfStory(in Phrases phrases, ref Reading reading)
    {
        bool isPart = reading.Modifiers != FoundModifiers.None && reading.Modifiers != FoundModifiers.Turn;
        if (!isPart || !phrases.Has(reading.To, Term.Century, Tongue.Russian) || phrases.TextOf(reading.To) is not ("столетия" or "века")
            || phrases.TextOf(reading.To - 1)[^1] == 'м')
            return false;
        reading.First = new Moment { Unit = Unit.Century, Source = YearSource.Same };
        reading.To++;
        return true;
    }

    // «в конце XIX», but not «в начале XX главы»
    private static bool TryLoneCentury(in Phrases phrases, Numeral numeral, ref Reading reading)
    {
        const int first = 9;
        ref readonly var behind = ref phrases[numeral.Next];
        bool isLone = behind.Kind is TokenKind.None or TokenKind.Amount || (behind.Kind == TokenKind.Mark && !behind.IsDash && !behind.Is('/')
            && !(behind.Is('.') && phrases[numeral.Next + 1].Kind == TokenKind.Number));
        if (reading.Modifiers == FoundModifiers.None || !numeral.IsRoman || numeral.Value is < first or > 21 || !isLone)
            return false;
        reading.First = new Moment { Unit = Unit.Century, Source = YearSource.Written, Year = numeral.Value };
        reading.To = numeral.Next;
        return true;
    }

    // «200 г. хлеба» weighs, «в 751 г.» dates.
    private static bool IsWeight(in Phrases phrases, int from, Numeral numeral, UnitWord unit)
    {
        ref readonly var before = ref phrases[from - 1];
        bool isDate = IsBehindPreposition(phrases, from) || before.Is('(') || before.IsDash || before.Is(',') || phrases[from].Kind == TokenKind.Word
            || phrases.TextOf(from - 1) is "о" or "об" or "из" or "за" || RussianEvents.Contains(phrases.TextOf(from - 1));
        return numeral.Digits == 3 && unit.IsMark && !isDate;
    }

    private static bool IsBehindPreposition(in Phrases phrases, int index) => RussianYears.IsBehindPreposition(phrases, index);

    // «к концу 90-х», «в 60-е», but not «в 80-х квартирах».
    private static bool IsShortDecade(in Phrases phrases, Reading reading, Numeral numeral)
    {
        if (reading.Modifiers != FoundModifiers.None)
            return true;
        bool isPlace = numeral.Value is 0 or >= 20 && IsBehindPreposition(phrases, reading.From);
        // «рок-н-ролла 80-х встретятся», «лихие 90-е»
        ref readonly var before = ref phrases[reading.From - 1];
        bool isOfNoun = numeral.Value is 0 or >= 20 && before.Kind == TokenKind.Word && before.Term == Term.None && !before.IsCapital && before.End - before.Start > 4
            && Letters.IsCyrillic(phrases.TextOf(reading.From - 1)[0]) && phrases.TextOf(numeral.Next - 1) is "х";
        return (isPlace || isOfNoun) && !RussianCounts.IsNoun(phrases, numeral.Next) && (!isOfNoun || !phrases[numeral.Next].IsDash);
    }

    // «5 веков назад»
    private static bool IsDuration(in Phrases phrases, UnitWord unit) =>
        phrases[unit.Next].Term == Term.Duration || (phrases[unit.Next].Term == Term.This && phrases[unit.Next + 1].Term == Term.Duration);

    private static bool TryUnit(in Phrases phrases, ref Reading reading)
    {
        if (TryCenturyOfStory(phrases, ref reading))
            return true;
        if (!phrases.TryNumeral(reading.To, out var numeral))
            return false;
        // 1734 (?) г.
        bool isDoubted = phrases[numeral.Next].Is('(') && phrases[numeral.Next + 1].Is('?') && phrases[numeral.Next + 2].Is(')')
            && phrases.TryUnit(numeral.Next + 3, out var own) && (own.Tongue & Tongue.Russian) != 0;
        if (isDoubted)
            numeral = numeral with { Next = numeral.Next + 3 };
        if (RussianFigures.TryYearOfWorld(phrases, numeral, ref reading) || TryLoneCentury(phrases, numeral, ref reading))
            return true;
        bool hasUnit = phrases.TryUnit(numeral.Next, out var unit) && (unit.Tongue & Tongue.Russian) != 0;
        if (!hasUnit)
        {
            ReadWithoutUnit(phrases, numeral, ref reading);
            return true;
        }
        if (!TryWithUnit(phrases, numeral, unit, ref reading))
            return false;
        if (isDoubted)
            reading.First = reading.First with { Doubt = EdtfQualifier.Uncertain };
        return true;
    }

    // 209 до н. э., 1920-х, 1917-го; else a number that a neighbour may complete
    private static void ReadWithoutUnit(in Phrases phrases, Numeral numeral, ref Reading reading)
    {
        if (TryEra(phrases, numeral, ref reading))
            return;
        var decade = Amounts.OfDecade(numeral);
        bool isWhole = decade.Unit == Unit.Decade && (numeral.IsFullYear || (numeral.Digits == 2 && IsShortDecade(phrases, reading, numeral)));
        bool isYear = RussianYears.IsYearByEnding(phrases, reading.From, numeral);
        reading.First = isWhole ? decade : isYear ? RussianYears.OfEnding(numeral) : Moment.Of(numeral);
        reading.To = numeral.Next;
    }

    // «в пятнадцатый год своего царствования», «первых веков христианства», «исполнилось 184 года»
    private static bool IsCount(in Phrases phrases, int from, Numeral numeral, UnitWord unit)
    {
        if (numeral.IsWord)
            return unit.Unit == Unit.Year ? !unit.IsPlural
                && !RussianYears.IsShortYear(phrases, from, unit.Next) : unit is { Unit: Unit.Century, IsPlural: true } && numeral.Value == 1;
        return numeral.Digits == 3 && RussianCounts.IsSpan(phrases, from, unit.Next) && Eras.Behind(phrases, unit.Next, out _) == 0;
    }

    private static bool TryWithUnit(in Phrases phrases, Numeral numeral, UnitWord unit, ref Reading reading)
    {
        int era = Eras.Behind(phrases, unit.Next, out bool isBefore);
        // «в 18 году» too; «до 18 года» may be an age.
        bool isInYear = numeral is { Digits: 2, Ending: Ending.None } && phrases.TextOf(unit.Next - 1) is "году"
            && phrases.Has(reading.From - 1, Term.In, Tongue.Russian);
        bool isShort = (isInYear || numeral is { Digits: 2, Ending: Ending.OrdinalSingular }) && unit is { Unit: Unit.Year, IsPlural: false } && era == 0;
        var moment = !isShort ? Amounts.Of(numeral, unit, era > 0) : RussianYears.IsShortYear(phrases, reading.From, unit.Next) ? RussianYears.OfEnding(numeral)
            : default;
        // на 1941/42 год
        if (moment.Unit == Unit.None && numeral is { Digits: 2, Ending: Ending.None, IsRoman: false } && unit.Unit == Unit.Year && phrases[reading.From - 1].Is('/'))
            moment = new Moment { Unit = Unit.ShortYear, Year = numeral.Value, Numeral = numeral };
        if (moment is { Unit: Unit.Decade, IsPlainDecade: true } && numeral.IsFullYear && RussianYears.EndsList(phrases, reading.From))
            moment = moment with { Unit = Unit.Year, IsPlainDecade = false };
        // «на сорок первом году жизни» is an age.
        bool isAge = moment is { Unit: Unit.Year, LacksCentury: true } && !isShort && !phrases.Has(reading.From - 1, Term.In, Tongue.Russian);
        if (moment.Unit == Unit.None || isAge || IsDuration(phrases, unit) || IsCount(phrases, reading.From, numeral, unit) || (era == 0
            && IsWeight(phrases, reading.From, numeral, unit)))
            return false;
        reading.First = moment with { HasEra = era > 0, IsBeforeChrist = era > 0 && isBefore };
        reading.To = era > 0 ? era : unit.Next;
        // 1935 г. р.
        if (unit is { Unit: Unit.Year, IsMark: true, IsPlural: false } && phrases.HasLetter(reading.To, 'р') && phrases[reading.To + 1].Is('.')
            && !phrases[reading.To].IsCapital)
            reading.To += 2;
        reading.IsPlural = unit.IsPlural;
        // 480-х гг. до н. э.: EDTF has no decades that count backwards.
        if (reading.First is { Unit: Unit.Year, IsBeforeChrist: true } && numeral.Ending == Ending.Plural && numeral.Value % 10 == 0)
        {
            reading.Last = reading.First;
            reading.First = reading.First with { Year = numeral.Value + 9 };
            reading.IsRange = true;
            return true;
        }
        if (moment.Unit == Unit.Decade)
            RussianYears.ReadCentury(phrases, ref reading);
        else if (moment.Unit == Unit.Year && !unit.IsPlural)
            RussianYears.ReadDayBehind(phrases, ref reading);
        return true;
    }
}
