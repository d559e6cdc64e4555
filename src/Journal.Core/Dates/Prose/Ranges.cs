namespace Journal.Core.Dates.Prose;

/// <summary>Reads ranges whose ends are joined by words.</summary>
internal static class Ranges
{
    /// <summary>Reads the second end of «с … по», «между … и», from … to, between … and.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="relation">The word before the first end.</param>
    /// <param name="tongue">The language.</param>
    /// <param name="first">The first end; afterwards the range.</param>
    public static bool TryBetween(in Phrases phrases, Relation relation, Tongue tongue, ref Reading first)
    {
        int at = phrases[first.To].Is(',') ? first.To + 1 : first.To;
        if (relation.Term == Term.From && tongue == Tongue.Russian)
            at = BehindEven(phrases, at);
        ref readonly var joint = ref phrases[at];
        bool joins = relation.Term == Term.Amid ? joint.Term == Term.And : joint.Term is Term.To or Term.Until;
        // between 1945–1955, between 1945 to 1955
        bool isLoose = tongue == Tongue.English && relation.Term == Term.Amid && (joint.IsDash || joint.Term == Term.To);
        if (!(joins && (joint.Sense.Tongue & tongue) != 0) && !isLoose || first.IsRange)
            return false;
        // «в ночь с 6 на 7 ноября», but not «с 1917 на 5 лет».
        bool isNight = first.First is { Unit: Unit.Bare, Numeral.Digits: <= 2 } or { Unit: Unit.Day };
        if (joint is { Term: Term.To, Sense: { Tongue: Tongue.Russian, Value: 1 } } && !isNight)
            return false;
        int next = at + 1;
        if (tongue == Tongue.English && !EnglishRelations.TryEnding(phrases, relation, ref next))
            return false;
        if (!Expressions.TryOne(phrases, next, tongue, out var last) || last.IsRange)
            return false;
        var (one, two) = (first.First, last.First);
        bool isYear = two is { Unit: Unit.Bare, Numeral: { IsFullYear: true, Ending: Ending.None } }
            || (tongue == Tongue.Russian && two is { Unit: Unit.Bare, Numeral: { IsFullYear: true, Ending: Ending.OrdinalSingular } });
        if (isYear && IsYearOrSo(one) && !EnglishYears.IsQuantity(phrases, last.To)
            && (tongue != Tongue.Russian || !(RussianCounts.IsCounted(phrases, last.To) || RussianBareYears.IsMeasure(phrases, relation.Next - 2))))
            two = two with { Unit = Unit.Year, Source = YearSource.Written, Year = two.Numeral.Value };
        // between AD 100 and 200
        if (tongue == Tongue.English)
            EnglishEras.Share(one, ref two);
        if (isLoose && EnglishYears.IsShortEnd(one, two))
            two = new Moment { Unit = Unit.ShortYear, Year = two.Numeral.Value, Numeral = two.Numeral };
        if (tongue == Tongue.English && EnglishDays.TrySecondDay(phrases, one, isRange: true, ref last))
            two = last.First;
        Completion.Backward(one, ref two, isRange: true);
        if (!two.IsComplete || !Completion.TryForward(ref one, two, isRange: true) || !Completion.IsOrdered(one, two))
            return false;
        first.First = one;
        last.First = two;
        first = Join(first, last);
        return true;
    }

