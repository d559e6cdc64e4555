namespace Journal.Core.Dates.Prose;

/// <summary>Reads the year behind a Russian day, month or season, the century behind a decade, and the day behind a year.</summary>
internal static class RussianYears
{
    private const int FirstShortYear = 12;
    private const int LongestMonth = 31;
    private const int FirstLoneYear = 1600;

    /// <summary>Reads 1917 года, 1917 г., 1917, того же года, if it stands there.</summary>
    public static void Read(in Phrases phrases, ref Reading reading)
    {
        // зимой 1917–1918 гг.: one winter.
        if (reading.First.Unit == Unit.Season && TryWinter(phrases, reading.To, out var year, out int next))
        {
            reading.First = Lend(reading.First, year);
            reading.To = next;
            return;
        }
        // в июле того же 1916 года
        int named = BehindPointer(phrases, BehindComma(phrases, reading.To));
        if (TryNumber(phrases, named, out year, out next) || TryPointed(phrases, reading.To, out year, out next))
        {
            reading.First = Lend(reading.First, year);
            reading.Last = Lend(reading.Last, year);
            reading.To = next;
        }
        else
        {
            reading.To = BehindPresentYear(phrases, reading.To);
        }
    }

    // «апрель, 1994 год», «12 мая, 1994 г.»
    private static int BehindComma(in Phrases phrases, int index) =>
        phrases[index].Is(',') && phrases[index + 1] is { Kind: TokenKind.Number, Digits: 4 } && phrases.TryUnit(index + 2, out var unit)
            && unit is { Unit: Unit.Year, IsPlural: false, Tongue: Tongue.Russian }
            ? index + 1 : index;

    // того же 1916 года, сего 1834 года
    private static int BehindPointer(in Phrases phrases, int index)
    {
        bool isPointer = phrases[index].Term is Term.This or Term.Next or Term.Previous && (phrases[index].Sense.Tongue & Tongue.Russian) != 0;
        if (!isPointer && !IsPresent(phrases, index))
            return index;
        int at = phrases.Has(index + 1, Term.Same, Tongue.Russian) || phrases[index + 1].Is(',') ? index + 2 : index + 1;
        return phrases[at].Kind == TokenKind.Number ? at : index;
    }

    // сего года, текущего года, с. г., т. г.: the year of the paper, which its text need not name.
    private static int BehindPresentYear(in Phrases phrases, int index)
    {
        if (IsPresent(phrases, index) && phrases.Has(index + 1, Term.Year, Tongue.Russian))
            return index + 2;
        bool isMark = (phrases.HasLetter(index, 'с') || phrases.HasLetter(index, 'т')) && phrases[index + 1].Is('.')
            && phrases.HasLetter(index + 2, 'г') && phrases[index + 3].Is('.');
        return isMark ? index + 4 : index;
    }

    private static bool IsPresent(in Phrases phrases, int index) => phrases.TextOf(index) is "сего" or "текущего" or "нынешнего";

    /// <summary>Reads XX века, прошлого века behind a decade.</summary>
    public static void ReadCentury(in Phrases phrases, ref Reading reading)
    {
        if (!reading.First.LacksCentury)
            return;
        int at = reading.To;
        if (phrases.Has(at, Term.Previous, Tongue.Russian) && phrases.Has(at + 1, Term.Century, Tongue.Russian))
        {
            reading.First = reading.First with { Source = YearSource.Previous };
            reading.To = at + 2;
            return;
        }
        if (!phrases.TryNumeral(at, out var numeral))
            return;
        if (!phrases.TryUnit(numeral.Next, out var unit) || unit.Unit != Unit.Century || unit.Tongue != Tongue.Russian)
        {
            if (numeral.IsRoman && IsCenturyOfTwo(phrases, numeral.Next))
            {
                reading.First = reading.First with { Year = ((numeral.Value - 1) * 100) + reading.First.Year, LacksCentury = false, IsPlainDecade = false };
                reading.To = numeral.Next;
            }
            return;
        }
        int era = Eras.Behind(phrases, unit.Next, out bool isBefore);
        var century = Amounts.Of(numeral, unit, hasEra: false);
        if (century.Unit != Unit.Century)
            return;
        reading.First = reading.First with
        {
            Year = ((century.Year - 1) * 100) + reading.First.Year, LacksCentury = false, IsPlainDecade = false, IsBeforeChrist = era > 0 && isBefore, HasEra = era > 0,
        };
        reading.To = era > 0 ? era : unit.Next;
    }

