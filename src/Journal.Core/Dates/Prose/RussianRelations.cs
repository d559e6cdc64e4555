namespace Journal.Core.Dates.Prose;

/// <summary>Reads what joins Russian dates without a word or mark for it, and ends that are the writer's own day: «до настоящего времени», «по сей день».</summary>
internal static class RussianRelations
{
    /// <summary>Lets «примерно» and «приблизительно» doubt both ends of the range behind them; «около» doubts the first.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The first token of the expression.</param>
    /// <param name="reading">The range.</param>
    public static void SpreadDoubt(in Phrases phrases, int index, ref Reading reading)
    {
        if (reading.IsRange && phrases.Has(index, Term.About, Tongue.Russian) && phrases[index].Sense.Value == 1)
            reading.Last = reading.Last with { Doubt = reading.Last.Doubt | EdtfQualifier.Approximate };
    }

    /// <summary>Reads a range from a date to the present: «с 1934 г. по настоящее время», «от 813 г. до наших дней».</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The first token of the expression.</param>
    /// <param name="reading">The first end; afterwards the open range.</param>
    public static bool TryPresent(in Phrases phrases, int index, ref Reading reading)
    {
        int at = phrases.Has(reading.To, Term.And, Tongue.Russian) ? reading.To + 1 : reading.To;
        if (phrases.TextOf(at) is "вплоть")
            at++;
        bool isJoint = phrases.Has(at, Term.To, Tongue.Russian) || phrases.Has(at, Term.Until, Tongue.Russian);
        if (!isJoint || !reading.First.IsComplete || reading.IsRange)
            return false;
        int next = BehindPresent(phrases, at + 1);
        if (next == 0)
            return false;
        reading.From = index;
        reading.To = next;
        Relations.Open(ref reading, Term.Since);
        return true;
    }

    // настоящего времени, наших дней, сей день, сегодняшнего дня, сих пор
    private static int BehindPresent(in Phrases phrases, int index)
    {
        if (phrases.TextOf(index) is "современности")
            return index + 1;
        bool isOur = phrases.TextOf(index) is "настоящего" or "настоящее" or "наших" or "наши" or "сей" or "сего" or "сих" or "сегодняшний" or "сегодняшнего"
            or "нынешнего" or "нынешнее";
        bool isTime = phrases.TextOf(index + 1) is "времени" or "время" or "дней" or "дни" or "день" or "дня" or "пор" or "времён" or "времен" or "момента" or "момент";
        return isOur && isTime ? index + 2 : 0;
    }

    /// <summary>Whether a second end follows a first without its dash: «XIX начала XX в.», «1920 начала 1930-х годов», «1877 1878 гг.», «1918?1932 гг.»</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="reading">The first end.</param>
    public static bool LacksDash(in Phrases phrases, Reading reading)
    {
        var first = reading.First;
        bool isYear = first is { Unit: Unit.Bare, Numeral: { IsFullYear: true, Ending: Ending.None } };
        bool isCentury = first is { Unit: Unit.Bare, Numeral.IsRoman: true };
        if (!isYear && !isCentury)
            return false;
        int at = reading.To;
        if (phrases.Has(at, Term.Part, Tongue.Russian) || (isCentury && phrases[at].Term is Term.Ordinal or Term.Last
            && phrases[at].Sense.Tongue == Tongue.Russian && phrases[at + 1].Term == Term.Share))
            return true;
        if (phrases[at].Is('?') && phrases[at].IsGlued && phrases[at + 1].IsGlued)
            at++;
        return isYear && phrases[at] is { Kind: TokenKind.Number, Digits: 4 } last && last.Number > first.Numeral.Value && last.Number <= 2099
            && phrases[at + 1].Term is Term.YearsMark or Term.Years && (phrases[at + 1].Sense.Tongue & Tongue.Russian) != 0;
    }
}
