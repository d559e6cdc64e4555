namespace Journal.Core.Dates.Prose;

/// <summary>Reads what stands within a year in Kazakh: days, months, seasons and parts.</summary>
internal static class KazakhDays
{
    private const int LongestMonth = 31;

    // Маусым is a season of games too.
    private const int Homograph = 6;

    // Қазан is a town too.
    private const int Kazan = 10;

    /// <summary>Reads a day, month or season without a year, or with one behind it: 5 қаңтар 1879 жыл.</summary>
    public static bool TryRead(in Phrases phrases, ref Reading reading)
    {
        if (TryMonthFirst(phrases, ref reading))
            return true;
        if (!TryRead(phrases, ref reading, default))
            return false;
        // жаз мезгілінде, but not «жазда»: a season by itself is weather.
        if (reading.First.Unit == Unit.Season)
            return phrases.Has(reading.To - 1, Term.SeasonWord, Tongue.Kazakh);
        if (reading.First.Unit is Unit.Day or Unit.Month && reading.Case is Case.Nominative or Case.None)
            TryYearBehind(phrases, ref reading);
        // «9 январь» is Kazakh by the word behind it only.
        if (HasRussianMonth(phrases, reading))
            return (phrases[reading.To - 1].Sense.Tongue & Tongue.Kazakh) != 0;
        return !phrases.Has(reading.To - 1, Term.MonthMark, Tongue.Kazakh) || reading.First.Source == YearSource.Written;
    }

    // Маусым 1, 2016; июнь 30, 2023
    private static bool TryMonthFirst(in Phrases phrases, ref Reading reading)
    {
        ref readonly var month = ref phrases[reading.To];
        bool isMonth = month is { Term: Term.Month, Sense.Case: Case.Nominative } && (month.Sense.Tongue & (Tongue.Kazakh | Tongue.Russian)) != 0;
        // Апрель, 2015 г.
        if (isMonth && phrases[reading.To + 1].Is(',') && phrases.TryNumeral(reading.To + 2, out var only) && only.IsFullYear && phrases.TryUnit(only.Next, out var mark)
            && mark is { Unit: Unit.Year, IsPlural: false } && (mark.IsMark || mark.IsBare))
        {
            reading.First = new Moment { Unit = Unit.Month, Source = YearSource.Written, Year = only.Value, Month = month.Sense.Value };
            (reading.To, reading.Case) = (mark.Next, mark.Case);
            return true;
        }
        if (!isMonth || phrases[reading.To + 1] is not { Kind: TokenKind.Number, Digits: <= 2, Number: >= 1 and <= LongestMonth } day || !phrases[reading.To + 2].Is(','))
            return false;
        if (!phrases.TryNumeral(reading.To + 3, out var year) || year is not { IsFullYear: true, Ending: Ending.None })
            return false;
        reading.First = new Moment { Unit = Unit.Day, Source = YearSource.Written, Year = year.Value, Month = month.Sense.Value, Day = day.Number };
        bool hasWord = phrases.TryUnit(year.Next, out var unit) && unit is { Unit: Unit.Year, IsPlural: false } && unit.Tongue != Tongue.English;
        reading.To = hasWord ? unit.Next : year.Next;
        reading.Case = hasWord ? unit.Case : Case.Nominative;
        return true;
    }

    private static bool HasRussianMonth(in Phrases phrases, Reading reading)
    {
        for (int at = reading.From; at < reading.To; at++)
            if (phrases[at].Term == Term.Month)
                return (phrases[at].Sense.Tongue & Tongue.Kazakh) == 0;
        return false;
    }

