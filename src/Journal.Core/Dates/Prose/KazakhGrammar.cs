namespace Journal.Core.Dates.Prose;

/// <summary>Reads Kazakh dates: century, decade, year, season or month, day, part, from the large to the small.</summary>
internal static class KazakhGrammar
{
    // So few years are ever counted exactly that a number not round is no duration.
    private const int RoundDuration = 50;

    /// <summary>Reads one date; what is still to be completed by a neighbour too.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The first token.</param>
    /// <param name="reading">What was read.</param>
    public static bool TryRead(in Phrases phrases, int index, out Reading reading)
    {
        reading = new Reading { From = index, To = index };
        var doubt = EdtfQualifier.None;
        while (phrases.Has(reading.To, Term.About, Tongue.Kazakh) || phrases.Has(reading.To, Term.Doubtful, Tongue.Kazakh))
        {
            doubt |= phrases[reading.To].Term == Term.About ? EdtfQualifier.Approximate : EdtfQualifier.Uncertain;
            reading.To++;
            // шамамен, X ғ. басында
            if (phrases[reading.To].Is(',') && (phrases[reading.To + 1].Kind == TokenKind.Number || phrases[reading.To + 1].Roman > 0))
                reading.To++;
        }
        if (!TryLarge(phrases, ref reading) && !KazakhDays.TryRead(phrases, ref reading) && !TryBare(phrases, ref reading))
            return false;
        // (шамамен 1818–1889), but not «шамамен 1500 адам»
        if (doubt != EdtfQualifier.None && reading.First.Unit == Unit.Bare && IsClosed(phrases, reading.To))
            TryRound(ref reading);
        if (phrases.Has(reading.To, Term.Around, Tongue.Kazakh) && TryRound(ref reading))
        {
            doubt |= EdtfQualifier.Approximate;
            reading.To++;
        }
        if (doubt != EdtfQualifier.None)
            reading.First = reading.First with { Doubt = reading.First.Doubt | doubt };
        return true;
    }

