namespace Journal.Core.Dates.Prose;

/// <summary>Finds Russian years without their word: «в 1281», «в 1926–33», «с 1934 работал», «(ок. 1842)», «сезон 2007/08».</summary>
internal static class RussianBareYears
{
    private const int RoundStep = 50;
    private const int FirstShown = 1500;
    private const int FirstLate = 1800;

    /// <summary>Whether a bare number or range is a year by the word before it.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="reading">The number or range.</param>
    public static bool IsYear(in Phrases phrases, Reading reading)
    {
        int before = reading.From - 1;
        if (reading.IsRange && reading.Last.Year >= FirstShown && IsPeriod(phrases, reading))
            return true;
        if (IsPlaced(phrases, reading))
            return true;
        if (phrases[before].Kind != TokenKind.Word)
            return false;
        if (reading.IsRange && phrases.TextOf(before) is "за" or "За" && !RussianCounts.IsCounted(phrases, reading.To))
            return true;
        // «отчёт за 1913, письма за 1840 — нет»
        if (phrases.TextOf(before) is "за" or "За" && reading.First.Year is >= FirstShown && reading.First.Year % RoundStep != 0
            && phrases[reading.To].Kind is TokenKind.Mark or TokenKind.None)
            return true;
        if (reading.IsRange && IsSeason(phrases.TextOf(before)))
            return true;
        bool isIn = phrases.Has(before, Term.In, Tongue.Russian);
        return isIn && !IsMeasure(phrases, before - 1) && (IsTable(phrases, reading) || !IsCountedList(phrases, reading.To)) && (reading.IsRange
            || MayBeYear(phrases, reading));
    }

    /// <summary>Takes a bare number behind с, до, к, после, ок. for a year if it can count nothing.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="relation">The word before it.</param>
    /// <param name="reading">The number; afterwards the year.</param>
    public static bool TryShown(in Phrases phrases, Relation relation, ref Reading reading)
    {
        var numeral = reading.First.Numeral;
        bool isDoubted = reading.First.Doubt != EdtfQualifier.None;
        // (ок. 814)
        bool isEarly = numeral is { Digits: 3, IsRoman: false } && isDoubted && phrases[reading.From - 1].Is('(') && phrases[reading.To].Is(')');
        bool isBare = reading.First.Unit == Unit.Bare && (isEarly || numeral is { IsFullYear: true, IsRoman: false }) && numeral.Ending == Ending.None
            && !reading.IsRange;
        bool hasPart = reading.Modifiers != FoundModifiers.None;
        bool isShown = isDoubted || hasPart || relation.Term is Term.Since or Term.From or Term.Until or Term.After or Term.By;
        if (!isBare || !isShown || RussianCounts.IsCounted(phrases, reading.To) || phrases.IsCounted(reading.To - 1))
            return false;
        int from = relation.Term == Term.None ? reading.From : relation.Next - 1;
        bool isAside = phrases[from - 1].Is('(');
        bool isLone = phrases[reading.To].Kind != TokenKind.Word;
        bool isRound = numeral.Value % RoundStep == 0 && !isAside && !hasPart && !(isLone && !isDoubted && numeral.Value >= FirstLate);
        // «ок. 1801 женился»: nobody counts so closely about.
        bool isClose = numeral.Value % 10 != 0 && numeral.Value >= FirstShown;
        bool isFar = numeral.Value < FirstShown && !isAside;
        if (isRound || isFar || (isDoubted && !isLone && !isClose) || IsMeasure(phrases, from - 1) || IsCountedList(phrases, reading.To))
            return false;
        reading.First = YearOf(numeral.Value) with { Doubt = reading.First.Doubt };
        TakeEnd(phrases, ref reading);
        return true;
    }

    // ок. 1820 — 1889
    private static void TakeEnd(in Phrases phrases, ref Reading reading)
    {
        if (!phrases[reading.To].IsDash)
            return;
        var last = new Reading { From = reading.To + 1, To = reading.To + 1 };
        RussianParts.Read(phrases, ref last);
        int at = last.To;
        var doubt = EdtfQualifier.None;
        if (phrases.Has(at, Term.About, Tongue.Russian))
        {
            doubt = EdtfQualifier.Approximate;
            at = phrases.SkipPoint(at + 1);
        }
        bool isEnd = phrases.TryNumeral(at, out var end) && end is { IsFullYear: true, Ending: Ending.None } && end.Value > reading.First.Year
            && !RussianCounts.IsCounted(phrases, end.Next);
        if (!isEnd)
            return;
        reading.Last = YearOf(end.Value) with { Doubt = doubt };
        reading.IsRange = true;
        reading.Modifiers |= last.Modifiers;
        reading.To = end.Next;
    }

