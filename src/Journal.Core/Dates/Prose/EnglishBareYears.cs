namespace Journal.Core.Dates.Prose;

/// <summary>Knows the places where English prose sets a year without a word for it: behind a place in a provenance, behind the title of a law, first in a date of a chronicle.</summary>
internal static class EnglishBareYears
{
    private const int FirstYear = 1400;
    private const int LastYear = 2059;

    /// <summary>Whether the words before a year or the marks around it prove it.</summary>
    public static bool IsShown(in Phrases phrases, Reading reading)
    {
        if (EnglishCitedYears.IsShown(phrases, reading))
            return true;
        if (EnglishYears.IsQuantity(phrases, reading.To) || reading.IsRange && reading.First.Unit != Unit.Year)
            return false;
        int before = reading.From - 1;
        bool isLatin = phrases[before].Kind == TokenKind.Word && !Letters.IsCyrillic(phrases.TextOf(before)[0]);
        if (reading.OpensEnd || reading.First.Doubt != EdtfQualifier.None || phrases[before].Is('©') || IsLifeMark(phrases, before))
            return true;
        // in both 1790 and 1791
        if (phrases.TextOf(before) is "both" or "either" && phrases[reading.To].Term == Term.And && phrases[reading.To + 1].Digits == 4)
            return true;
        if (IsCopyright(phrases, before) || IsHeading(phrases, reading))
            return true;
        ref readonly var behind = ref phrases[reading.To];
        bool isClosed = behind.Kind is TokenKind.Mark or TokenKind.None || behind.Sense.Tongue == Tongue.English || behind.IsCapital;
        if (isLatin && isClosed && (IsEvent(phrases.TextOf(before)) || IsParticiple(phrases, before)) && reading.First.Year % 50 != 0)
            return true;
        if (isLatin && IsTitle(phrases.TextOf(before)) && reading.First.Year is >= FirstYear and <= LastYear)
            return true;
        return IsRangeInWords(phrases, reading) || IsBehindPlace(phrases, reading) || EnglishRelations.IsBehindLimit(phrases, reading.From)
            || EnglishRelations.IsBehindBack(phrases, reading.From);
    }

    /// <summary>Whether a year stands behind “et al.”.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The token before the year.</param>
    public static bool IsOfAuthors(in Phrases phrases, int index)
    {
        int at = phrases[index].Is(',') ? index - 1 : index;
        if (phrases[at].Is('.'))
            at--;
        return phrases.TextOf(at) is "al" && phrases.TextOf(at - 1) is "et";
    }

    /// <summary>Whether a year of three digits stands behind “in” with no noun that it could count: in 987 the prince was baptised.</summary>
    public static bool IsEarly(in Phrases phrases, Reading reading)
    {
        if (phrases.TextOf(reading.From - 1) is not ("in" or "In") || (reading.IsRange && phrases[reading.To].Kind == TokenKind.Word) || reading.First.Year % 50 == 0)
            return false;
        ref readonly var behind = ref phrases[reading.To];
        var word = phrases.TextOf(reading.To);
        return behind.Kind switch
        {
            TokenKind.None => true,
            TokenKind.Mark => behind.Is(',') || behind.Is('.') || behind.Is(';') || behind.Is(')') || (reading.IsRange && behind.Is(']')),
            TokenKind.Word when behind.IsCapital => behind.Term == Term.None && word.Length > 2
                && !phrases.TextOf(reading.To + 1).EndsWith("s", StringComparison.Ordinal),
            TokenKind.Word => OpensClause(word),
            _ => false,
        };
    }

    /// <summary>Whether a word behind a number is none that it could count.</summary>
    public static bool OpensClause(ReadOnlySpan<char> word) => EnglishYearWords.ClauseOpeners.Contains(word);

    /// <summary>Whether a date begins with c., ca. or circa, which stands before years only.</summary>
    public static bool IsCirca(in Phrases phrases, Reading reading) => phrases.TextOf(reading.From) is "c" or "ca" or "Ca" or "circa" or "Circa";

    /// <summary>Reads a year whose century is left out: the class of ’42.</summary>
    public static bool TryShort(in Phrases phrases, int index, out Reading reading)
    {
        reading = default;
        if (!phrases[index].IsGlued || !EnglishYears.TryShort(phrases, index - 1, out var year, out int next))
            return false;
        ref readonly var before = ref phrases[index - 2];
        bool isShown = before.Sense.Tongue == Tongue.English && before.Term is Term.In or Term.Of or Term.The or Term.Year or Term.And or Term.To
            || EnglishCitedYears.IsAcronym(phrases, index - 2, 3);
        reading = new Reading { From = index - 1, To = next, First = year with { Unit = Unit.Year } };
        return isShown;
    }