    // 5 қаңтар 1879 жыл; 12 қаңтар, 2024; (қазан 1748/49 – 21 мамыр 1815)
    private static void TryYearBehind(in Phrases phrases, ref Reading reading)
    {
        int at = phrases[reading.To].Is('.') && phrases[reading.To].IsGlued && phrases.Has(reading.To - 1, Term.MonthMark, Tongue.Kazakh) ? reading.To + 1 : reading.To;
        // 10 қазан, сенбі, 2009 жыл
        int weekday = phrases[at].Is(',') ? at + 1 : at;
        if (phrases.TextOf(weekday).EndsWith("сенбі", StringComparison.OrdinalIgnoreCase) || phrases.TextOf(weekday).Equals("жұма", StringComparison.OrdinalIgnoreCase))
            at = weekday + 1;
        bool hasComma = phrases[at].Is(',');
        if (!phrases.TryNumeral(hasComma ? at + 1 : at, out var numeral) || numeral is not { IsFullYear: true, Ending: Ending.None })
            return;
        bool hasWord = phrases.TryUnit(numeral.Next, out var unit) && unit is { Unit: Unit.Year, IsPlural: false } && (unit.Tongue & Tongue.Kazakh) != 0;
        // «17 желтоқсан, 1986 жылы қар жауды» is a list at best, «5 мамыр 1200 адам» counts.
        bool fits = hasWord ? (reading.First.Unit == Unit.Day || (unit.IsMark && !hasComma))
            && (!hasComma || unit.Case is Case.Nominative or Case.None
            || phrases[reading.From - 1].Is('(')) : MayEndWithYear(phrases, reading, numeral, hasComma);
        if (!fits)
            return;
        reading.First = reading.First with { Year = numeral.Value, Source = YearSource.Written };
        reading.Last = reading.Last with { Year = numeral.Value, Source = YearSource.Written };
        reading.To = hasWord ? unit.Next : KazakhGrammar.SkipTwin(phrases, numeral);
        reading.Case = hasWord ? unit.Case : Case.Nominative;
        reading.IsBareMonth = false;
    }

    /// <summary>Whether a year stands behind a day and its month.</summary>
    public static bool HasOwnYear(in Phrases phrases, Reading reading) => phrases.Has(reading.To - 1, Term.Month, Tongue.Kazakh) && reading.Case == Case.Nominative
        && phrases.TryNumeral(reading.To, out var year) && year is { IsFullYear: true, Ending: Ending.None } && MayEndWithYear(phrases, reading, year, hasComma: false);

    private static bool MayEndWithYear(in Phrases phrases, Reading reading, Numeral year, bool hasComma)
    {
        ref readonly var behind = ref phrases[year.Next];
        bool goesOn = behind.Kind is TokenKind.Word && !behind.IsCapital && (behind.Setting & Setting.Line) == 0 && phrases.TextOf(year.Next) is not ("сағат" or "күні");
        if (goesOn || (behind.Kind is TokenKind.Number or TokenKind.Amount && (behind.Setting & Setting.Line) == 0 && !phrases[year.Next + 1].Is(':')))
            return false;
        if (reading.First.Unit == Unit.Day)
            return true;
        // «Қазан, 1905» is a place of publication.
        bool isName = phrases[reading.From].IsCapital && !phrases[reading.From - 1].Is('(');
        // «Қараша 2021» stands alone over a page or an issue.
        bool stands = (phrases[reading.From].Setting & (Setting.Sentence | Setting.Line)) != 0
            && (behind.Kind == TokenKind.None || (behind.Setting & Setting.Line) != 0 || behind.Is('|'));
        bool isHead = isName && phrases[reading.From].Sense.Value != Kazan && stands;
        return !hasComma && (!isName || isHead) && !phrases[reading.From - 1].Is(':');
    }

    /// <summary>Reads a day, month or season of a year.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="reading">What was read so far.</param>
    /// <param name="year">The year, or the default.</param>
    public static bool TryRead(in Phrases phrases, ref Reading reading, Moment year)
    {
        var moment = year with { Unit = Unit.None };
        if (TryDayMonth(phrases, ref reading, moment))
        {
            OtherCalendar.TryRead(phrases, ref reading);
            return true;
        }
        ref readonly var word = ref phrases[reading.To];
        if ((word.Sense.Tongue & Tongue.Kazakh) == 0)
            return false;
        if (word.Term == Term.Season)
            return TrySeason(phrases, ref reading, moment);
        return word.Term == Term.Month && TryMonth(phrases, ref reading, moment);
    }

