namespace Journal.Core.Dates.Prose;

/// <summary>Reads English dates: article, day and month or month and day, season, year, decade, century.</summary>
internal static class EnglishGrammar
{
    /// <summary>Reads one date; what is still to be completed by a neighbour too.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The first token.</param>
    /// <param name="reading">What was read.</param>
    public static bool TryRead(in Phrases phrases, int index, out Reading reading)
    {
        reading = new Reading { From = index, To = index };
        var doubt = ReadDoubt(phrases, ref reading);
        SkipArticle(phrases, ref reading);
        if (doubt == EdtfQualifier.None)
            doubt = ReadDoubt(phrases, ref reading);
        int unit = reading.To;
        EnglishParts.Read(phrases, ref reading);
        // late in the second half of the century
        if (reading.To > unit && phrases[reading.To].Sense.Tongue == Tongue.English && phrases[reading.To].Term is Term.Ordinal or Term.Last)
            EnglishParts.Read(phrases, ref reading);
        bool hasPart = reading.To > unit;
        unit = reading.To;
        if (TryTurn(phrases, ref reading))
            return true;
        if (!TryPointed(phrases, ref reading) && !EnglishDays.TryDay(phrases, ref reading) && !EnglishDays.TryMonth(phrases, ref reading)
            && !EnglishDays.TrySeason(phrases, ref reading) && !TryUnit(phrases, ref reading))
            return false;
        if (!hasPart && doubt == EdtfQualifier.None && unit == index + 1 && phrases[index].Term == Term.The && !TakesArticle(phrases, unit, reading))
            reading.From = unit;
        // «The end of the 1990 session» names the year of the session.
        if (hasPart && phrases[unit - 1].Term == Term.The && EnglishParts.IsPlainYear(reading.First) && reading.To == unit + 1)
            reading = new Reading { From = unit, To = reading.To, First = reading.First };
        if (EnglishParts.IsAttributive(phrases, reading) && phrases[index].Term == Term.The && phrases[unit - 1].Term != Term.Of
            && (unit == index + 1 || phrases[unit - 1].Term != Term.The))
            reading.From = index + 1;
        ReadApostrophe(phrases, ref reading);
        EnglishDays.ReadStyle(phrases, ref reading);
        // Centuries are vague enough; EDTF doubts years.
        if (reading.First.Unit == Unit.Century)
            doubt = EdtfQualifier.None;
        if (doubt != EdtfQualifier.None)
            reading.First = reading.First with { Doubt = reading.First.Doubt | doubt };
        return true;
    }

    /// <summary>Goes behind the article, and behind “years” before a number.</summary>
    public static void SkipArticle(in Phrases phrases, ref Reading reading)
    {
        if (phrases[reading.To].Term == Term.The)
            reading.To++;
        if (phrases.Has(reading.To, Term.Years, Tongue.English) && phrases[reading.To + 1].Kind == TokenKind.Number)
            reading.To++;
    }

    private static EdtfQualifier ReadDoubt(in Phrases phrases, ref Reading reading)
    {
        var doubt = EdtfQualifier.None;
        while (phrases.Has(reading.To, Term.About, Tongue.English) || phrases.Has(reading.To, Term.Doubtful, Tongue.English))
        {
            ref readonly var word = ref phrases[reading.To];
            // 15 U.S.C. 1693 is no circa.
            if (word.IsGlued && phrases[reading.To - 1].Is('.'))
                return doubt;
            // «c.» and «ca.» need their point; «about» may be followed by «in».
            bool isPlain = phrases[reading.To + 1].Kind == TokenKind.Number && phrases.TextOf(reading.To) is not "C";
            if (word.Term == Term.About && word.Sense.Value == 1 && !phrases[reading.To + 1].Is('.') && !isPlain)
                return doubt;
            doubt |= word.Term == Term.About ? EdtfQualifier.Approximate : EdtfQualifier.Uncertain;
            reading.To = phrases.SkipPoint(reading.To + 1);
            if (phrases.Has(reading.To, Term.In, Tongue.English))
                reading.To++;
        }
        return doubt;
    }

