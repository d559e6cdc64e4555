namespace Journal.Core.Dates.Prose;

/// <summary>Reads the English words for an era: of the Christian era, before Christ, Anno Domini, in the year of our Lord.</summary>
internal static class EnglishEras
{
    /// <summary>Reads an era in words behind a date.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The first token.</param>
    /// <param name="isBefore">Whether the years count backwards.</param>
    /// <returns>The token behind the words, or 0.</returns>
    public static int Behind(in Phrases phrases, int index, out bool isBefore)
    {
        ref readonly var word = ref phrases[index];
        isBefore = word.Sense is { Tongue: Tongue.English, Term: Term.Before };
        if (word.Sense.Tongue != Tongue.English || word.Term is not (Term.Of or Term.Before or Term.After))
            return 0;
        if (word.Term != Term.Of && phrases.TextOf(index + 1) is "Christ")
            return index + 2;
        int at = phrases[index + 1].Term == Term.The ? index + 2 : index + 1;
        bool isEra = phrases.TextOf(at) is "Christian" or "common" or "Common" or "our" && phrases.TextOf(at + 1) is "era" or "Era";
        return isEra && word.Term != Term.After ? at + 2 : 0;
    }

    /// <summary>Goes behind the words that call a number a year: year, year of our Lord.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The first token.</param>
    /// <returns>The token behind them; the first one if there are none.</returns>
    public static int SkipYear(in Phrases phrases, int index)
    {
        // «Fiscal year 1993» is read with its adjective.
        if (!phrases.Has(index, Term.Year, Tongue.English) || phrases[index - 1].Term == Term.YearAdjective)
            return index;
        int at = index + 1;
        if (phrases[at].Term == Term.Of && phrases.TextOf(at + 1) is "our" && phrases.TextOf(at + 2) is "Lord")
            return at + 3;
        return phrases[at].Term == Term.Of && phrases.TextOf(at + 1) is "grace" or "Grace" ? at + 2 : at;
    }

    /// <summary>Goes behind “Domini”.</summary>
    public static int SkipDomini(in Phrases phrases, int index) => phrases.TextOf(index) is "Domini" or "domini" ? index + 1 : index;

    /// <summary>Reads BC and B.C. before a year: in B.C. 480; but not in 490 BC 300 ships.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The first token.</param>
    /// <returns>The token of the year, or 0.</returns>
    public static int BeforeChrist(in Phrases phrases, int index)
    {
        bool isPointed = phrases.HasLetter(index, 'b') && phrases[index + 1].Is('.') && phrases.HasLetter(index + 2, 'c') && phrases[index + 3].Is('.');
        int year = isPointed ? index + 4 : index + 1;
        // «Flight BC 1923» is no year.
        bool isTime = phrases[index - 1].Term is Term.In or Term.Year or Term.About or Term.By or Term.From or Term.Since or Term.Until or Term.Before or Term.After;
        bool isMark = phrases[index].IsCapital && (isPointed || (isTime && phrases.Has(index, Term.BeforeChrist, Tongue.English)));
        return isMark && phrases[year].Kind == TokenKind.Number && phrases[index - 1].Kind != TokenKind.Number ? year : 0;
    }

    /// <summary>Completes the end of a range that shares its era: AD 455–475, 870–78 CE, 415–13 BCE.</summary>
    /// <param name="one">The first year.</param>
    /// <param name="two">The last year.</param>
    public static void Share(Moment one, ref Moment two)
    {
        bool isPlain = two is { Unit: Unit.Bare, Numeral: { IsRoman: false, IsWord: false, Ending: Ending.None, Digits: > 0 } };
        if (one is { Unit: Unit.Year, HasEra: true, IsBeforeChrist: false } && isPlain)
        {
            int century = two.Numeral.Digits == 2 && two.Numeral.Value > one.Year % 100 ? one.Year / 100 * 100 : 0;
            if (century + two.Numeral.Value > one.Year)
                two = two with { Unit = Unit.Year, Source = YearSource.Written, Year = century + two.Numeral.Value };
            return;
        }
        bool isShort = one is { Unit: Unit.Bare, Numeral: { Digits: 3 or 4, Ending: Ending.None } } && two is { Unit: Unit.Year, HasEra: true, Year: < 100 };
        if (!isShort)
            return;
        int last = one.Numeral.Value % 100;
        if (two.IsBeforeChrist ? two.Year < last && last - two.Year < 50 && two.Year > 9 : two.Year > last)
            two = two with { Year = (one.Numeral.Value / 100 * 100) + two.Year };
    }
}