    // в 90-х гг. XX – начале XXI вв.
    private static bool IsCenturyOfTwo(in Phrases phrases, int index)
    {
        if (!phrases[index].IsDash)
            return false;
        var last = new Reading { From = index + 1, To = index + 1 };
        RussianParts.Read(phrases, ref last);
        return phrases.TryNumeral(last.To, out var numeral) && numeral.IsRoman && phrases.TryUnit(numeral.Next, out var unit)
            && unit is { Unit: Unit.Century, Tongue: Tongue.Russian };
    }

    /// <summary>Reads a day behind its year: 1917 г., 5 декабря; 1731 года февраля 19 дня.</summary>
    public static void ReadDayBehind(in Phrases phrases, ref Reading reading)
    {
        int at = phrases[reading.To].Is(',') ? reading.To + 1 : reading.To;
        if (DayNumbers.TryRead(phrases, at, out var days) && phrases.Has(days.Next, Term.Month, Tongue.Russian))
        {
            int next = phrases.SkipMonth(days.Next);
            if (days.Other.First > 0 || TryNumber(phrases, next, out _, out _) || TryPointed(phrases, next, out _, out _))
                return;
            var year = reading.First;
            days.Apply(ref reading, year with { Unit = Unit.Day, Month = phrases[days.Next].Sense.Value });
            reading.To = next;
        }
        else if (phrases.Has(at, Term.Month, Tongue.Russian) && phrases[at].Sense.Case is Case.Genitive or Case.Nominative
            && RussianDays.TryDayBehind(phrases, at + 1, out var day, out bool hasWord)
            && (hasWord || phrases[at].Sense.Case == Case.Genitive)
            && (hasWord || !(TryNumber(phrases, day.Next, out _, out _) || phrases[day.Next].Term == Term.Counted)))
        {
            reading.First = reading.First with { Unit = Unit.Day, Month = phrases[at].Sense.Value, Day = day.Value };
            reading.To = day.Next;
        }
    }

    /// <summary>Whether a preposition that can open a date stands before a token.</summary>
    public static bool IsBehindPreposition(in Phrases phrases, int index) =>
        phrases[index - 1].Term is Term.In or Term.From or Term.Until or Term.To or Term.By or Term.After or Term.Amid or Term.Later or Term.Earlier;

    /// <summary>The year of a number with the ending of an ordinal: 1917-го, 41-м.</summary>
    public static Moment OfEnding(Numeral numeral) => new() { Unit = Unit.Year, Source = YearSource.Written, Year = numeral.Value, LacksCentury = numeral.Value < 100 };

    /// <summary>Whether a number without its word is a year by its ending: в 1730-м, до 1917-го; вернулся в 46-м.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The first token.</param>
    /// <param name="numeral">The number.</param>
    public static bool IsYearByEnding(in Phrases phrases, int index, Numeral numeral)
    {
        if (IsLone(phrases, numeral) || IsOfNoun(phrases, index, numeral))
            return true;
        if (numeral.Ending != Ending.OrdinalSingular || numeral.IsWord || numeral.IsRoman || !(IsBehindPreposition(phrases, index)
            || phrases.Has(index, Term.About, Tongue.Russian) || IsBehindYear(phrases, index)))
            return false;
        ref readonly var behind = ref phrases[numeral.Next];
        bool isFollowed = behind.Kind == TokenKind.Word && behind.Term == Term.None && !behind.IsCapital;
        var ending = phrases.TextOf(numeral.Next - 1);
        if (numeral.IsFullYear)
            return !isFollowed || ending is "м" or "го" or "му" or "ом" or "ого" or "ому" or "ым";
        // «до 30-го» may be a day.
        bool isYear = ending is "м" or "ом" ? numeral.Value >= FirstShortYear : ending is "го" or "ого" or "му" or "ому" && numeral.Value > LongestMonth;
        bool isBeforeVerb = RussianCounts.IsVerb(phrases, numeral.Next) && (ending is "м" or "ом" || numeral.Value > LongestMonth);
        return numeral.Digits == 2 && isYear && (behind.Kind is TokenKind.Mark or TokenKind.None || isBeforeVerb) && !behind.IsDash && !behind.Is('(');
    }