    // The article belongs to what is called by a name, not to a figure alone: the 1968 Treaty, the April and May measures, but the 5th of May.
    private static bool TakesArticle(in Phrases phrases, int unit, Reading reading) => reading.First.Unit switch
    {
        Unit.Bare => !reading.First.Numeral.IsFullYear || reading.First.Numeral.Ending != Ending.None || reading.To != unit + 1,
        // before the ’68 election
        Unit.Year when reading.First.LacksCentury => !EnglishYears.IsApostrophe(phrases, unit),
        Unit.Month => phrases[unit].Term != Term.Month,
        Unit.Day => phrases[unit].Term != Term.Month && (phrases[unit].Kind != TokenKind.Number || phrases[unit + 1].Term is Term.Ending or Term.Of),
        _ => true,
    };

    // ’60s: the sign for the century that is left out.
    private static void ReadApostrophe(in Phrases phrases, ref Reading reading)
    {
        bool isShort = reading.First is { Unit: Unit.Decade, LacksCentury: true } && phrases[reading.From].Kind == TokenKind.Number && phrases[reading.From].IsGlued;
        if (isShort && EnglishYears.IsApostrophe(phrases, reading.From - 1))
            reading.From--;
    }

    // The turn of the century, unless another is named, is that of the nineteenth and the twentieth.
    private static bool TryTurn(in Phrases phrases, ref Reading reading)
    {
        if (reading.Modifiers != FoundModifiers.Turn || !phrases.Has(reading.To, Term.Century, Tongue.English) || phrases[reading.To - 1].Term != Term.The)
            return false;
        reading.First = new Moment { Unit = Unit.Century, Source = YearSource.Written, Year = 19 };
        reading.Last = reading.First with { Year = 20 };
        (reading.IsRange, reading.To) = (true, reading.To + 1);
        return true;
    }

    // that year, the same year, the following year
    private static bool TryPointed(in Phrases phrases, ref Reading reading)
    {
        int at = EnglishYears.Pointed(phrases, reading.To, out var source);
        // that August
        if (at == 0 && phrases[reading.To].Term == Term.This && phrases[reading.To].Sense is { Tongue: Tongue.English, Value: 0 }
            && phrases.Has(reading.To + 1, Term.Month, Tongue.English) && phrases[reading.To + 1].IsCapital && phrases[reading.To + 2].Kind != TokenKind.Number)
        {
            reading.First = new Moment { Unit = Unit.Month, Source = YearSource.Same, Month = phrases[reading.To + 1].Sense.Value };
            reading.To = phrases.SkipMonth(reading.To + 1);
            return true;
        }
        if (at == 0)
            return false;
        reading.First = new Moment { Unit = Unit.Year, Source = source };
        reading.To = at;
        // this same year, 1853
        if (phrases[at].Is(',') && phrases.TryNumeral(at + 1, out var year) && year is { IsFullYear: true, Ending: Ending.None }
            && phrases[year.Next].Kind is TokenKind.Mark or TokenKind.None)
        {
            reading.First = reading.First with { Source = YearSource.Written, Year = year.Value };
            reading.To = year.Next;
        }
        return true;
    }

