namespace Journal.Core.Dates.Prose;

/// <summary>Reads the year behind an English day, month or season.</summary>
internal static class EnglishYears
{
    /// <summary>Reads <c>1917</c>, <c>, 1917</c>, <c>of 1917</c>, <c>of that year</c>, if it stands there.</summary>
    public static void Read(in Phrases phrases, ref Reading reading)
    {
        int at = phrases[reading.To].Is(',') || phrases[reading.To].Term == Term.Of ? reading.To + 1 : reading.To;
        if (phrases.Has(at, Term.In, Tongue.English) && phrases.TextOf(at) is "in")
            at++;
        if (phrases[at].Term == Term.The && phrases[at + 1].Term == Term.Year)
            at += 2;
        if (TryEra(phrases, at, out var ofEra, out int next))
            Lend(ref reading, ofEra, next);
        else if (TryNumber(phrases, at, out int year, out next))
            Lend(ref reading, new Moment { Source = YearSource.Written, Year = year + ReadSecond(phrases, reading, year, ref next) }, next);
        else if (TryShort(phrases, at, out var shortYear, out next))
            Lend(ref reading, shortYear, next);
        else if (reading.First.Unit == Unit.Month && at == reading.To && TryEarly(phrases, at, out year))
            Lend(ref reading, new Moment { Source = YearSource.Written, Year = year }, at + 1);
        else if (!phrases[reading.To].Is(',') && Pointed(phrases, at, out var source) is > 0 and int behind)
            Lend(ref reading, new Moment { Source = source }, behind);
    }

    /// <summary>Reads that year, the same year, the following year.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The first token.</param>
    /// <param name="source">Which year is meant.</param>
    /// <returns>The token behind the words, or 0.</returns>
    public static int Pointed(in Phrases phrases, int index, out YearSource source)
    {
        int at = phrases[index].Term == Term.The ? index + 1 : index;
        bool isThat = phrases.Has(at, Term.This, Tongue.English);
        if (isThat && phrases[at + 1].Term == Term.Same)
            at++;
        source = phrases[at].Term switch
        {
            Term.This or Term.Same => YearSource.Same,
            Term.Next => YearSource.Next,
            Term.Previous => YearSource.Previous,
            _ => YearSource.Missing,
        };
        bool fits = source != YearSource.Missing && (phrases[at].Sense.Tongue & Tongue.English) != 0 && phrases.Has(at + 1, Term.Year, Tongue.English);
        return fits ? at + 2 : 0;
    }

    /// <summary>Whether a number is followed by what it counts.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The token behind the number.</param>
    public static bool IsQuantity(in Phrases phrases, int index) => phrases[index].Term == Term.Counted || phrases[index].Is('%') || phrases[index].Is('±')
        || (phrases[index].IsDash && phrases[index].IsGlued && phrases[index + 1] is { IsGlued: true, Kind: TokenKind.Word }
        && EnglishBareYears.IsSingularUnit(phrases.TextOf(index + 1)));

    /// <summary>Whether “about” before a round number and a plural or a compound behind it count: about 1300 well-armed troops.</summary>
    public static bool IsAboutMany(in Phrases phrases, Reading reading)
    {
        var word = phrases.TextOf(reading.To);
        bool isRound = reading.First is { Doubt: EdtfQualifier.Approximate, Unit: Unit.Bare, Numeral: { IsFullYear: true } numeral } && numeral.Value % 50 == 0;
        return isRound && phrases[reading.To] is { Kind: TokenKind.Word, Term: Term.None, IsCapital: false } && !EnglishBareYears.IsCirca(phrases, reading)
            && ((word.EndsWith("s", StringComparison.Ordinal) && word is not ("was" or "is" or "has" or "as" or "its" or "his")) || phrases[reading.To + 1].IsDash);
    }

    /// <summary>Whether two digits are the last of a later year: 1425–28.</summary>
    public static bool IsShortEnd(Moment year, Moment end) => year is { Unit: Unit.Year, Source: YearSource.Written, HasEra: false }
        && end is { Unit: Unit.Bare, Numeral: { Digits: 2, IsRoman: false, Ending: Ending.None } } && end.Numeral.Value > year.Year % 100;