    // көктемінде, жаз айларында; жаз and қыс are verbs too, so the bare word needs жылғы before it.
    private static bool TrySeason(in Phrases phrases, ref Reading reading, Moment moment)
    {
        ref readonly var word = ref phrases[reading.To];
        bool isPlain = word.Sense.Case is Case.Nominative or Case.None;
        ref readonly var behind = ref phrases[reading.To + 1];
        // жаз айларында, жаз мезгілінде, қысқы маусымда
        bool hasMonths = isPlain && (phrases.Has(reading.To + 1, Term.MonthWord, Tongue.Kazakh) || phrases.Has(reading.To + 1, Term.SeasonWord, Tongue.Kazakh)
            || (phrases.Has(reading.To + 1, Term.Month, Tongue.Kazakh) && behind.Sense is { Value: 6, Case: not (Case.Nominative or Case.None) }));
        if (word.Sense.Case == Case.None && !hasMonths)
            return false;
        bool isBare = word.Sense.Case is Case.Nominative or Case.Accusative && !hasMonths;
        if (isBare && reading.Case != Case.Adjective)
            return false;
        reading.First = moment with { Unit = Unit.Season, Month = word.Sense.Value };
        reading.Case = hasMonths ? phrases[reading.To + 1].Sense.Case : word.Sense.Case;
        reading.To += hasMonths ? 2 : 1;
        if (moment.Source != YearSource.Missing)
            TryPart(phrases, ref reading);
        return true;
    }

    /// <summary>Reads басында, соңында, екінші жартысында behind a unit, and two such words that мен joins: ортасы мен екінші жартысында.</summary>
    public static void TryPart(in Phrases phrases, ref Reading reading)
    {
        int start = reading.To;
        TryOnePart(phrases, ref reading);
        bool joins = reading.To > start && reading.Case == Case.Possessive && (phrases[reading.To].IsDash || phrases.Has(reading.To, Term.And, Tongue.Kazakh));
        if (!joins)
            return;
        var both = reading with { To = reading.To + 1 };
        TryOnePart(phrases, ref both);
        if (both.To > reading.To + 1)
            reading = both;
    }

    private static void TryOnePart(in Phrases phrases, ref Reading reading)
    {
        // қақ ортасында
        if (phrases.Has(reading.To + 1, Term.Part, Tongue.Kazakh) && phrases.TextOf(reading.To) is "қақ" or "дәл" or "тура" or "ең")
            reading.To++;
        ref readonly var word = ref phrases[reading.To];
        if (phrases.Has(reading.To, Term.Part, Tongue.Kazakh))
        {
            reading.Modifiers |= (FoundModifiers)word.Sense.Value;
            reading.Case = word.Sense.Case;
            reading.To++;
            return;
        }
        if (TryPartTime(phrases, ref reading))
            return;
        bool isLast = phrases.Has(reading.To, Term.Last, Tongue.Kazakh);
        var numeral = default(Numeral);
        if (!isLast && !phrases.TryNumeral(reading.To, out numeral))
            return;
        int at = isLast ? reading.To + 1 : numeral.Next;
        if (phrases[at].IsDash && phrases[at].IsGlued)
            at++;
        if (!phrases.Has(at, Term.Share, Tongue.Kazakh))
            return;
        var share = Shares.Of(phrases[at].Sense.Value, isLast ? phrases[at].Sense.Value : numeral.Value);
        if (share == FoundModifiers.None)
            return;
        reading.Modifiers |= share;
        reading.Case = phrases[at].Sense.Case;
        reading.To = at + 1;
        // алғашқы ширегі бітер кезде
        TryPartTime(phrases, ref reading);
    }

    // бас кезінде, орта шенінде, аяқталар тұсында
    private static bool TryPartTime(in Phrases phrases, ref Reading reading)
    {
        ref readonly var word = ref phrases[reading.To];
        if (word.Term != Term.PartStem || phrases[reading.To + 1].Term != Term.PartTime)
            return false;
        if ((reading.Modifiers & FoundModifiers.FirstQuarter) == FoundModifiers.None)
            reading.Modifiers |= (FoundModifiers)word.Sense.Value;
        reading.Case = phrases[reading.To + 1].Sense.Case;
        reading.To += 2;
        return true;
    }

