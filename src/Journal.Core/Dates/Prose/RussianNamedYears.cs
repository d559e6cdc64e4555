namespace Journal.Core.Dates.Prose;

/// <summary>Finds Russian years that the name before them or the mark behind them shows: «договор 1881», «Год издания: 2016», «№ 4 / 2017», «1859 – доцент», «†
/// 1901».</summary>
internal static class RussianNamedYears
{
    private const int FirstYear = 1500;
    private const int FirstPrinted = 1700;
    private const int ShortestName = 4;
    private const int RoundStep = 50;

    /// <summary>Whether a bare number or range is a year by its neighbours.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="reading">The number or range.</param>
    public static bool IsYear(in Phrases phrases, Reading reading)
    {
        if (reading.First.Year >= FirstPrinted && (IsLabelled(phrases, reading) || IsBehindIssue(phrases, reading) || IsBeforeIssue(phrases, reading)
            || IsBehindHyphen(phrases, reading)))
            return true;
        if (RussianCounts.IsCounted(phrases, reading.To))
            return IsImprint(phrases, reading);
        return IsOfEvent(phrases, reading) || (reading.First.Year >= FirstYear
            && ((reading.First.Year >= FirstPrinted && IsEntry(phrases, reading)) || IsEndOfBrackets(phrases, reading) || IsBirth(phrases, reading)
            || IsOtherYear(phrases, reading) || IsImprint(phrases, reading)));
    }

    // Петербургский договор 1881, при пожаре 1742
    private static bool IsOfEvent(in Phrases phrases, Reading reading)
    {
        ref readonly var name = ref phrases[reading.From - 1];
        ref readonly var behind = ref phrases[reading.To];
        bool isOpen = behind.IsDash && phrases[reading.To + 1].Kind == TokenKind.Number;
        return name.Kind == TokenKind.Word && name.Term == Term.None && !isOpen && RussianEvents.Contains(phrases.TextOf(reading.From - 1))
            && (reading.First.Year % RoundStep != 0 || reading.IsRange || "аояыйьеи".Contains(phrases.TextOf(reading.From - 1)[^1], StringComparison.Ordinal));
    }

    // Год: 2007; Год издания: 2016; Год выхода 2022
    private static bool IsLabelled(in Phrases phrases, Reading reading)
    {
        int at = reading.From - 1;
        bool hasColon = phrases[at].Is(':');
        if (hasColon)
            at--;
        bool isLabel = phrases.TextOf(at) is "издания" or "изд" or "выпуска" or "выхода" or "публикации" or "защиты" or "рождения" or "основания" or "постройки"
            or "создания";
        if (isLabel)
            at--;
        return (isLabel || hasColon) && phrases.TextOf(at) is "Год" or "год" or "ГОД" or "Годы" or "годы";
    }

    // № 4 / 2017; № 1 2021; N 2 (78), 2021
    private static bool IsBehindIssue(in Phrases phrases, Reading reading)
    {
        int at = reading.From - 1;
        if (phrases[at].Is('/') || phrases[at].Is(','))
            at--;
        if (phrases[at].Is(')') && phrases[at - 1].Kind == TokenKind.Number && phrases[at - 2].Is('('))
            at -= 3;
        bool isClosed = !RussianCounts.IsCounted(phrases, reading.To);
        return isClosed && phrases[at] is { Kind: TokenKind.Number, Digits: <= 3 } && phrases.IsCounted(at)
            && phrases.TextOf(phrases[at - 1].Is('.') ? at - 2 : at - 1) is "№" or "N" or "No" or "вып";
    }

    // Вопросы истории 1998 № 5
    private static bool IsBeforeIssue(in Phrases phrases, Reading reading)
    {
        ref readonly var before = ref phrases[reading.From - 1];
        bool isName = before.Kind == TokenKind.Word || before.Is(':') || before.Is('»');
        return phrases[reading.To].Is('№') && phrases[reading.To + 1].Kind == TokenKind.Number && isName && !phrases.IsCounted(reading.From);
    }