    // «а был уже 1929-й.», but not «1941-й километр»
    private static bool IsLone(in Phrases phrases, Numeral numeral)
    {
        ref readonly var behind = ref phrases[numeral.Next];
        bool isYear = numeral is { IsFullYear: true, Ending: Ending.OrdinalSingular, IsWord: false } && numeral.Value >= FirstLoneYear;
        return isYear && phrases.TextOf(numeral.Next - 1) is "й" or "го" or "м" or "му" && behind.Kind is TokenKind.Mark or TokenKind.None && !behind.IsDash;
    }

    // «урожай 1912-го спас», but not «команда 1912-го полка»
    private static bool IsOfNoun(in Phrases phrases, int index, Numeral numeral)
    {
        bool isYear = numeral is { IsFullYear: true, Ending: Ending.OrdinalSingular, IsWord: false } && numeral.Value >= FirstLoneYear
            && phrases.TextOf(numeral.Next - 1) is "го";
        if (!isYear || phrases[index - 1] is not { Kind: TokenKind.Word, Term: Term.None } || phrases[numeral.Next].Kind != TokenKind.Word)
            return false;
        if (RussianEvents.Contains(phrases.TextOf(index - 1)))
            return true;
        return !phrases[index - 1].IsCapital && (phrases[numeral.Next].IsCapital || phrases.TextOf(numeral.Next)[^1] is not ('а' or 'я' or 'о'));
    }

    // в 1937-м и 1938-м
    private static bool IsBehindYear(in Phrases phrases, int index)
    {
        bool isJoined = phrases.Has(index - 1, Term.And, Tongue.Russian) || phrases[index - 1].Is(',');
        // в 1800 г. и 1900-м
        if (isJoined && phrases[index - 2].Is('.') && phrases.Has(index - 3, Term.YearMark, Tongue.Russian))
            return true;
        return isJoined && phrases[index - 2].Term == Term.Ending && phrases[index - 3].IsDash && phrases[index - 4] is { Kind: TokenKind.Number, Digits: 4 }
            && IsBehindPreposition(phrases, index - 4);
    }

    /// <summary>Whether two figures before the word for year are a year of the story, not one of somebody's life or service.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The token of the number.</param>
    /// <param name="next">The token behind the word for year.</param>
    public static bool IsShortYear(in Phrases phrases, int index, int next)
    {
        if (phrases.Has(index - 1, Term.To, Tongue.Russian) && phrases[index - 1].Sense.Value == 1)
            return false;
        var word = phrases.TextOf(next);
        bool isCount = word is "издания" or "жизни" or "правления" or "службы" or "обучения" or "царствования" or "войны" or "подряд" or "брака" or "работы"
            or "существования"
            or "независимости" or "революции" or "эры" or "хиджры" or "века" or "республики" or "пребывания" or "эксплуатации" or "своей" or "своего" or "его"
            or "её" or "ее" or "от";
        // «шёл 25-й год»
        bool isPlace = phrases.TextOf(next - 1) is not "год" || IsBehindPreposition(phrases, index) || (phrases[index].Setting & Setting.Sentence) != 0;
        return !isCount && isPlace;
    }

    /// <summary>Whether a year ends a list that an aside interrupts: «в 1998, 2003 (в составе команды) и 2010 годах».</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The token of the year.</param>
    public static bool EndsList(in Phrases phrases, int index)
    {
        const int longestAside = 16;
        int at = index - 1;
        if (phrases.Has(at, Term.And, Tongue.Russian) || phrases[at].Is(','))
            at--;
        if (at == index - 1 || !phrases[at].Is(')'))
            return false;
        while (at > 0 && index - at < longestAside && !phrases[at].Is('('))
            at--;
        return phrases[at].Is('(') && phrases.TryNumeral(at - 1, out var year) && year.IsFullYear;
    }

    // «май 1917–1920 гг.»; but «25 апреля 1992 — президент», «5 января 1837 – 12 мая 1918».
    private static bool OpensYears(in Phrases phrases, int index)
    {
        if (!phrases[index].IsDash || phrases[index + 1].Kind != TokenKind.Number)
            return false;
        bool isDay = DayNumbers.TryRead(phrases, index + 1, out var days) && (phrases[days.Next].Term == Term.Month || (phrases[days.Next].IsGlued
            && phrases[days.Next + 1] is { IsGlued: true, Roman: > 0 }));
        return !isDay;
    }

