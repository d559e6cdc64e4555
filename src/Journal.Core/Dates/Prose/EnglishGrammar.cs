namespace Journal.Core.Dates.Prose;

/// <summary>Reads English dates: article, part, day and month or month and day, season, year, decade, century.</summary>
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
        ReadPart(phrases, ref reading);
        if (!TryPointed(phrases, ref reading) && !EnglishDays.TryDay(phrases, ref reading) && !EnglishDays.TryMonth(phrases, ref reading)
            && !EnglishDays.TrySeason(phrases, ref reading) && !TryUnit(phrases, ref reading))
            return false;
        // The article belongs to what is called by a name, not to a figure alone.
        if (reading.First is { Unit: Unit.Bare, Numeral: { IsFullYear: true, Ending: Ending.None } } && reading.To == index + 2 && phrases[index].Term == Term.The)
            reading.From = index + 1;
        if (doubt != EdtfQualifier.None)
            reading.First = reading.First with { Doubt = reading.First.Doubt | doubt };
        return true;
    }

    private static void SkipArticle(in Phrases phrases, ref Reading reading)
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
            // «c.» and «ca.» need their point; «about» may be followed by «in».
            if (word.Term == Term.About && word.Sense.Value == 1 && !phrases[reading.To + 1].Is('.') && phrases[reading.To + 1].Kind != TokenKind.Number)
                return doubt;
            doubt |= word.Term == Term.About ? EdtfQualifier.Approximate : EdtfQualifier.Uncertain;
            reading.To = phrases.SkipPoint(reading.To + 1);
            if (phrases.Has(reading.To, Term.In, Tongue.English))
                reading.To++;
        }
        return doubt;
    }

    // early, mid-, the end of the, the second half of the, the turn of the
    private static void ReadPart(in Phrases phrases, ref Reading reading)
    {
        int at = reading.To;
        ref readonly var word = ref phrases[at];
        if (phrases.Has(at, Term.Part, Tongue.English))
        {
            bool isNoun = phrases[at + 1].Term == Term.Of;
            bool joins = (phrases[at + 1].IsDash && phrases[at + 1].IsGlued) || (phrases.TextOf(at) is "early" or "late" or "Early" or "Late" && phrases.TextOf(at + 1) is "in");
            reading.Modifiers |= (FoundModifiers)word.Sense.Value;
            reading.To = isNoun || joins ? at + 2 : at + 1;
            SkipArticle(phrases, ref reading);
            return;
        }
        if (phrases.Has(at, Term.Turn, Tongue.English) && phrases[at + 1].Term == Term.Of)
        {
            reading.Modifiers |= FoundModifiers.Turn;
            reading.To = at + 2;
            SkipArticle(phrases, ref reading);
            return;
        }
        bool isLast = phrases.Has(at, Term.Last, Tongue.English);
        bool isNumber = phrases.Has(at, Term.Ordinal, Tongue.English);
        bool isThird = phrases.Has(at + 1, Term.Ordinal, Tongue.English) && phrases[at + 1].Sense.Value == 3;
        if ((!isLast && !isNumber) || !(isThird || phrases.Has(at + 1, Term.Share, Tongue.English)) || phrases[at + 2].Term != Term.Of)
            return;
        int count = phrases[at + 1].Sense.Value;
        var share = Shares.Of(count, isLast ? count : word.Sense.Value);
        if (share == FoundModifiers.None)
            return;
        reading.Modifiers |= share;
        reading.To = at + 3;
        SkipArticle(phrases, ref reading);
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
        return true;
    }

    private static bool TryUnit(in Phrases phrases, ref Reading reading)
    {
        int at = reading.To;
        int era = Eras.Before(phrases, at, out bool isBefore);
        if (era > 0 && phrases[era].Kind == TokenKind.Number)
            at = era;
        else
            era = 0;
        bool isNamed = era == 0 && phrases.Has(at, Term.Year, Tongue.English) && phrases[reading.From].Term == Term.The;
        if (!phrases.TryNumeral(isNamed ? at + 1 : at, out var numeral))
            return false;
        reading.To = numeral.Next;
        if (TryCentury(phrases, numeral, ref reading) || TryDecade(phrases, numeral, ref reading))
            return true;
        int behind = era > 0 ? 0 : Eras.Behind(phrases, numeral.Next, out isBefore);
        bool isYear = era > 0 || behind > 0 || (isNamed && numeral.IsFullYear);
        if (isYear && numeral is { IsRoman: false, IsWord: false, Digits: > 0 and <= 4, Value: > 0 } && numeral.Ending == Ending.None)
            reading.First = new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = numeral.Value, HasEra = !isNamed, IsBeforeChrist = isBefore && !isNamed };
        else if (phrases.Has(reading.From, Term.Ordinal, Tongue.English) || numeral.Ending != Ending.Plural)
            reading.First = Moment.Of(numeral);
        else
            return false;
        reading.To = behind > 0 ? behind : numeral.Next;
        return true;
    }

    // the 19th century, nineteenth-century, the second millennium BC
    private static bool TryCentury(in Phrases phrases, Numeral numeral, ref Reading reading)
    {
        int at = phrases[numeral.Next].IsDash ? numeral.Next + 1 : numeral.Next;
        bool isOrdinal = numeral.IsRoman || numeral.IsWord || numeral.Ending == Ending.OrdinalSingular;
        if (!isOrdinal || !phrases.TryUnit(at, out var unit) || unit.Tongue != Tongue.English || unit.Unit == Unit.Year)
            return false;
        int era = Eras.Behind(phrases, unit.Next, out bool isBefore);
        if (era == 0 && phrases.Has(unit.Next, Term.AfterChrist, Tongue.English))
            era = unit.Next + 1;
        var moment = Amounts.Of(numeral, unit, era > 0);
        if (moment.Unit == Unit.None)
            return false;
        reading.First = moment with { HasEra = era > 0, IsBeforeChrist = era > 0 && isBefore };
        reading.To = era > 0 ? era : unit.Next;
        return true;
    }

    // the 1950s, the '50s, the thirties of the nineteenth century
    private static bool TryDecade(in Phrases phrases, Numeral numeral, ref Reading reading)
    {
        if (numeral.Ending != Ending.Plural)
            return false;
        // «40-х» is Russian.
        var decade = (phrases[numeral.Next - 1].Sense.Tongue & Tongue.Russian) == 0 ? Amounts.OfDecade(numeral) : default;
        if (decade.Unit != Unit.Decade)
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