    private static bool TryBare(in Phrases phrases, ref Reading reading)
    {
        if (!phrases.TryNumeral(reading.To, out var numeral))
            return false;
        reading.First = Moment.Of(numeral);
        reading.To = SkipTwin(phrases, numeral);
        if (numeral is { IsFullYear: true, Ending: Ending.None } && TryHead(phrases, ref reading))
            return true;
        if (numeral.Ending == Ending.Day && phrases.Has(reading.To, Term.Until, Tongue.Kazakh))
            reading.Case = numeral.Case;
        // «1937-де», but «1200-де» may be a count
        if (numeral is { Ending: Ending.Day, Case: Case.Locative, IsFullYear: true, Value: > 1700 } && numeral.Value % 100 != 0
            && phrases[reading.To - 1].Term == Term.Ending
            && phrases[numeral.Next - 1].End - phrases[numeral.Next - 1].Start == 2)
            reading.First = new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = numeral.Value };
        // 1960-тан бастап, 1970-ке дейін
        if (numeral.Ending == Ending.Case && numeral.IsFullYear && phrases[reading.To].Term is Term.Since or Term.Until or Term.After)
        {
            reading.First = new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = numeral.Value };
            reading.Case = numeral.Case;
        }
        return true;
    }

    /// <summary>The token behind a year and the second year of two that leave the choice open: 1416/17 – 1487.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="year">The first year.</param>
    public static int SkipTwin(in Phrases phrases, Numeral year)
    {
        bool isTwin = year.IsFullYear && phrases[year.Next].Is('/') && phrases[year.Next].IsGlued
            && phrases[year.Next + 1] is { Kind: TokenKind.Number, Digits: 2, IsGlued: true } second
            && second.Number == (year.Value + 1) % 100 && phrases[year.Next + 2].IsDash;
        return isTwin ? year.Next + 2 : year.Next;
    }

    private static bool IsClosed(in Phrases phrases, int index) => phrases[index].Is(')')
        || (phrases[index].IsDash && phrases.TryNumeral(index + 1, out var last) && last.IsFullYear && phrases[last.Next].Is(')'));

    // Heads of chronicles: «1936, мамыр», «1917, 21–26 шілде».
    private static bool TryHead(in Phrases phrases, ref Reading reading)
    {
        if (!phrases[reading.To].Is(','))
            return false;
        var year = new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = reading.First.Numeral.Value };
        var head = reading with { To = reading.To + 1, Case = Case.None };
        bool isHead = KazakhDays.TryRead(phrases, ref head, year) && head.First.Unit is Unit.Month or Unit.Day && head.Case == Case.Nominative;
        if (isHead)
            reading = head;
        return isHead;
    }

    private static bool TryRound(ref Reading reading)
    {
        var numeral = reading.First.Numeral;
        if (reading.First.Unit == Unit.Bare && numeral.IsFullYear)
            reading.First = new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = numeral.Value };
        return reading.First.IsComplete;
    }

    private static bool TryLarge(in Phrases phrases, ref Reading reading)
    {
        if (!TryUnit(phrases, ref reading) && !TryPointed(phrases, ref reading) && !TryNamedCentury(phrases, ref reading))
            return false;
        switch (reading.First.Unit)
        {
            // 1942–43 ж. қысында
            case Unit.ShortYear when phrases.Has(reading.To, Term.Season, Tongue.Kazakh) && phrases[reading.To].Sense.Case is not (Case.Nominative or Case.Accusative):
                reading.Case = phrases[reading.To].Sense.Case;
                reading.To++;
                break;
            case Unit.ShortYear:
                KazakhDays.TryPart(phrases, ref reading);
                break;
            case Unit.Century:
                TryDecades(phrases, ref reading);
                KazakhDays.TryPart(phrases, ref reading);
                break;
            case Unit.Year:
                ReadWithinYear(phrases, ref reading);
                break;
            case Unit.Decade:
            case Unit.Millennium:
                KazakhDays.TryPart(phrases, ref reading);
                break;
        }
        return true;
    }

    // өткен ХХ ғасырдың
    private static bool TryNamedCentury(in Phrases phrases, ref Reading reading)
    {
        var named = reading with { To = reading.To + 1 };
        bool isCentury = phrases.Has(reading.To, Term.Previous, Tongue.Kazakh) && TryUnit(phrases, ref named) && named.First.Unit == Unit.Century;
        if (isCentury)
            reading = named;
        return isCentury;
    }

    private static bool TryUnit(in Phrases phrases, ref Reading reading)
    {
        int at = Eras.Before(phrases, reading.To, out bool isBefore);
        bool hasEra = at > 0;
        if (!phrases.TryNumeral(hasEra ? at : reading.To, out var numeral))
            return false;
        if (!phrases.TryUnit(numeral.Next, out var unit) || (unit.Tongue & Tongue.Kazakh) == 0)
        {
            // б.з.д. VII–IV ғғ.: the unit follows the second number.
            // (б.з.б. 384–322), (б.з.б. 63 – б.з. 14)
            if (hasEra && numeral is { IsRoman: false, IsWord: false, Ending: Ending.None } && IsLifeOfEra(phrases, numeral.Next))
                (reading.First, reading.To) = (new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = numeral.Value, HasEra = true, IsBeforeChrist = isBefore }, numeral.Next);
            else if (hasEra)
                (reading.First, reading.To) = (Moment.Of(numeral) with { HasEra = true, IsBeforeChrist = isBefore }, numeral.Next);
            return hasEra;
        }
        if (!hasEra)
        {
            int behind = Eras.Behind(phrases, unit.Next, out isBefore);
            hasEra = behind > 0 && phrases[unit.Next].Is('(');
            // VII–IV ғғ. б.з.д.; but «V ғ. б.з.д. III ғ.» has the era of the next
            if (!hasEra && Eras.Before(phrases, unit.Next, out bool isEarlier) is > 0 and int era && isEarlier && phrases[unit.Next].Term != Term.Our
                && phrases[era].Kind != TokenKind.Number && phrases[era].Roman == 0)
                (hasEra, isBefore, behind) = (true, true, era);
            unit = hasEra ? unit with { Next = behind } : unit;
        }
        var moment = Amounts.Of(numeral, unit, hasEra);
        bool isCounted = moment is { Unit: Unit.Year, LacksCentury: true } && unit.Case is not (Case.Genitive or Case.Possessive or Case.Adjective or Case.Locative);
        // «2 мыңжылдық тарих» counts, «2-мыңжылдық» and «б.з.д. 2 мыңжылдық» name one.
        bool isSpan = moment.Unit == Unit.Millennium && numeral is { IsRoman: false, IsWord: false, Ending: Ending.None } && !hasEra && !unit.IsJoined
            && unit.Case == Case.Nominative;
        if (moment.Unit == Unit.None || isCounted || isSpan || IsDuration(phrases, moment, unit, numeral))
            return false;
        reading.First = moment with { HasEra = hasEra, IsBeforeChrist = hasEra && isBefore };
        reading.To = unit.Next;
        reading.Case = unit.Case;
        reading.IsPlural = unit.IsPlural;
        return true;
    }

    private static bool IsLifeOfEra(in Phrases phrases, int index)
    {
        if (phrases[index].IsDash)
        {
            int era = Eras.Before(phrases, index + 1, out _);
            if (!phrases.TryNumeral(era > 0 ? era : index + 1, out var last) || last.IsRoman || last.IsWord)
                return false;
            return phrases[last.Next].Is(')');
        }
        // Туған жылы: б.з.д. 384 Қайтыс болған жылы: б.з.д. 322
        ref readonly var behind = ref phrases[index];
        return behind.Is(')') || behind.Is('.') || behind.Is(';') || behind.IsCapital || behind.Kind == TokenKind.None || (behind.Setting & Setting.Line) != 0;
    }

    private static bool IsDuration(in Phrases phrases, Moment moment, UnitWord unit, Numeral numeral)
    {
        // 5-6 ғасырға созылды; a century by its number has an ordinal ending or Roman figures, or is followed by no such word.
        if (moment.Unit == Unit.Century && numeral is { IsRoman: false, Ending: Ending.None, Value: < 5 } && unit.Case == Case.Ablative)
            return true;
        if (moment.Unit is Unit.Century or Unit.Millennium)
            return phrases[unit.Next].Term is Term.Duration or Term.Before && !numeral.IsRoman && numeral.Ending != Ending.Ordinal;
        if (moment.Unit != Unit.Year || !unit.IsBare)
            return false;
        bool isCounted = phrases[unit.Next].Term == Term.Duration && (moment.Year % RoundDuration == 0 || unit.Case == Case.Ablative);
        bool isAgo = phrases[unit.Next].Term == Term.Before && unit.Case == Case.Nominative;
        return isCounted || isAgo;
    }

    // Сол жылдың, келесі жылы, өткен ғасырдың, сол айда; a comma with яғни brings the year itself.
    private static bool TryPointed(in Phrases phrases, ref Reading reading)
    {
        int at = reading.To;
        ref readonly var pointer = ref phrases[at];
        if ((pointer.Sense.Tongue & Tongue.Kazakh) == 0 || pointer.Term is not (Term.This or Term.Next or Term.Previous or Term.Present))
            return false;
        if (pointer.Term == Term.Present)
            return TryPresent(phrases, ref reading);
        var source = pointer.Term switch { Term.This => YearSource.Same, Term.Next => YearSource.Next, _ => YearSource.Previous };
        ref readonly var unit = ref phrases[at + 1];
        if ((unit.Sense.Tongue & Tongue.Kazakh) == 0)
            return false;
        if (unit.Term == Term.Century && pointer.Term == Term.Previous)
            reading.First = new Moment { Unit = Unit.Century, Source = source };
        else if (unit.Term == Term.Year && unit.Sense.Case is not (Case.Nominative or Case.Instrumental))
            reading.First = new Moment { Unit = Unit.Year, Source = source };
        else if (unit.Term == Term.MonthWord && pointer.Term == Term.This && unit.Sense.Case is Case.Locative or Case.Genitive or Case.Adjective)
            reading.First = new Moment { Unit = Unit.Month, Source = source };
        else
            return false;
        reading.To = at + 2;
        reading.Case = unit.Sense.Case;
        int namely = phrases[reading.To].Is(',') ? reading.To + 1 : reading.To;
        if (phrases[namely].Term == Term.Namely)
        {
            var named = reading with { To = namely + 1 };
            if (TryUnit(phrases, ref named) && named.First.Unit == reading.First.Unit)
                reading = named;
        }
        return true;
    }

    // «Биылғы жылдың қазан айы»: nobody knows the year, but the month is told.
    private static bool TryPresent(in Phrases phrases, ref Reading reading)
    {
        ref readonly var unit = ref phrases[reading.To + 1];
        // үстіміздегі ғасырдың басында: whoever writes so writes in the XX
        if (phrases.Has(reading.To + 1, Term.Century, Tongue.Kazakh) && unit.Sense.Case != Case.Nominative)
        {
            reading = reading with { First = new Moment { Unit = Unit.Century, Source = YearSource.Previous }, To = reading.To + 2, Case = unit.Sense.Case };
            return true;
        }
        if (!phrases.Has(reading.To + 1, Term.Year, Tongue.Kazakh) || unit.Sense.Case is Case.Nominative)
            return false;
        var within = reading with { To = reading.To + 2, Case = unit.Sense.Case };
        if (!KazakhDays.TryRead(phrases, ref within, new Moment { Source = YearSource.Present }) || within.First.Unit == Unit.Season)
            return false;
        reading = within;
        return true;
    }

    // ХХ ғасырдың 20-30-жылдары
    private static void TryDecades(in Phrases phrases, ref Reading reading)
    {
        if (!phrases.TryNumeral(reading.To, out var numeral) || numeral.IsRoman)
            return;
        var last = default(Numeral);
        bool joins = phrases[numeral.Next].IsDash || phrases[numeral.Next].Term == Term.And || Joint.IsLostDash(phrases, numeral.Next);
        bool isRange = joins && phrases.TryNumeral(numeral.Next + 1, out last);
        if (!isRange)
            last = numeral;
        if (!phrases.TryUnit(last.Next, out var unit) || unit.Tongue != Tongue.Kazakh)
            return;
        // өткен ғасырдың 20-шы ж.
        if (unit.IsMark && (last.Ending == Ending.Ordinal || unit.IsJoined))
            unit = unit with { IsPlural = true };
        if (!unit.IsPlural)
            return;
        var century = reading.First;
        var from = Amounts.Of(numeral, unit, hasEra: false);
        var to = Amounts.Of(last, unit, hasEra: false);
        if (from is not { Unit: Unit.Decade, LacksCentury: true } || to is not { Unit: Unit.Decade, LacksCentury: true })
            return;
        reading.First = InCentury(from, century);
        reading.Last = InCentury(to, century);
        reading.IsRange = isRange;
        reading.To = unit.Next;
        reading.Case = unit.Case;
        reading.IsPlural = true;
    }

    private static Moment InCentury(Moment decade, Moment century) => century.Source == YearSource.Written
        ? decade with { Year = ((century.Year - 1) * 100) + decade.Year, LacksCentury = false, IsPlainDecade = false, IsBeforeChrist = century.IsBeforeChrist }
        : decade with { Source = century.Source, IsPlainDecade = false };

    private static void ReadWithinYear(in Phrases phrases, ref Reading reading)
    {
        var year = reading;
        bool hasComma = phrases[reading.To].Is(',');
        if (hasComma)
            reading.To++;
        if (!hasComma && KazakhDays.TryListed(phrases, ref reading, year.First))
            return;
        bool found = KazakhDays.TryRead(phrases, ref reading, year.First);
        // «2019 жыл, тамыз» too, but not «2019 жылы, тамызда болған».
        bool isMonth = found && reading.First.Unit == Unit.Month
            && (year.Case is Case.Nominative or Case.None || phrases.Has(reading.To - 1, Term.MonthWord, Tongue.Kazakh));
        if (hasComma && !(found && reading.First.Unit == Unit.Day) && !isMonth)
        {
            reading = year;
            return;
        }
        // «1782–1902 ж.ж. 3 сәуір 2013»: the day has a year of its own.
        if (found && reading.First.Unit == Unit.Day && KazakhDays.HasOwnYear(phrases, reading))
            reading = year;
        else if (!found)
            KazakhDays.TryPart(phrases, ref reading);
    }
}