    // June 323 BCE
    private static bool TryEra(in Phrases phrases, int index, out Moment year, out int next)
    {
        bool isBefore = false;
        next = phrases[index].Kind == TokenKind.Number && phrases.TryNumeral(index, out var numeral) && numeral is { Value: > 0, Ending: Ending.None }
            ? Eras.Behind(phrases, numeral.Next, out isBefore) : 0;
        year = new Moment { Source = YearSource.Written, Year = phrases[index].Number, HasEra = true, IsBeforeChrist = isBefore };
        return next > 0;
    }

    private static bool TryNumber(in Phrases phrases, int index, out int year, out int next)
    {
        bool fits = phrases.TryNumeral(index, out var numeral) && numeral is { IsFullYear: true, Ending: Ending.None } && !IsQuantity(phrases, numeral.Next);
        (year, next) = (numeral.Value, numeral.Next);
        return fits;
    }

    /// <summary>Whether an apostrophe stands for the century: it begins a word.</summary>
    public static bool IsApostrophe(in Phrases phrases, int index) =>
        (phrases[index].Is('’') || phrases[index].Is('\'') || phrases[index].Is('‘'))
        && (!phrases[index].IsGlued || phrases[index - 1].IsDash || phrases[index - 1].Is('('));

    /// <summary>Reads a year whose century is left out: ’42, '68.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The apostrophe.</param>
    /// <param name="year">The year; its century is that of the story.</param>
    /// <param name="next">The token behind it.</param>
    public static bool TryShort(in Phrases phrases, int index, out Moment year, out int next)
    {
        bool fits = IsApostrophe(phrases, index) && phrases[index + 1].IsGlued && phrases.TryNumeral(index + 1, out var numeral)
            && numeral is { Digits: 2, IsRoman: false, Ending: Ending.None } && !IsQuantity(phrases, index + 2);
        year = new Moment { Source = YearSource.Written, Year = fits ? phrases[index + 1].Number : 0, LacksCentury = true };
        next = index + 2;
        return fits;
    }

    // 4 February 1662/3: in the old style the year began on 25 March.
    private static int ReadSecond(in Phrases phrases, Reading reading, int year, ref int next)
    {
        const int lastOldYear = 1752, march = 3;
        ref readonly var mark = ref phrases[next];
        ref readonly var second = ref phrases[next + 1];
        bool fits = reading.First.Unit is Unit.Day or Unit.Month && (mark.Is('/') || (mark.IsDash && year <= lastOldYear)) && mark.IsGlued && second.IsGlued
            && second is { Kind: TokenKind.Number, Digits: 1 or 2 or 4 } && second.Number == (year + 1) % (second.Digits == 1 ? 10 : second.Digits == 2 ? 100 : 10000);
        if (!fits)
            return 0;
        next += 2;
        return reading.First.Month <= march ? 1 : 0;
    }

    // «July 751.», but no «July 751 men»
    private static bool TryEarly(in Phrases phrases, int index, out int year)
    {
        ref readonly var behind = ref phrases[index + 1];
        year = phrases[index].Number;
        return phrases[index] is { Kind: TokenKind.Number, Digits: 3 } && year >= 100
            && (behind.Kind == TokenKind.None || behind.Is('.') || behind.Is(',') || behind.Is(';') || behind.Is(')')
                || EnglishBareYears.OpensClause(phrases.TextOf(index + 1)));
    }

    private static void Lend(ref Reading reading, Moment year, int next)
    {
        reading.First = reading.First with { Year = year.Year, Source = year.Source, LacksCentury = year.LacksCentury, HasEra = year.HasEra, IsBeforeChrist = year.IsBeforeChrist };
        reading.Last = reading.Last with { Year = year.Year, Source = year.Source, LacksCentury = year.LacksCentury, HasEra = year.HasEra, IsBeforeChrist = year.IsBeforeChrist };
        reading.To = next;
    }
}