    /// <summary>Reads <c>1897. Feb. 23</c>, <c>1862, September 17</c>, <c>1864 March 3</c>.</summary>
    public static bool TryYearFirst(in Phrases phrases, int index, out Reading reading)
    {
        reading = default;
        if (!phrases.TryNumeral(index, out var year) || !year.IsFullYear || year.Ending != Ending.None)
            return false;
        ref readonly var mark = ref phrases[year.Next];
        int at = mark.Is('.') || mark.Is(',') || mark.Is(':') || mark.IsDash ? year.Next + 1 : year.Next;
        if (!phrases.Has(at, Term.Month, Tongue.English) || !phrases[at].IsCapital)
            return false;
        int next = phrases.SkipMonth(at);
        if (!DayNumbers.TryRead(phrases, next, out var days) || EnglishYears.IsQuantity(phrases, days.Next))
            return false;
        int own = phrases[days.Next].Is(',') ? days.Next + 1 : days.Next;
        if ((phrases.TryNumeral(own, out var other) && other.IsFullYear) || phrases.Has(own, Term.Month, Tongue.English))
            return false;
        reading = new Reading { From = index, To = days.Next };
        days.Apply(ref reading, new Moment { Unit = Unit.Day, Source = YearSource.Written, Year = year.Value, Month = phrases[at].Sense.Value });
        return true;
    }

    /// <summary>Reads what an editor adds to a year that he guesses: <c>1850?</c>, <c>1116 (ca.)</c>; and “–present”.</summary>
    public static void ReadDoubt(in Phrases phrases, ref Reading reading)
    {
        int at = reading.To;
        ref readonly var behind = ref phrases[at + 1];
        bool isBracket = phrases[at].Is('(');
        if (phrases[at].Is('?') && phrases[at].IsGlued && (behind.IsDash || behind.Is(')') || behind.Is(']') || behind.Is(',') || behind.Is(';')))
        {
            reading.First = reading.First with { Doubt = EdtfQualifier.Uncertain };
            reading.To = at + 1;
        }
        else if (isBracket && behind.Is('?') && phrases[at + 2].Is(')'))
        {
            reading.First = reading.First with { Doubt = EdtfQualifier.Uncertain };
            reading.To = at + 3;
        }
        else if (isBracket && behind.Term == Term.About && phrases.SkipPoint(at + 2) is var closing && phrases[closing].Is(')'))
        {
            reading.First = reading.First with { Doubt = EdtfQualifier.Approximate };
            reading.To = closing + 1;
        }
        EnglishRelations.ReadPresent(phrases, ref reading);
        // (1952– )
        if (phrases[reading.From - 1].Is('(') && phrases[reading.To].IsDash && phrases[reading.To + 1].Is(')'))
        {
            reading.OpensEnd = true;
            reading.To++;
        }
    }

    /// <summary>Takes the word for the year in where another word makes it a year of its own: fiscal years 1993 through 1997.</summary>
    public static void Widen(in Phrases phrases, ref Reading reading)
    {
        int word = reading.From - 1;
        bool isOwn = phrases[word].Sense is { Tongue: Tongue.English, Term: Term.Year or Term.Years }
            && phrases.TextOf(word - 1) is "fiscal" or "Fiscal" or "calendar" or "financial";
        if (isOwn)
            reading.From = word - 1;
        // the years 1996–2001
        else if (reading.IsRange)
            reading.From = EnglishRelations.SkipBackYears(phrases, reading.From);
    }

    /// <summary>Whether a word before “of” measures: a total of 1917, a height of 1850.</summary>
    public static bool IsMeasure(in Phrases phrases, int index)
    {
        var word = phrases.TextOf(index);
        bool isAlways = EnglishYearWords.Measures.Contains(word);
        bool isOften = EnglishYearWords.Groups.Contains(word);
        return isAlways || (isOften && phrases.TextOf(index - 1) is "a" or "an" or "A" or "An");
    }

    /// <summary>Whether an article, a pronoun or an owner before a year and a noun behind it make it the year of the noun: a 1915 novel, Columbus’s 1493 letter.</summary>
    public static bool IsDetermined(in Phrases phrases, Reading reading)
    {
        int before = reading.From - 1;
        ref readonly var noun = ref phrases[reading.To];
        bool isOwner = phrases.TextOf(before) is "s" && phrases[before].IsGlued && (phrases[before - 1].Is('’') || phrases[before - 1].Is('\''));
        // the resulting 1794 agreement
        bool isBehindAdjective = phrases[before] is { Kind: TokenKind.Word, Term: Term.None, IsCapital: false } && reading.First.Year % 50 != 0
            && !noun.IsCapital && !reading.IsRange
            && phrases.TextOf(before - 1) is "the" or "The" or "a" or "an" or "A" or "An" && !phrases.TextOf(reading.To).EndsWith("s", StringComparison.Ordinal)
            && noun.Term == Term.None;
        bool isDetermined = isOwner || isBehindAdjective || EnglishYearWords.Determiners.Contains(phrases.TextOf(before));
        bool isNoun = noun.Kind == TokenKind.Word && !IsSingularUnit(phrases.TextOf(reading.To)) && !Letters.IsCyrillic(phrases.TextOf(reading.To)[0])
            && noun.Term != Term.Counted;
        return isDetermined && isNoun && reading.First.Year is >= FirstYear and <= LastYear;
    }