    // Самара-2005, «Наука и общество-2020»
    private static bool IsBehindHyphen(in Phrases phrases, Reading reading)
    {
        const int firstYear = 1890;
        int name = reading.From - 2;
        bool isJoined = phrases[reading.From - 1].IsDash && phrases[reading.From - 1].IsGlued && phrases[reading.From].IsGlued && !reading.IsRange;
        if (!isJoined || reading.First.Year is < firstYear or > 2025 || phrases[name].Kind != TokenKind.Word || phrases[name].Term != Term.None)
            return false;
        // «Стандарт-2015» is a programme, «Боинг-1957» a machine.
        if (phrases[name - 1].Is('«') || phrases[name - 1].Is('“') || phrases[name - 1].Is('"'))
            return false;
        var word = phrases.TextOf(name);
        return word.Length >= ShortestName && Letters.IsCyrillic(word[0]) && char.IsLower(word[^1]) && (phrases[reading.To].Kind != TokenKind.Mark
            || !phrases[reading.To].IsDash);
    }

    // «…, 1859 – доцент, 1861 – профессор»
    private static bool IsEntry(in Phrases phrases, Reading reading)
    {
        ref readonly var before = ref phrases[reading.From - 1];
        ref readonly var dash = ref phrases[reading.To];
        ref readonly var word = ref phrases[reading.To + 1];
        bool isHead = before.Is(',') || before.Is(';') || before.Is('.') || before.Is('•') || reading.From == 0
            || (phrases[reading.From].Setting & (Setting.Line | Setting.Sentence)) != 0;
        bool isIn = dash.IsDash && !dash.IsGlued && !word.IsGlued && word.Kind == TokenKind.Word && Letters.IsCyrillic(phrases.TextOf(reading.To + 1)[0]);
        return isHead && isIn && !RussianCounts.IsCounted(phrases, reading.To + 1)
            && word.Term is Term.None or Term.Counter or Term.Century or Term.Year or Term.In or Term.By or Term.To;
    }

    // («Ереси и расколы»; 1876–1877), (1938. без защиты)
    private static bool IsEndOfBrackets(in Phrases phrases, Reading reading)
    {
        ref readonly var before = ref phrases[reading.From - 1];
        ref readonly var behind = ref phrases[reading.To];
        bool isLast = before.Is(';') && (behind.Is(')') || (phrases.Has(reading.To, Term.And, Tongue.Russian) && phrases[reading.To + 1].Digits == 4
            && phrases[reading.To + 2].Is(')')));
        return isLast || (before.Is('(') && behind.Is('.') && phrases[reading.To + 1].Kind == TokenKind.Word);
    }

    // [1808, Семипалатинск — 1839], [1883–], † 1901
    private static bool IsBirth(in Phrases phrases, Reading reading)
    {
        ref readonly var before = ref phrases[reading.From - 1];
        if (before.Is('†') || (before.Is('*') && !before.IsGlued))
            return true;
        return before.Is('[') && phrases[reading.To].Is(',') && phrases[reading.To + 1].IsCapital;
    }

    // 30 августа 1778 или 1779
    private static bool IsOtherYear(in Phrases phrases, Reading reading)
    {
        int at = phrases[reading.From - 1].Term == Term.And ? reading.From - 2 : -1;
        return at > 0 && phrases.TextOf(reading.From - 1) is "или" && (phrases[at - 1].Term != Term.None || phrases[at - 1].Is('('))
            && phrases[at] is { Kind: TokenKind.Number, Digits: 4 } && Math.Abs(phrases[at].Number - reading.First.Year) < 10;
    }

    // М.; Л. 1950. 526 стр.; РАН, 2004 В книге; «Известия», 1954, в. 55
    private static bool IsImprint(in Phrases phrases, Reading reading)
    {
        ref readonly var before = ref phrases[reading.From - 1];
        int at = reading.To + 1;
        if (before.Is('.') && phrases[reading.To].Is('.') && phrases[at].Kind == TokenKind.Number && phrases.TextOf(at + 1) is "стр" or "с")
            return true;
        if (!before.Is(',') || reading.First.Year < FirstPrinted)
            return false;
        ref readonly var name = ref phrases[reading.From - 2];
        ref readonly var behind = ref phrases[reading.To];
        if (name.Is('»') || name.Is('\'') || name.Is('"') || name.Is('”') || name.Is('“'))
            return behind.Is(',') || behind.Is('(') || behind.Is('.') || behind.Is('№');
        bool isName = name.Kind == TokenKind.Word && name.IsCapital && name.End - name.Start >= ShortestName - 1
            && Letters.IsCyrillic(phrases.TextOf(reading.From - 2)[0]);
        return isName && behind is { Kind: TokenKind.Word, IsCapital: true } && !behind.IsGlued;
    }
}
