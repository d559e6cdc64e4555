namespace Journal.Core.Dates.Prose;

/// <summary>Finds years without a word for year, where their place proves them: in brackets, behind English prepositions, in references.</summary>
internal ref struct BareYears()
{
    // «In 1000 cases» counts; «in 1900 peasants left» dates.
    private const int FirstRoundYear = 1400;
    private ReferenceLines lines;
    private int lastEnd = -1;

    /// <summary>Reads a year or a range of years.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The token of the number.</param>
    /// <param name="reading">The year.</param>
    public bool TryRead(in Phrases phrases, int index, out Reading reading)
    {
        reading = default;
        if (EnglishBareYears.TryShort(phrases, index, out reading) || EnglishBareYears.TryYearFirst(phrases, index, out reading))
            return true;
        bool isNumeral = phrases.TryNumeral(index, out var numeral);
        // 1917’s two revolutions
        if (numeral is { IsFullYear: true, Ending: Ending.Plural } && numeral.Value % 10 != 0)
            numeral = new Numeral(numeral.Value, numeral.Digits, index + 1);
        if (!isNumeral || numeral.Ending != Ending.None || (!numeral.IsFullYear && numeral is not { Digits: 3, Value: >= 100 }))
            return false;
        if (EnglishCitedYears.IsMark(phrases, index))
            return false;
        reading = new Reading { From = index, To = numeral.Next, First = YearOf(numeral.Value) };
        EnglishBareYears.ReadDoubt(phrases, ref reading);
        ReadRange(phrases, numeral, ref reading);
        if (!numeral.IsFullYear)
            return IsEarlyLife(phrases, reading) || EnglishBareYears.IsEarly(phrases, reading);
        // 2012-бабы, 1994-XII: a word or a Roman number is joined to a code.
        if (phrases[reading.To].IsDash && phrases[reading.To].IsGlued && phrases[reading.To + 1] is { IsGlued: true, Kind: TokenKind.Word } joined
            && (joined.Roman > 0 || (joined.Sense.Tongue & Tongue.English) == 0 && !IsLatin(phrases, reading.To + 1)))
            return false;
        // The end of a range that was none is no year.
        if (phrases[index - 1].IsDash && phrases[index - 1].IsGlued && phrases[index].IsGlued && phrases[index - 2] is { Kind: TokenKind.Number, Digits: 4 }
            && lastEnd != index - 1)
            return false;
        // (1931—)
        if (!reading.IsRange && (phrases[index - 1].Is('(') || phrases[index - 1].Is('[')) && phrases[reading.To].IsDash && (phrases[reading.To + 1].Is(')')
            || phrases[reading.To + 1].Is(']')))
        {
            reading.OpensEnd = true;
            reading.To++;
            return true;
        }
        bool isYear = IsEnglish(phrases, reading) || IsInBrackets(phrases, reading) || IsNextInList(phrases, reading) || IsHead(phrases, reading)
            || TryIssueDate(phrases, ref reading) || RussianBareYears.IsYear(phrases, reading) || RussianNamedYears.IsYear(phrases, reading)
            || IsImprint(phrases, reading) || IsBeforePage(phrases, reading)
            || EnglishBareYears.IsShown(phrases, reading) || KazakhBareYears.IsYear(phrases, reading);
        // годы 1917–1920
        if (!isYear && reading.IsRange && phrases.Has(index - 1, Term.Years, Tongue.Russian)
            && phrases[index - 2] is { Kind: TokenKind.Word, Roman: 0, Term: Term.None or Term.In or Term.To } && !RussianCounts.IsCounted(phrases, reading.To))
        {
            reading.From--;
            isYear = true;
        }
        if (!isYear)
            return false;
        lastEnd = reading.To;
        EnglishBareYears.Widen(phrases, ref reading);
        return true;
    }

    private static Moment YearOf(int year) => new() { Unit = Unit.Year, Source = YearSource.Written, Year = year };

    private static void ReadRange(in Phrases phrases, Numeral first, ref Reading reading)
    {
        // (1711?—1777)
        if (phrases[first.Next].Is('?') && phrases[first.Next].IsGlued && (phrases[first.Next + 1].IsDash || phrases[first.Next + 1].Is(')')))
        {
            reading.First = reading.First with { Doubt = EdtfQualifier.Uncertain };
            reading.To = first.Next + 1;
        }
        int to = reading.To;
        ref readonly var joint = ref phrases[to];
        // The war, 1941 to 1945
        bool isWord = joint.Sense is { Tongue: Tongue.English, Term: Term.To or Term.Until } && first.IsFullYear && phrases[to + 1].Digits == 4
            && !EnglishYears.IsQuantity(phrases, to + 2)
            && !(phrases.TextOf(to + 2) is "in" && phrases[to + 3].Digits == 4);
        bool joins = joint.IsDash || isWord || (joint.Is('/') && joint.IsGlued);
        // (1893 – 7.11.1938)
        if (joint.IsDash && phrases[reading.From - 1].Is('(') && phrases[to + 1] is { Kind: TokenKind.NumericDate } date && date.Number / 10000 > first.Value)
        {
            (reading.Last, reading.IsRange, reading.To) = (NumericDates.DayOf(date.Number), true, NumericDates.NextOf(phrases, to + 1));
            return;
        }
        if (!joins || !phrases.TryNumeral(to + 1, out var last) || last is { IsRoman: true } or { IsWord: true } || last.Ending != Ending.None)
            return;
        // 1836–1838, 1836–38 and, in English, 1773–5
        // 1927/28 is one school year; 1408/71 is the number of a law.
        if (joint.Is('/') && last.Digits < 4 && last.Value % 100 != (first.Value + 1) % 100)
            return;
        int year = last.Digits switch
        {
            4 => last.Value,
            3 when first.Digits == 3 => last.Value,
            2 when first.Digits == 3 => 0,
            2 => (first.Value / 100 * 100) + last.Value,
            1 when IsLatin(phrases, reading.From - 1)
                || ((phrases[reading.From - 1].Is('.') || phrases[reading.From - 1].Is(',')) && IsLatin(phrases, reading.From - 2))
                || (phrases[reading.From - 1].Is('(') && IsLatin(phrases, reading.From - 2)) => (first.Value / 10 * 10) + last.Value,
            _ => 0,
        };
        const int longestOfSlash = 10;
        // (1469 – 87)
        bool fillsBrackets = (last.Digits == 2 ? first.Digits == 4 : first.Digits == 3) && phrases[reading.From - 1].Is('(') && phrases[last.Next].Is(')')
            && joint.IsDash;
        // in 1920 – 21
        bool isNext = joint.IsDash && !joint.IsGlued && last.Digits == 2 && year == first.Value + 1 && phrases.Has(reading.From - 1, Term.In, Tongue.English);
        if (year <= first.Value || year > 2099 || (joint.Is('/') && year - first.Value > longestOfSlash)
            || (last.Digits < 4 && !phrases[to + 1].IsGlued && !fillsBrackets && !isNext))
            return;
        // 1416/17 – 1487: the first of the two years begins the range.
        if (joint.Is('/') && phrases[last.Next].IsDash && phrases.TryNumeral(last.Next + 1, out var end) && end is { IsFullYear: true, Ending: Ending.None }
            && end.Value > year)
            (year, last) = (end.Value, end);
        // 1259–1324/1326: the last year is not sure.
        if (joint.IsDash && phrases[last.Next].Is('/') && phrases[last.Next].IsGlued && phrases.TryNumeral(last.Next + 1, out var other)
            && other is { IsFullYear: true, Ending: Ending.None } && Math.Abs(other.Value - year) <= longestOfSlash)
            last = other;
        reading.Last = YearOf(year);
        reading.IsRange = true;
        reading.To = last.Next;
        TakeDoubt(phrases, ref reading);
    }

    // (1880–1919?)
    private static void TakeDoubt(in Phrases phrases, ref Reading reading)
    {
        if (phrases[reading.To].Is('?') && phrases[reading.To].IsGlued && phrases[reading.To + 1].Is(')'))
        {
            reading.Last = reading.Last with { Doubt = EdtfQualifier.Uncertain };
            reading.To++;
        }
    }

    // in 1916, of 1897, the 1822 Charter, 1836–1838
    private static bool IsEnglish(in Phrases phrases, Reading reading)
    {
        ref readonly var before = ref phrases[reading.From - 1];
        // “The 1945 volumes” are of a year, “the 1250 volumes” are many.
        if (phrases.TextOf(reading.To) is "dollars" or "prices" && before.Term == Term.In)
            return true;
        if (EnglishYears.IsQuantity(phrases, reading.To) && (before.Term != Term.The || reading.First.Year % 50 == 0))
            return false;
        bool isEnglish = (before.Sense.Tongue & Tongue.English) != 0;
        // “At 1830 we stopped”, “a total of 1917”
        if (isEnglish && (phrases.TextOf(reading.From - 1) is "at" || (before.Term == Term.Of && EnglishBareYears.IsMeasure(phrases, reading.From - 2)))
            && !reading.IsRange)
            return false;
        if (isEnglish && before.Term is Term.In && before.Sense.Value == 0)
            return !IsKindOfCounted(phrases, reading) && (reading.First.Year >= FirstRoundYear || !IsCountOfMany(phrases, reading));
        // “The 1000 largest firms” are a thousand; “his 1888 canvas” is of a year.
        if (before.Term == Term.The && reading.First.Year < FirstRoundYear && reading.First.Year % 100 == 0)
            return false;
        if (EnglishBareYears.IsDetermined(phrases, reading))
            return !IsCountOfMany(phrases, reading);
        if (isEnglish && before.Term is Term.Of or Term.The or Term.In or Term.Year or Term.Years)
            return !IsCountOfMany(phrases, reading);
        ref readonly var behind = ref phrases[reading.To];
        bool standsFirst = (phrases[reading.From].Setting & Setting.Sentence) != 0;
        if (standsFirst && phrases.TextOf(reading.To) is "was" or "saw" or "brought" or "marked" or "witnessed" or "is" or "became")
            return true;
        bool isMarked = before.Is(',') || before.Is(':') || before.Is(';') || before.IsDash
            || (before.Is('.') && phrases[reading.From - 2].End - phrases[reading.From - 2].Start > 2);
        bool isLatin = IsLatin(phrases, isMarked ? reading.From - 2 : reading.From - 1) || (reading.From == 0 && IsLatin(phrases, reading.To));
        // Behind a mark a number is a page («Chronology, 1689–1860 301»), behind a word the third of three counts.
        return reading.IsRange && reading.Last.Year >= 1000 && isLatin && (behind.Kind != TokenKind.Number || isMarked) && !before.IsDash;
    }

    // «of 1500 settlers», «the 1200 that came»: a round number before a plural counts.
    private static bool IsCountOfMany(in Phrases phrases, Reading reading)
    {
        ref readonly var behind = ref phrases[reading.To];
        // “at 1987 points” never dates, whatever the number.
        bool isRound = (reading.First.Year % 50 == 0 || phrases[reading.From - 1].Sense is { Tongue: Tongue.English, Term: Term.In, Value: 2 }) && !reading.IsRange;
        var word = phrases.TextOf(reading.To);
        return IsKindOfCounted(phrases, reading) || isRound && behind.Kind == TokenKind.Word && !behind.IsCapital && word.EndsWith("s", StringComparison.Ordinal)
            && word is not ("was" or "is" or "has" or "as" or "its" or "his");
    }

    // “Of 1500 armed men”, “in 1500 silver dollars”
    private static bool IsKindOfCounted(in Phrases phrases, Reading reading) => reading.First.Year % 50 == 0 && !reading.IsRange
        && phrases[reading.To] is { Kind: TokenKind.Word, Term: Term.None, IsCapital: false } && phrases[reading.To + 1].Term == Term.Counted;

    private static bool IsLatin(in Phrases phrases, int index) =>
        phrases[index].Kind == TokenKind.Word && !Letters.IsCyrillic(phrases.TextOf(index)[0]);

    // (1511–1518), (1953), (1964, 1982), (d. 1781), (Smagulova, 2008: 15)
    private static bool IsInBrackets(in Phrases phrases, Reading reading)
    {
        int before = reading.From - 1;
        if (phrases[before].Is('.') && phrases[before].IsGlued && phrases[before - 1].End - phrases[before - 1].Start <= 3)
            before -= 2;
        else if (phrases[before].Is(',') && phrases[before - 1].Kind == TokenKind.Number)
            before = BeforeList(phrases, before);
        if (phrases[before - 1].Is('(') && phrases.TextOf(before) is "born" or "died" or "founded" or "established" or "published")
            before--;
        bool opens = phrases[before].Is('(');
        if (IsRunningNumber(phrases, reading))
            return false;
        // COM(2003) 12 is a document.
        if (opens && phrases[before].IsGlued && phrases[before - 1].Kind == TokenKind.Word && char.IsUpper(phrases.TextOf(before - 1)[^1]))
            return false;
        ref readonly var behind = ref phrases[reading.To];
        if (opens && behind.Term == Term.And && phrases.TryNumeral(reading.To + 1, out var second) && second.IsFullYear && phrases[second.Next].Is(')'))
            return true;
        // Novak et al., 2005
        if (EnglishBareYears.IsOfAuthors(phrases, reading.From - 1))
            return behind.Is(')') || behind.Is(';') || behind.Is(':') || behind.Is(',');
        if (opens)
            return behind.Is(')') || behind.Is(',') || behind.Is(';') || behind.Is(':')
                || (behind.Sense is { Term: Term.And, Tongue: Tongue.English } && phrases[reading.To + 1].Digits == 4);
        // (кейбір деректерде 1429), (туған жылы 1950)
        if (behind.Is(')') && phrases[before].Kind == TokenKind.Word && EndsNote(phrases, before))
            return OpensNear(phrases, before);
        if (before >= 0 && phrases[before].IsDash && (behind.Is(')') || behind.Is(',') || (behind.IsDash && !behind.IsGlued))
            && EndsLife(phrases, before, reading.First.Year))
            return true;
        // Author and year: a name, perhaps a comma, the year, the end or a page.
        int name = phrases[before].Is(',') ? before - 1 : before;
        // (Ипатьевский список, 1177; Лаврентьевский, 1305)
        if (name < before && (behind.Is(')') || behind.Is(';')) && phrases[name].Kind == TokenKind.Word && phrases[name].Term != Term.Counter && OpensNear(phrases, name))
            return true;
        bool hasPage = behind.Is(',') && (phrases[reading.To + 1].Kind == TokenKind.Number
            || (phrases[reading.To + 1].IsCapital && IsLatin(phrases, reading.To + 1)) || phrases[reading.To + 1].Term == Term.Counter);
        return (behind.Is(')') || behind.Is(']') || behind.Is(':') || behind.Is(';') || hasPage) && phrases[name].IsCapital && OpensNear(phrases, name);
    }

    /// <summary>Whether a number in brackets counts issues from the first: № 1-2 (1320); but no. 3 (1998).</summary>
    internal static bool IsRunningNumber(in Phrases phrases, Reading reading)
    {
        const int firstYear = 1900;
        int number = reading.From - 2;
        if (reading.First.Year >= firstYear || !phrases[number + 1].Is('(') || !phrases[reading.To].Is(')') || phrases[number].Kind != TokenKind.Number)
            return false;
        return phrases[phrases[number - 1].IsDash ? number - 3 : number - 1].Is('№');
    }

    // (1872, Семей облысы – 1938, Алматы), (т.ж.б. – 1781): the dash closes what the bracket began with a year or leaves open.
    private static bool EndsLife(in Phrases phrases, int dash, int year)
    {
        const int longestLife = 120;
        const int farthest = 16;
        int at = dash - 1;
        while (at > dash - farthest && at >= 0 && !phrases[at].Is('(') && !phrases[at].Is(')'))
            at--;
        if (!phrases[at].Is('('))
            return false;
        if (phrases[at + 1].Is('?') || (phrases.HasLetter(at + 1, 'т') && phrases.HasLetter(at + 3, 'ж')))
            return true;
        for (int i = at + 1; i < dash; i++)
        {
            ref readonly var token = ref phrases[i];
            int born = token.Kind == TokenKind.NumericDate ? token.Number / 10000 : token is { Kind: TokenKind.Number, Digits: 4 } ? token.Number : 0;
            if (born > 0)
                return born < year && year - born <= longestLife;
        }
        return false;
    }

    // Words that tell where a year comes from or what it is.
    private static bool EndsNote(in Phrases phrases, int word)
    {
        ref readonly var token = ref phrases[word];
        if (token.Term is Term.Year && (token.Sense.Tongue & Tongue.Kazakh) != 0 || token.Term == Term.About)
            return true;
        var text = phrases.TextOf(word);
        bool isPlace = text.EndsWith("да", StringComparison.Ordinal) || text.EndsWith("де", StringComparison.Ordinal)
            || text.EndsWith("те", StringComparison.Ordinal) || text.EndsWith("бойынша", StringComparison.Ordinal);
        if (text is "бойынша" && word > 0)
            text = phrases.TextOf(word - 1);
        return text is "немесе" or "кейде" or "мүмкін"
            || (isPlace && (text.StartsWith("дере", StringComparison.Ordinal) || text.StartsWith("мәлімет", StringComparison.Ordinal)
            || text.StartsWith("нұсқа", StringComparison.Ordinal) || text.StartsWith("жазба", StringComparison.Ordinal)));
    }

    // «1456 — Хандық құрылды»: the head of a chronicle's entry.
    private static bool IsHead(in Phrases phrases, Reading reading)
    {
        bool stands = (phrases[reading.From].Setting & (Setting.Sentence | Setting.Line)) != 0 || reading.From == 0;
        ref readonly var dash = ref phrases[reading.To];
        return stands && dash.IsDash && !dash.IsGlued && phrases[reading.To + 1].IsCapital && !phrases[reading.To + 1].IsGlued
            && !IsLatin(phrases, reading.To + 1) && (phrases[reading.To + 1].Sense.Tongue & Tongue.Russian) == 0;
    }

    private static int BeforeList(in Phrases phrases, int comma)
    {
        for (int steps = 0; steps < Expressions.Most && phrases[comma].Is(',') && phrases[comma - 1].Kind == TokenKind.Number; steps++)
            comma -= 2;
        return comma;
    }

    private static bool OpensNear(in Phrases phrases, int index)
    {
        const int farthest = 40;
        for (int at = index; at > index - farthest && at >= 0; at--)
        {
            if (phrases[at].Is('(') || phrases[at].Is('['))
                return true;
            if (phrases[at].Is(')') || phrases[at].Is(']'))
                return false;
        }
        return false;
    }

    // (973–1048), but pages in brackets have no name right before them: (870–950)
    private static bool IsEarlyLife(in Phrases phrases, Reading reading)
    {
        const int longestLife = 120;
        // The Battle of Talas (751)
        if (!reading.IsRange && phrases[reading.From - 1].Is('(') && phrases[reading.To].Is(')'))
            return phrases[reading.From - 2].IsCapital && phrases.Has(reading.From - 3, Term.Of, Tongue.English);
        if (reading is { IsRange: true, Last.Year: >= 1000 } && phrases[reading.From - 1].Is('(') && phrases[reading.To].Is(')') && phrases[reading.From - 2].IsCapital)
            return true;
        bool isReign = RussianEvents.IsReign(phrases.TextOf(reading.From - 2));
        bool isShort = reading.IsRange && (isReign || reading.Last.Year - reading.First.Year <= longestLife) && phrases[reading.To].Is(')');
        // Білге қаған (683 – 734)
        bool isNamed = phrases[reading.From - 1].Is('(')
            && (phrases[reading.From - 2].IsCapital || isReign || (phrases[reading.From - 2].Kind == TokenKind.Word && phrases[reading.From - 3].IsCapital));
        return isShort && (isNamed || reading.Last.Year >= 1000) && IsInBrackets(phrases, reading);
    }

    // in 1783, 1797 and 1836
    private readonly bool IsNextInList(in Phrases phrases, Reading reading)
    {
        int before = reading.From - 1;
        if (phrases[before].Term == Term.And)
            before--;
        if (before >= 0 && (phrases[before].Is(',') || (phrases[before].Is(';') && phrases[reading.To].Is(')'))))
            before--;
        // «Of the houses of 1829, 1050 burned» counts.
        bool isCount = reading.First.Year % 50 == 0 && phrases[before].Number > reading.First.Year && phrases[reading.To].Kind == TokenKind.Word;
        return before != reading.From - 1 && before + 1 == lastEnd && !isCount && !EnglishYears.IsQuantity(phrases, reading.To);
    }

    // Газета. – 1999. – 2 ақпан; 1999. 2 февр.
    private static bool TryIssueDate(in Phrases phrases, ref Reading reading)
    {
        ref readonly var before = ref phrases[reading.From - 1];
        bool opens = before.Is('.') || before.IsDash || before.Is(',') || before.Is(';') || before.Is('»') || (before.Is(':') && !phrases[reading.From].IsGlued);
        if (!opens || reading.IsRange || !(phrases[reading.To].Is('.') || phrases[reading.To].Is(',') || phrases[reading.To].IsDash))
            return false;
        int at = phrases[reading.To].IsDash ? reading.To : reading.To + 1;
        if (phrases[at].IsDash)
            at++;
        if (!DayNumbers.TryRead(phrases, at, out var days) || phrases[days.Next].Term != Term.Month)
            return false;
        ref readonly var month = ref phrases[days.Next];
        int next = phrases.SkipMonth(days.Next);
        bool isBare = month.Sense.Case is Case.None or Case.Nominative or Case.Genitive;
        if (!isBare || (phrases.TryNumeral(next, out var own) && own.IsFullYear))
            return false;
        days.Apply(ref reading, reading.First with { Unit = Unit.Day, Month = month.Sense.Value });
        reading.To = next;
        return true;
    }

    // I.C.J. Reports 1986, p. 14
    private static bool IsBeforePage(in Phrases phrases, Reading reading)
    {
        int page = reading.To + 1;
        bool isTitle = phrases[reading.From - 1].IsCapital && phrases[reading.From - 1].End - phrases[reading.From - 1].Start > 1;
        return isTitle && IsLatin(phrases, reading.From - 1) && phrases[reading.To].Is(',')
            && phrases[page].Term == Term.Counter && phrases.SkipPoint(page + 1) is var number && phrases[number].Kind == TokenKind.Number;
    }

    private bool IsImprint(in Phrases phrases, Reading reading)
    {
        ref readonly var before = ref phrases[reading.From - 1];
        ref readonly var behind = ref phrases[reading.To];
        bool isMarked = before.Is(',') || before.Is('.') || before.IsDash || before.Is(';') || (before.Is(':') && !phrases[reading.From].IsGlued) || before.Is('»')
            || (before.IsCapital && !behind.Is(','));
        bool isClosed = behind.Is('.') || behind.Is(',') || behind.Is(';') || behind.Is(':') || behind.Is(')') || behind.IsDash || (behind.Is('(') && !behind.IsGlued)
            || behind.Kind == TokenKind.None || (behind.Setting & Setting.Line) != 0;
        // 92(3), 1015–1023 ends with pages
        bool isBehindIssue = reading.IsRange && before.Is(',') && phrases[reading.From - 2].Is(')') && phrases[reading.From - 3].Kind == TokenKind.Number;
        return isMarked && isClosed && !isBehindIssue && !EnglishBareYears.IsPageOfVolume(phrases, reading.From) && reading.From > 0
            && lines.Contains(phrases, reading.From);
    }
}