    // Москва, 1918.; «Советская Россия», 1990; ум. 1936
    private static bool IsPlaced(in Phrases phrases, Reading reading)
    {
        int before = reading.From - 1;
        if (phrases[before].Is('.') && phrases.TextOf(before - 1) is "ум" or "род")
            return !RussianCounts.IsCounted(phrases, reading.To);
        ref readonly var behind = ref phrases[reading.To];
        bool isClosed = behind.Is('.') || behind.Is(';') || behind.Is(')') || behind.Kind == TokenKind.None || (behind.Setting & Setting.Line) != 0;
        if (!isClosed || !phrases[before].Is(',') || reading.First.Year < FirstShown)
            return false;
        ref readonly var name = ref phrases[before - 1];
        return name.Is('»') || name.Is('”') || name.Is('“') || (name.Kind == TokenKind.Word && name.IsCapital && name.End - name.Start > 3
            && Letters.IsCyrillic(phrases.TextOf(before - 1)[0]));
    }

    // «голод 1932–1933», «1983–1990 – инженер», but not «на высоте 1240–1290», «ГОСТ 1936-85»
    private static bool IsPeriod(in Phrases phrases, Reading reading)
    {
        const int longest = 60;
        int before = reading.From - 1;
        bool isRound = reading.First.Year % RoundStep == 0 && reading.Last.Year % RoundStep == 0;
        bool isTitle = phrases[before].Is('.') && phrases[reading.To].Is('»');
        if ((reading.Last.Year - reading.First.Year > longest && !isTitle) || reading.First.Year < FirstShown || (isRound && !isTitle)
            || (RussianCounts.IsCounted(phrases, reading.To) && !RussianEvents.Contains(phrases.TextOf(before))) || phrases.IsCounted(reading.From))
            return false;
        ref readonly var behind = ref phrases[reading.To];
        ref readonly var word = ref phrases[before];
        // «с перерывами: 1905–1907, 1911–1914»
        bool isList = word.Is(':') && !phrases[reading.From].IsGlued && behind.Is(',') && phrases[reading.To + 1] is { Kind: TokenKind.Number, Digits: 4 };
        if (isList)
            return true;
        bool isHead = (before < 0 || word.Is('.') || word.Is(';')) && (behind.IsDash || behind.Is(':') || behind.Is('»'));
        bool isNoun = word.Kind == TokenKind.Word && word.Term == Term.None && word.End - word.Start > 3 && Letters.IsCyrillic(phrases.TextOf(before)[0])
            && char.IsLower(phrases.TextOf(before)[1]) && !IsMeasure(phrases, before)
            && (behind.Kind is TokenKind.Mark or TokenKind.None || phrases.Has(reading.To, Term.And, Tongue.Russian)) && !behind.IsDash;
        return isHead || isNoun;
    }

    private static Moment YearOf(int year) => new() { Unit = Unit.Year, Source = YearSource.Written, Year = year };

    private static bool IsSeason(ReadOnlySpan<char> word) =>
        word.StartsWith("сезон", StringComparison.OrdinalIgnoreCase) && word.Length <= "сезонами".Length;

    // «в 1897 36 тыс. жителей»
    private static bool IsTable(in Phrases phrases, Reading reading) =>
        reading.First.Year >= FirstShown && phrases[reading.To] is { Kind: TokenKind.Number or TokenKind.Amount, IsGlued: false };

    // «в 1100 — приложение» counts; «в 1700 началась» dates.
    private static bool MayBeYear(in Phrases phrases, Reading reading)
    {
        int year = reading.First.Year;
        bool isRound = year % RoundStep == 0;
        ref readonly var behind = ref phrases[reading.To];
        return !isRound || (year >= FirstShown && (behind.Kind == TokenKind.Word || behind.Is('.'))) || (year >= FirstLate && behind.IsDash && !behind.IsGlued);
    }

    // «в 1500, 1600 и 1700 домах»
    private static bool IsCountedList(in Phrases phrases, int index)
    {
        int at = index;
        for (int steps = 0; steps < Expressions.Most; steps++)
        {
            int next = phrases[at].Is(',') || phrases[at].IsDash || phrases.Has(at, Term.And, Tongue.Russian) ? at + 1 : at;
            if (next == at || phrases[next] is not { Kind: TokenKind.Number, Digits: 4 })
                break;
            at = next + 1;
        }
        return RussianCounts.IsCounted(phrases, at);
    }

    /// <summary>Whether the word before a preposition tells of a measure: высотой в 1830, на сумму в 1500, страницы с 1501.</summary>
    public static bool IsMeasure(in Phrases phrases, int index)
    {
        var word = phrases.TextOf(index);
        if (word.Length < 4)
            return false;
        foreach (string stem in (ReadOnlySpan<string>)["высот", "длин", "ширин", "глубин", "площад", "весо", "масс", "цен", "стоимост", "сумм", "размер",
            "количеств", "численност",
            "мощност", "тираж", "числ", "скорост", "объем", "объём", "расстоян", "отряд", "населен", "ёмкост", "емкост", "толщин", "диаметр", "оценива", "состав",
            "увелич", "возрос", "вырос", "сокра", "уменьш", "снизи", "предел", "частот", "температур", "страниц", "лист", "стих", "номер", "дош", "довед", "доход"])
            if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