    private static bool TryWinter(in Phrases phrases, int index, out Moment year, out int next)
    {
        next = 0;
        year = default;
        if (!phrases.TryNumeral(index, out var first) || !(phrases[first.Next].IsDash || phrases[first.Next].Is('/'))
            || !phrases.TryNumeral(first.Next + 1, out var last) || !phrases.TryUnit(last.Next, out var unit) || unit.Unit != Unit.Year)
            return false;
        int era = Eras.Behind(phrases, unit.Next, out bool isBefore);
        if (!first.IsFullYear && era == 0)
            return false;
        year = new Moment { Source = YearSource.Written, Year = first.Value, HasEra = era > 0, IsBeforeChrist = era > 0 && isBefore };
        next = era > 0 ? era : unit.Next;
        return true;
    }

    private static Moment Lend(Moment moment, Moment year) =>
        moment with { Year = year.Year, Source = year.Source, HasEra = year.HasEra, IsBeforeChrist = year.IsBeforeChrist, LacksCentury = year.LacksCentury };

    private static bool TryNumber(in Phrases phrases, int index, out Moment year, out int next)
    {
        next = 0;
        year = default;
        if (!phrases.TryNumeral(index, out var numeral))
            return false;
        // октября 1917 – мая 1919 гг.
        if (numeral.IsFullYear && phrases.Has(numeral.Next, Term.YearsMark, Tongue.Russian))
        {
            (year, next) = (OfEnding(numeral), phrases.SkipPoint(numeral.Next + 1));
            return true;
        }
        if (phrases.TryUnit(numeral.Next, out var unit) && unit is { Unit: Unit.Year, IsPlural: false } && (unit.Tongue & Tongue.Russian) != 0)
        {
            int era = Eras.Behind(phrases, unit.Next, out bool isBefore);
            // «5 декабря 36 года» too
            bool isPlain = numeral is { Digits: 2, Ending: Ending.None, IsRoman: false } && phrases.TextOf(unit.Next - 1) is "года";
            bool isShort = (isPlain || numeral is { Digits: 2, Ending: Ending.OrdinalSingular }) && era == 0;
            year = (isShort ? OfEnding(numeral) : Amounts.Of(numeral, unit, era > 0)) with { HasEra = era > 0, IsBeforeChrist = era > 0 && isBefore };
            next = era > 0 ? era : unit.Next;
            return year.Unit == Unit.Year;
        }
        // август 465 до н. э.
        if (numeral is { IsRoman: false, IsWord: false, Ending: Ending.None } && Eras.Behind(phrases, numeral.Next, out bool isChrist) is > 0 and int behind)
        {
            year = new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = numeral.Value, HasEra = true, IsBeforeChrist = isChrist };
            next = behind;
            return true;
        }
        // осенью 41-го
        if (numeral is { Digits: 2, Ending: Ending.OrdinalSingular } && phrases.TextOf(numeral.Next - 1) is "го")
        {
            (year, next) = (OfEnding(numeral), numeral.Next);
            return true;
        }
        // Without its word it is a year if nothing else can be counted by it.
        bool isYear = numeral.IsFullYear && numeral.Ending is Ending.None or Ending.OrdinalSingular
            && phrases[numeral.Next].Term != Term.Counted && !OpensYears(phrases, numeral.Next);
        year = new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = numeral.Value };
        next = numeral.Next;
        return isYear;
    }

    private static bool TryPointed(in Phrases phrases, int index, out Moment year, out int next)
    {
        year = default;
        next = phrases.Has(index + 1, Term.Same, Tongue.Russian) ? index + 2 : index + 1;
        ref readonly var pointer = ref phrases[index];
        if ((pointer.Sense.Tongue & Tongue.Russian) == 0 || !phrases.Has(next++, Term.Year, Tongue.Russian))
            return false;
        var source = pointer.Term switch
        {
            Term.This => YearSource.Same,
            Term.Next => YearSource.Next,
            Term.Previous => YearSource.Previous,
            _ => YearSource.Missing,
        };
        year = new Moment { Unit = Unit.Year, Source = source };
        return source != YearSource.Missing;
    }
}