    // 2 қарашада, 8-мамырда, 19-20 маусымы, 2–4 (15–17) тамызда
    private static bool TryDayMonth(in Phrases phrases, ref Reading reading, Moment moment)
    {
        // 2018 жылғы «13» ақпан, as contracts have it.
        ref readonly var opening = ref phrases[reading.To];
        int quote = moment.Source != YearSource.Missing && (opening.Is('«') || opening.Is('"') || opening.Is('“')) ? 1 : 0;
        if (!DayNumbers.TryRead(phrases, reading.To + quote, out var days))
        {
            if (!phrases.TryNumeral(reading.To, out var word) || word is not { IsWord: true, Value: <= 31 } || phrases[reading.To].Term == Term.Decade)
                return false;
            // «тоғызыншы мамыр» by itself is more often a feast than a date.
            ref readonly var named = ref phrases[word.Next];
            if (moment.Source == YearSource.Missing && word.Value <= 10 && named.Sense.Case is Case.Nominative or Case.Possessive or Case.None
                && phrases[word.Next + 1].Term is not (Term.DayWord or Term.Between))
                return false;
            days = new DayNumbers(word.Value, 0, word.Next);
        }
        int at = phrases[days.Next].IsDash ? days.Next + 1 : days.Next;
        if (quote > 0 && !(phrases[at].Is('»') || phrases[at].Is('"') || phrases[at].Is('”')))
            return false;
        at += quote;
        ref readonly var month = ref phrases[at];
        // 1394 жылы 22 март күні, 9 январь 1905 жылы
        bool isRussian = phrases.Has(at, Term.Month, Tongue.Russian) && month.Sense.Case is Case.Nominative or Case.Genitive;
        if (!phrases.Has(at, Term.Month, Tongue.Kazakh) && !phrases.Has(at, Term.MonthMark, Tongue.Kazakh) && !isRussian)
            return false;
        days.Apply(ref reading, moment with { Unit = Unit.Day, Month = month.Sense.Value });
        reading.To = at + 1;
        reading.Case = isRussian ? Case.Nominative : month.Sense.Case;
        // 2017 ж. 25 желт.
        if (month.Term == Term.MonthMark && moment.Source != YearSource.Missing)
            reading.To = phrases.SkipPoint(reading.To);
        if (phrases.Has(reading.To, Term.MonthWord, Tongue.Kazakh) && month.Sense.Case == Case.Nominative)
        {
            reading.Case = phrases[reading.To].Sense.Case;
            reading.To++;
        }
        SkipDayWord(phrases, ref reading);
        return true;
    }

    /// <summary>Reads the first day of several whose month stands behind the last: 1945 ж. 6 және 9 тамызда.</summary>
    public static bool TryListed(in Phrases phrases, ref Reading reading, Moment year)
    {
        const int most = 5;
        int at = reading.To;
        for (int count = 0; count < most; count++)
        {
            if (phrases[at] is not { Kind: TokenKind.Number, Digits: <= 2, Number: >= 1 and <= LongestMonth })
                return false;
            ref readonly var joint = ref phrases[at + 1];
            if (count > 0 && phrases.Has(at + 1, Term.Month, Tongue.Kazakh))
            {
                reading.First = year with { Unit = Unit.Day, Month = joint.Sense.Value, Day = phrases[reading.To].Number };
                reading.Case = Case.None;
                reading.To++;
                return true;
            }
            bool joins = joint.Is(',') || (joint.Term == Term.And && joint.Sense is { Tongue: Tongue.Kazakh, Value: 0 });
            if (!joins)
                return false;
            at += 2;
        }
        return false;
    }