    /// <summary>Reads the second end of Kazakh «…дан …ға дейін».</summary>
    public static bool TryFromTo(in Phrases phrases, ref Reading first)
    {
        // 1920-дан 1925 жылға дейін
        if (first.First is { Unit: Unit.Bare, Numeral: { IsFullYear: true, Ending: Ending.Case, Case: Case.Ablative } early })
            first = first with { Case = Case.Ablative, First = new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = early.Value } };
        // 1920 ж. бастап 1925 ж. дейін
        bool isFigure = phrases[first.To - 1].Term == Term.Ending;
        bool isMarked = first.Case == Case.None && first.First.IsComplete && phrases.Has(first.To, Term.Since, Tongue.Kazakh);
        if ((first.Case != Case.Ablative && !isMarked) || first.IsRange || !first.First.IsComplete)
            return false;
        // 1854 жылдың наурыз айынан бастап, 1859 жылдың 2 шілдесіне дейін
        int at = phrases.Has(first.To, Term.Since, Tongue.Kazakh) ? first.To + 1 : first.To;
        if ((at > first.To && phrases[at].Is(',')) || phrases[at].IsDash)
            at++;
        if (!KazakhGrammar.TryRead(phrases, at, out var last) || (last.Case != Case.Dative && last.Case != Case.None) || last.IsRange
            || !phrases.Has(last.To, Term.Until, Tongue.Kazakh))
            return false;
        // «1200-ден 1500-ге дейін» counts.
        if (isFigure && first.First.Unit == Unit.Year && phrases[last.To - 1].Term == Term.Ending)
            return false;
        var (one, two) = (first.First, last.First);
        // шілденің 21-інен 26-сына дейін
        if (one.Unit == Unit.Day && two is { Unit: Unit.Bare, Numeral: { Digits: 1 or 2, Ending: Ending.Day } } && two.Numeral.Value > one.Day)
            two = one with { Day = two.Numeral.Value };
        Completion.Backward(one, ref two, isRange: true);
        if (!two.IsComplete || !Completion.TryForward(ref one, two, isRange: true) || !Completion.IsOrdered(one, two))
            return false;
        first.First = one;
        last.First = two;
        last.To++;
        last.Case = Case.None;
        first = Join(first, last) with { OpensEnd = false };
        return true;
    }

    /// <summary>1900 жыл мен 1914 жыл аралығында, XV ғасырдың ортасы мен XIX ғасырдың бірінші ширегі аралығы: each end has its word.</summary>
    public static void TryBetweenWhole(in Phrases phrases, ref Reading first)
    {
        bool isOpenDecade = first.First is { Unit: Unit.Decade, LacksCentury: true } && first.Modifiers == FoundModifiers.None;
        if (!first.First.IsComplete || isOpenDecade || first.Case == Case.Dative)
            return;
        bool hasAnd = phrases.Has(first.To, Term.And, Tongue.Kazakh) && first.Case != Case.Ablative;
        // «Х ғасырдың аяғы ХІ ғасырдың басында» and «1934ж 1939ж аралығында» lack the word or the dash between.
        bool hasComma = phrases[first.To].Is(',') && first.Case == Case.Possessive && first.Modifiers != FoundModifiers.None;
        if (!KazakhGrammar.TryRead(phrases, hasAnd || hasComma ? first.To + 1 : first.To, out var last))
            return;
        KazakhTurns.TryPartOfNext(phrases, first.End, ref last);
        var (one, two) = (first.First, last.First);
        Completion.Backward(one, ref two, isRange: true);
        bool isBetween = phrases.Has(last.To, Term.Between, Tongue.Kazakh) && !last.IsRange && !hasComma && (hasAnd || one.Unit == two.Unit);
        bool isTurn = KazakhTurns.IsTurn(first, last with { First = two }, hasAnd) && (phrases[last.From].Setting & Setting.Sentence) == 0;
        if (!two.IsComplete || !(isBetween || isTurn) || !Completion.TryForward(ref one, two, isRange: true)
            || !Completion.IsOrdered(one, last.IsRange ? last.Last : two))
            return;
        (first.First, last.First) = (one, two);
        first = Join(first, last);
    }

    /// <summary>Makes a range of two dates.</summary>
    public static Reading Join(Reading first, Reading last) => first with
    {
        To = last.To,
        Last = last.End,
        IsRange = true,
        Case = last.Case,
        IsPlural = last.IsPlural,
        IsBareMonth = last.IsBareMonth,
        Modifiers = first.Modifiers == last.Modifiers ? first.Modifiers : first.Modifiers | last.Modifiers,
    };

    // с 1841 г. и по 1845 г., с 1731 г. и вплоть до 1822 г.
    private static int BehindEven(in Phrases phrases, int index)
    {
        int at = phrases.Has(index, Term.And, Tongue.Russian) ? index + 1 : index;
        if (phrases.Has(at, Term.Beginning, Tongue.Russian) && phrases[at].Sense.Value == 1)
            at++;
        return phrases[at].Term is Term.To or Term.Until ? at : index;
    }

    // From the 1930s until 1953, from the eighteenth century to 1917
    private static bool IsYearOrSo(Moment moment) => moment is { Unit: Unit.Bare, Numeral.IsFullYear: true } or { Unit: Unit.Year } or { Unit: Unit.Decade or Unit.Century, LacksCentury: false };
}