    private static bool TryUnit(in Phrases phrases, ref Reading reading)
    {
        // the year 1859, year 1958, the year AD 166
        int at = EnglishEras.SkipYear(phrases, reading.To);
        bool isNamed = at > reading.To;
        int era = Eras.Before(phrases, at, out bool isBefore);
        if (era > 0 && phrases[era].Kind == TokenKind.Number)
            at = era;
        else
            era = 0;
        // mid-’80s
        if (EnglishYears.IsApostrophe(phrases, at) && phrases[at + 1].IsGlued)
            at++;
        if (TryDecadeInWords(phrases, at, ref reading) || TryShortYear(phrases, at, ref reading))
            return true;
        if (!phrases.TryNumeral(at, out var numeral) || (isNamed && (phrases[at].Kind != TokenKind.Number || EnglishYears.IsQuantity(phrases, numeral.Next))))
            return false;
        reading.To = numeral.Next;
        if (TryCentury(phrases, numeral, ref reading) || TryDecade(phrases, numeral, ref reading))
            return true;
        int behind = era > 0 ? 0 : Eras.Behind(phrases, numeral.Next, out isBefore);
        bool isYear = era > 0 || behind > 0 || (isNamed && (numeral.IsFullYear || numeral.Digits == 3));
        if (isYear && numeral is { IsRoman: false, IsWord: false, Digits: > 0 and <= 4, Value: > 0 } && numeral.Ending == Ending.None)
            reading.First = new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = numeral.Value, HasEra = era > 0
                || behind > 0, IsBeforeChrist = isBefore && era + behind > 0 };
        else if (phrases.Has(reading.From, Term.Ordinal, Tongue.English) || numeral.Ending != Ending.Plural)
            reading.First = Moment.Of(numeral);
        else
            return false;
        reading.To = behind > 0 ? behind : numeral.Next;
        return true;
    }

    // the nineteen-fifties
    private static bool TryDecadeInWords(in Phrases phrases, int index, ref Reading reading)
    {
        bool isHundreds = phrases.Has(index, Term.Tens, Tongue.English) && phrases[index].Sense.Value is > 10 and < 20;
        int at = phrases[index + 1].IsDash ? index + 2 : index + 1;
        if (!isHundreds || !phrases.Has(at, Term.Decade, Tongue.English))
            return false;
        reading.First = new Moment { Unit = Unit.Decade, Source = YearSource.Written, Year = (phrases[index].Sense.Value * 100) + phrases[at].Sense.Value };
        reading.To = at + 1;
        return true;
    }

    // since ’42
    private static bool TryShortYear(in Phrases phrases, int number, ref Reading reading)
    {
        if (number == reading.From || phrases[number].Kind != TokenKind.Number || !EnglishYears.TryShort(phrases, number - 1, out var year, out int next))
            return false;
        reading.First = year with { Unit = Unit.Year };
        reading.To = next;
        return true;
    }

    // the 19th century, nineteenth-century, the second millennium BC
    private static bool TryCentury(in Phrases phrases, Numeral numeral, ref Reading reading)
    {
        int at = phrases[numeral.Next].IsDash ? numeral.Next + 1 : numeral.Next;
        bool isOrdinal = numeral.IsRoman || numeral.IsWord || numeral.Ending == Ending.OrdinalSingular;
        if (!isOrdinal || !(TryMark(phrases, at, out var unit) || phrases.TryUnit(at, out unit)) || unit.Tongue != Tongue.English || unit.Unit == Unit.Year)
            return false;
        int era = Eras.Behind(phrases, unit.Next, out bool isBefore);
        if (era == 0 && phrases.Has(unit.Next, Term.AfterChrist, Tongue.English))
            era = unit.Next + 1;
        var moment = Amounts.Of(numeral, unit, era > 0);
        if (moment.Unit == Unit.None)
            return false;
        reading.First = moment with { HasEra = era > 0, IsBeforeChrist = era > 0 && isBefore };
        reading.To = era > 0 ? era : unit.Next;
        EnglishParts.ReadBehind(phrases, ref reading);
        return true;
    }

    // the 19th c., 19th cent.
    private static bool TryMark(in Phrases phrases, int index, out UnitWord unit)
    {
        bool isMark = phrases.TextOf(index) is "c" or "C" or "cent" && phrases[index + 1].Is('.') && phrases[index + 1].IsGlued;
        unit = isMark ? new UnitWord(Unit.Century, Tongue.English, Case.None, index + 2) { IsMark = true } : default;
        return isMark;
    }

    // “In her fifties”, “in the low thirties”
    private static bool IsAge(in Phrases phrases, Reading reading)
    {
        int before = phrases.Has(reading.From - 1, Term.Part, Tongue.English) ? reading.From - 2 : reading.From - 1;
        return phrases.TextOf(before) is "her" or "his" or "their" or "my" or "our" or "your" or "its" or "low" or "high" or "upper" or "lower";
    }

    // the 1950s, the '50s, the thirties of the nineteenth century
    private static bool TryDecade(in Phrases phrases, Numeral numeral, ref Reading reading)
    {
        if (numeral.Ending != Ending.Plural)
            return false;
        // «40-х» is Russian.
        var decade = (phrases[numeral.Next - 1].Sense.Tongue & Tongue.Russian) == 0 ? Amounts.OfDecade(numeral) : default;
        if (decade.Unit != Unit.Decade || (decade.LacksCentury && IsAge(phrases, reading)))
            return false;
        reading.First = decade;
        reading.To = numeral.Next;
        int at = numeral.Next;
        if (!decade.LacksCentury || phrases[at].Term != Term.Of)
            return true;
        at = phrases[at + 1].Term == Term.The ? at + 2 : at + 1;
        var century = reading;
        if (phrases.TryNumeral(at, out var number) && TryCentury(phrases, number, ref century) && century.First.Unit == Unit.Century)
        {
            reading.First = decade with { Year = ((century.First.Year - 1) * 100) + decade.Year, LacksCentury = false };
            reading.To = century.To;
        }
        return true;
    }
}