    private static bool TryMonth(in Phrases phrases, ref Reading reading, Moment moment)
    {
        ref readonly var month = ref phrases[reading.To];
        int at = reading.To + 1;
        var ending = month.Sense.Case;
        // «1917 жылғы Ақпан төңкерісі» names an event.
        bool isName = month.IsCapital && ending == Case.Nominative && moment.Source != YearSource.Missing && !phrases.Has(at, Term.MonthWord, Tongue.Kazakh)
            && !phrases[at].IsDash;
        // «1913 жылы Қазанда басылған» names the town.
        bool isTown = month is { IsCapital: true, Sense.Value: Kazan } && (month.Setting & Setting.Sentence) == 0
            && ending is Case.Locative or Case.Ablative or Case.Dative
            && char.IsLower(phrases.TextOf(reading.To)[1]) && month.End - month.Start == "қазанда".Length;
        if ((isName && phrases[at].Kind == TokenKind.Word) || isTown)
            return false;
        moment = moment with { Unit = Unit.Month, Month = month.Sense.Value };
        bool isRange = phrases[at].IsDash && phrases.Has(at + 1, Term.Month, Tongue.Kazakh);
        var last = isRange ? moment with { Month = phrases[at + 1].Sense.Value } : default;
        if (isRange)
            (ending, at) = (phrases[at + 1].Sense.Case, at + 2);
        bool hasWord = phrases.Has(at, Term.MonthWord, Tongue.Kazakh);
        if (hasWord)
            ending = phrases[at++].Sense.Case;
        if (!isRange && ending == Case.Genitive && TryDayBehind(phrases, at, ref reading, moment))
            return true;
        reading.First = moment;
        reading.Last = last;
        reading.IsRange = isRange;
        reading.To = at;
        reading.Case = ending;
        reading.IsBareMonth = !hasWord;
        if (hasWord || moment.Source != YearSource.Missing || (ending == Case.Genitive && month.Sense.Value != Homograph))
            TryPart(phrases, ref reading);
        return true;
    }

    // тамыздың 24-інде, мамыр айының 4-і күні, шілденің он тоғызы, желтоқсанның 5-і мен 13-і
    private static bool TryDayBehind(in Phrases phrases, int at, ref Reading reading, Moment moment)
    {
        moment = moment with { Unit = Unit.Day };
        if (DayNumbers.TryRead(phrases, at, out var days))
        {
            // мамырдың 12–15 аралығында
            bool isDay = (days.Last > 0 && phrases.Has(days.Next, Term.Between, Tongue.Kazakh)) || days.Ending == Ending.Day
                || days is { Ending: Ending.Case, Case: Case.Ablative } || phrases.Has(days.Next, Term.DayWord, Tongue.Kazakh);
            // 1915 ж. ақпанның 15
            bool isClosed = phrases[days.Next].Kind is TokenKind.Mark or TokenKind.None || phrases[days.Next].IsCapital
                || (phrases[days.Next].Setting & Setting.Line) != 0;
            if (!isDay && !(moment.Source == YearSource.Written && days is { Ending: Ending.None, Last: 0 } && isClosed))
                return false;
            days.Apply(ref reading, moment);
            reading.To = days.Next;
            reading.Case = days.Case;
            SkipDayWord(phrases, ref reading);
            return true;
        }
        if (!TryDayInWords(phrases, at, ref reading, out int day))
            return false;
        reading.First = moment with { Day = day };
        // он бірі – он екісі, сегізі мен он бірі
        bool joins = phrases[reading.To].IsDash || (phrases.Has(reading.To, Term.And, Tongue.Kazakh) && phrases[reading.To].Sense.Value == 1);
        if (joins && TryDayInWords(phrases, reading.To + 1, ref reading, out int last) && last > day)
            (reading.Last, reading.IsRange) = (moment with { Day = last }, true);
        SkipDayWord(phrases, ref reading);
        return true;
    }

    // он тоғызы, жиырма жетінші күні
    private static bool TryDayInWords(in Phrases phrases, int at, ref Reading reading, out int day)
    {
        int tens = phrases.Has(at, Term.Tens, Tongue.Kazakh) ? phrases[at].Sense.Value : 0;
        int next = tens > 0 ? at + 1 : at;
        ref readonly var unit = ref phrases[next];
        bool isNumeral = phrases.Has(next, Term.DayNumeral, Tongue.Kazakh);
        bool isOrdinal = phrases.Has(next, Term.Ordinal, Tongue.Kazakh) && phrases.Has(next + 1, Term.DayWord, Tongue.Kazakh);
        day = tens + unit.Sense.Value;
        if ((!isNumeral && !isOrdinal) || day > 31)
            return false;
        reading.To = next + 1;
        reading.Case = unit.Sense.Case;
        return true;
    }

    private static void SkipDayWord(in Phrases phrases, ref Reading reading)
    {
        if (!phrases.Has(reading.To, Term.DayWord, Tongue.Kazakh) || phrases[reading.To].Sense.Case == Case.Nominative)
            return;
        reading.Case = phrases[reading.To].Sense.Case;
        reading.To++;
    }
}
