namespace Journal.Core.Dates.Prose;

/// <summary>Finds years without their word where Kazakh papers set them: on title pages, behind the number of an issue, behind a name, in the title of a conference.</summary>
internal static class KazakhBareYears
{
    private const int FirstPrinted = 1500;
    private const int LastPrinted = 2029;
    private const int LongestLife = 120;

    /// <summary>Whether a bare number or range is a year by its place.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="reading">The number or range.</param>
    public static bool IsYear(in Phrases phrases, Reading reading)
    {
        if (IsQuoted(phrases, reading) || IsAside(phrases, reading) || (reading.IsRange && IsLife(phrases, reading)))
            return true;
        if (reading.IsRange || reading.First.Year is < FirstPrinted or > LastPrinted)
            return false;
        return IsTitlePage(phrases, reading) || IsIssue(phrases, reading) || IsBeforePages(phrases, reading) || IsBehindTitle(phrases, reading);
    }

    // Қарағанды 2014; АЛМАТЫ – 2007; Нұр-Сұлтан, 2019
    private static bool IsTitlePage(in Phrases phrases, Reading reading)
    {
        int before = reading.From - 1;
        if (phrases[before].Is(',') || phrases[before].IsDash)
            before--;
        bool isPlace = KazakhPlaces.Contains(phrases.TextOf(before)) || (phrases[before - 1].IsDash && phrases.TextOf(before - 2) is "Нұр" or "Нур" or "НҰР" or "Nur");
        return isPlace && phrases[before].IsCapital && IsClosed(phrases, reading.To);
    }

    // № 3(27), 2021; №2, 75-том 2022; № 4 (129)/2019; 2 (51) 2015
    private static bool IsIssue(in Phrases phrases, Reading reading)
    {
        const int farthest = 12;
        if (BareYears.IsRunningNumber(phrases, reading) || (!IsClosed(phrases, reading.To) && phrases[reading.To].Kind != TokenKind.Number))
            return false;
        int at = reading.From - 1;
        bool isCounted = phrases[at].Is('/') && !phrases[at - 1].Is(')');
        bool hasNumber = false;
        for (; at > reading.From - farthest && !isCounted; at--)
        {
            ref readonly var token = ref phrases[at];
            if (token.Is('№'))
                return hasNumber;
            if (token.Is(')') && phrases[at - 2].Is('(') && phrases[at - 3] is { Kind: TokenKind.Number, Digits: <= 3 })
                return phrases[at - 1] is { Kind: TokenKind.Number, Digits: <= 4 };
            hasNumber |= token.Kind is TokenKind.Number or TokenKind.Amount;
            bool goesOn = token.Kind is TokenKind.Number or TokenKind.Amount || token.Is(',') || token.Is('/') || token.Is('.') || token.Is('(')
                || token.Is(')') || token.IsDash
                || phrases.TextOf(at) is "том" or "т" or "vol" or "Vol" or "Том" or "шығарылым" or "кітап" or "бөлім" or "вып";
            if (!goesOn)
                return false;
        }
        return false;
    }

    // Баспа 2013, 183–185.; Бас. ред. 1989 ISBN
    private static bool IsBeforePages(in Phrases phrases, Reading reading)
    {
        int at = reading.To;
        ref readonly var before = ref phrases[reading.From - 1];
        bool isMarked = before.Is('.') || before.Is(',') || before.IsCapital || before.Is('»');
        if (phrases.TextOf(at) is "ISBN" or "ISSN")
            return isMarked;
        bool isPages = phrases[at].Is(',') && phrases[at + 1] is { Kind: TokenKind.Number, Digits: <= 3 } first
            && phrases[at + 2].IsDash && phrases[at + 3] is { Kind: TokenKind.Number, Digits: <= 3 } last && last.Number > first.Number
            && (phrases[at + 4].Is('.') || phrases[at + 4].Kind == TokenKind.None || (phrases[at + 4].Setting & Setting.Line) != 0);
        return isPages && isMarked && phrases[reading.From - 1].Kind != TokenKind.Number;
    }

    // Сейітова, М. 2023. «Мақала»; “Мақала”. 2024. «Журнал»
    private static bool IsBehindTitle(in Phrases phrases, Reading reading)
    {
        int point = reading.From - 1;
        if (!phrases[point].Is('.') || !phrases[reading.To].Is('.'))
            return false;
        ref readonly var before = ref phrases[point - 1];
        ref readonly var behind = ref phrases[reading.To + 1];
        bool isInitial = before.IsCapital && before.End - before.Start == 1;
        return IsQuote(before) && (IsQuote(behind) || behind.IsCapital || behind.Is('–')) || isInitial && IsQuote(behind);
    }

    // («1984»), («1526 – 1858»), «Ғылым және білім – 2014»
    private static bool IsQuoted(in Phrases phrases, Reading reading)
    {
        int before = reading.From - 1;
        if (!IsQuote(phrases[reading.To]))
            return false;
        if (IsQuote(phrases[before]) && phrases[before - 1].Is('(') && phrases[reading.To + 1].Is(')'))
            return true;
        bool isClosing = phrases[reading.To].Is('»') || phrases[reading.To].Is('”') || phrases[reading.To].Is('"');
        // «ЭКСПО-2017» is a name.
        bool hasTitle = phrases[before - 1].Kind == TokenKind.Word && phrases[before - 2].Kind == TokenKind.Word;
        return isClosing && hasTitle && !reading.IsRange && phrases[before].IsDash && reading.First.Year is > 1900 and <= LastPrinted;
    }

    // (араб. …; 1029—1101), (… тұратын; 1952, 1956), (2007–2017 және соңғы жылдары)
    private static bool IsAside(in Phrases phrases, Reading reading)
    {
        ref readonly var before = ref phrases[reading.From - 1];
        int at = reading.To;
        if (before.Is('('))
            return reading.IsRange && phrases.Has(at, Term.And, Tongue.Kazakh);
        bool isEnd = phrases[at].Is(')') || (phrases[at].Is(',') && phrases[at + 1] is { Kind: TokenKind.Number, Digits: 4 } && phrases[at + 2].Is(')'));
        return before.Is(';') && isEnd && !phrases.IsCounted(reading.From);
    }

    // Дулат Бабатайұлы 1802–1871, Шортанбай Қанайұлы 1818–1881
    private static bool IsLife(in Phrases phrases, Reading reading)
    {
        const int shortestName = 4;
        ref readonly var name = ref phrases[reading.From - 1];
        ref readonly var behind = ref phrases[reading.To];
        bool isName = name is { Kind: TokenKind.Word, IsCapital: true, Term: Term.None } && name.End - name.Start >= shortestName
            && char.IsLower(phrases.TextOf(reading.From - 1)[1]);
        bool isClosed = behind.Is(',') || behind.Is(';') || behind.Is('.') || behind.Is(')') || behind.Kind == TokenKind.None || (behind.Setting & Setting.Line) != 0;
        return isName && isClosed && reading.Last.Year is <= LastPrinted and >= 1000 && reading.Last.Year - reading.First.Year <= LongestLife
            && !phrases.IsCounted(reading.From);
    }

    private static bool IsClosed(in Phrases phrases, int index)
    {
        ref readonly var behind = ref phrases[index];
        return behind.Kind is TokenKind.None || (behind.Kind == TokenKind.Mark && !(behind.IsDash && behind.IsGlued)) || behind.IsCapital
            || (behind.Setting & Setting.Line) != 0;
    }

    private static bool IsQuote(in Token token) => token.Is('«') || token.Is('»') || token.Is('"') || token.Is('“') || token.Is('”');
}