    /// <summary>Whether a word is a unit in the singular: a 1500 mile march, the 1500-mile border.</summary>
    public static bool IsSingularUnit(ReadOnlySpan<char> word) => EnglishYearWords.Units.Contains(word);

    // Born 1872; died 1937. Reprinted 2001.
    private static bool IsEvent(ReadOnlySpan<char> word) => EnglishYearWords.Events.Contains(word);

    // A binding of 1600, restored 1975
    private static bool IsParticiple(in Phrases phrases, int index) =>
        phrases.TextOf(index).EndsWith("ed", StringComparison.Ordinal)
            && (phrases[index - 1].Is(',') || phrases[index - 1].Is(';') || phrases[index - 1].Is('(') || (phrases[index].Setting & Setting.Sentence) != 0);

    /// <summary>Whether a number is the page of a volume: 31 Stat. 1189, 44 DCR 1271.</summary>
    public static bool IsPageOfVolume(in Phrases phrases, int index)
    {
        int title = phrases[index - 1].Is('.') ? index - 2 : index - 1;
        return phrases[title].IsCapital && phrases[title - 1].Kind == TokenKind.Number;
    }

    // (c) 1999
    private static bool IsCopyright(in Phrases phrases, int index) => phrases[index].Is(')') && phrases.HasLetter(index - 1, 'c') && phrases[index - 2].Is('(');

    // 1899. Report on the fair
    private static bool IsHeading(in Phrases phrases, Reading reading)
    {
        ref readonly var mark = ref phrases[reading.To];
        ref readonly var word = ref phrases[reading.To + 1];
        return (phrases[reading.From].Setting & Setting.Line) != 0 && (mark.Is('.') || mark.Is(':') || mark.IsDash) && word.IsCapital && !word.IsGlued
            && !Letters.IsCyrillic(phrases.TextOf(reading.To + 1)[0]);
    }

    // The war, 1941 to 1945
    private static bool IsRangeInWords(in Phrases phrases, Reading reading) => reading.IsRange && phrases[reading.To - 2].Kind == TokenKind.Word
        && phrases[reading.From - 1].Kind is not (TokenKind.Number or TokenKind.Amount) && (reading.First.Year % 50 != 0 || reading.Last.Year % 50 != 0);

    // (b. 1872, d. 1929), est. 1911; but d. 1841 is a file.
    private static bool IsLifeMark(in Phrases phrases, int point)
    {
        if (!phrases[point].Is('.'))
            return false;
        var word = phrases.TextOf(point - 1);
        ref readonly var before = ref phrases[point - 2];
        bool isFirst = before.Is('(') || ((before.Is(',') || before.Is(';')) && phrases[point - 3] is { Kind: TokenKind.Number, Digits: 4 });
        return word is "b" or "ob" or "fl" or "est" or "Est" or "repr" or "publ" || (word is "d" or "r" or "m" && isFirst);
    }

    // Purchased at Paris, 1859; in Keeler's hands, 1895.
    private static bool IsBehindPlace(in Phrases phrases, Reading reading)
    {
        // “Woman’s Progress,” 1853
        int comma = IsClosingQuote(phrases, reading.From - 1) ? reading.From - 2 : reading.From - 1;
        int place = IsClosingQuote(phrases, comma - 1) ? comma - 2 : comma - 1;
        ref readonly var behind = ref phrases[reading.To];
        bool isPlace = phrases[comma].Is(',') && phrases[place].Kind == TokenKind.Word && phrases[place].Term is not (Term.Counter or Term.Counted)
            && !Letters.IsCyrillic(phrases.TextOf(place)[0]);
        if (!isPlace || reading.First.Year is < FirstYear or > LastYear)
            return false;
        bool isEnd = behind.Kind == TokenKind.None || behind.Is('.') || behind.Is(';') || behind.Is(':') || behind.Is(')') || behind.Is('[') || behind.Is('(')
            || (behind.Setting & Setting.Line) != 0;
        bool isName = phrases[place].IsCapital && phrases[place].Term == Term.None;
        return isName ? isEnd || behind.Is(',') : isEnd && reading.First.Year % 100 != 0;
    }

    private static bool IsClosingQuote(in Phrases phrases, int index) => phrases[index].IsGlued
        && (phrases[index].Is('”') || phrases[index].Is('"') || phrases[index].Is('’') || phrases[index].Is('_'));

    // The Data Protection Act 1998, Foreign Relations 1942
    private static bool IsTitle(ReadOnlySpan<char> word) => EnglishYearWords.Titles.Contains(word);
}
