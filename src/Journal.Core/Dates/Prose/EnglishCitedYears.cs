namespace Journal.Core.Dates.Prose;

/// <summary>Knows the places where English citations and titles set a year: behind an author, a court, a degree, the short name of a conference or treaty.</summary>
internal static class EnglishCitedYears
{
    // «ISO 1996» and «USC 1693» are numbers of three letters.
    private const int ShortestName = 4;

    /// <summary>Whether the marks of a citation prove the year.</summary>
    public static bool IsShown(in Phrases phrases, Reading reading) =>
        IsBehindAuthor(phrases, reading) || IsBehindAbbreviation(phrases, reading) || IsBehindName(phrases, reading) || IsTitle(phrases, reading)
        || IsBeforeVolume(phrases, reading) || IsBehindIssue(phrases, reading) || IsNamed(phrases, reading) || IsSeries(phrases, reading);

    /// <summary>Whether a number is a page of a series: 45 DCR 1316; or begins a shelf mark: 2004.M.17.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The number.</param>
    public static bool IsMark(in Phrases phrases, int index)
    {
        if (IsNumbered(phrases.TextOf(index - 1)))
            return true;
        bool isPage = IsAcronym(phrases, index - 1, 2) && phrases[index - 2] is { Kind: TokenKind.Number, Digits: <= 3 };
        bool isShelf = phrases[index + 1].Is('.') && phrases[index + 1].IsGlued && phrases[index + 2] is { Kind: TokenKind.Word, IsGlued: true }
            && phrases[index + 3].Is('.') && phrases[index + 4] is { Kind: TokenKind.Number, IsGlued: true };
        // 85.DG.1984
        bool isShelfEnd = phrases[index].IsGlued && phrases[index - 1].Is('.') && phrases[index - 2] is { Kind: TokenKind.Word, IsGlued: true }
            && phrases[index - 3].Is('.') && phrases[index - 4].Kind == TokenKind.Number;
        return isPage || isShelf || isShelfEnd;
    }

    /// <summary>Whether a word is written in capitals.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The word.</param>
    /// <param name="shortest">How many letters it has at least.</param>
    public static bool IsAcronym(in Phrases phrases, int index, int shortest)
    {
        var word = phrases.TextOf(index);
        return phrases[index].Kind == TokenKind.Word && phrases[index].Term == Term.None && word.Length >= shortest && !word.ContainsAnyExceptInRange('A', 'Z');
    }

    // MS 1422, Lot 1842, Resolution 1973
    private static bool IsNumbered(ReadOnlySpan<char> word) => EnglishYearWords.Numbered.Contains(word);

    // Cf. Petrov 1998, 45; see Petrov 1998
    private static bool IsNamed(in Phrases phrases, Reading reading)
    {
        int name = reading.From - 1;
        var word = phrases.TextOf(name);
        bool isName = phrases[name] is { Kind: TokenKind.Word, IsCapital: true, Term: Term.None } && word.Length > 2 && char.IsLower(word[^1])
            && !Letters.IsCyrillic(word[0]);
        if (!isName || reading.IsRange)
            return false;
        ref readonly var page = ref phrases[reading.To + 1];
        int end = phrases[reading.To + 2].IsDash ? reading.To + 4 : reading.To + 2;
        bool hasPage = phrases[reading.To].Is(',') && page is { Kind: TokenKind.Number, Digits: <= 3 }
            && (phrases[end].Is('.') || phrases[end].Is(';') || phrases[end].Is(',') || phrases[end].Kind == TokenKind.None);
        if (IsInList(phrases, reading))
            return true;
        int before = phrases[name - 1].Is('.') ? name - 2 : name - 1;
        return hasPage || phrases.TextOf(before) is "see" or "See" or "cf" or "Cf" or "also";
    }

    // Petrov 2003, 184; Novak and Lind 2010; Weber et al. 2013.
    private static bool IsInList(in Phrases phrases, Reading reading)
    {
        const int firstYear = 1800;
        const int mostNames = 8;
        ref readonly var behind = ref phrases[reading.To];
        if (reading.First.Year < firstYear || !(behind.Is(';') || behind.Is('.') || behind.Is(',') || behind.Kind == TokenKind.None))
            return false;
        int at = reading.From - 1;
        bool hasSeveral = false;
        for (; at > reading.From - mostNames
            && (phrases[at].IsCapital || phrases[at].Is('.') || phrases[at].Is('&') || phrases.TextOf(at) is "and" or "et" or "al"); at--)
            hasSeveral |= !phrases[at].IsCapital;
        bool isBehindYear = phrases[at].Is(',') && phrases[at - 1] is { Kind: TokenKind.Number, Digits: 4 } && (hasSeveral || phrases.TextOf(at - 3) is "al");
        return phrases[at].Is(';') ? behind.Kind == TokenKind.Mark : isBehindYear;
    }

    // National Security Policy, 1969–1972 volumes
    private static bool IsSeries(in Phrases phrases, Reading reading) => reading is { IsRange: true, Last.Year: >= 1000 } && phrases[reading.From - 1].Is(',')
        && phrases[reading.From - 2].IsCapital
        && phrases.TextOf(reading.To) is "volume" or "volumes" or "documents" or "papers" or "letters";

    // Benson, Buster. 2016. “Cheat Sheet.”
    private static bool IsBehindAuthor(in Phrases phrases, Reading reading)
    {
        ref readonly var title = ref phrases[reading.To + 1];
        bool isTitle = title.Is('“') || title.Is('"') || title.Is('‘') || (title.IsCapital && !title.IsGlued && !Letters.IsCyrillic(phrases.TextOf(reading.To + 1)[0]));
        ref readonly var name = ref phrases[reading.From - 2];
        // Petrov, I. (ed.) 1998. On Seals
        if (phrases[reading.From - 1].Is(')') && phrases.TextOf(reading.From - 3) is "ed" or "eds" && phrases[reading.To].Is('.'))
            return isTitle;
        return phrases[reading.From - 1].Is('.') && phrases[reading.To].Is('.') && isTitle && name.IsCapital && name.Term != Term.Counter
            && !Letters.IsCyrillic(phrases.TextOf(reading.From - 2)[0]);
    }

    // (6th Cir. 2016), (Ph.D. 1926)
    private static bool IsBehindAbbreviation(in Phrases phrases, Reading reading)
    {
        const int farthest = 8;
        int word = reading.From - 2;
        bool fits = phrases[reading.To].Is(')') && phrases[reading.From - 1].Is('.') && phrases[word] is { Kind: TokenKind.Word, IsCapital: true, Term: not Term.Counter }
            && phrases.TextOf(word) is not ("Doc" or "Res" or "Inv" or "Reg" or "Cod" or "Ms");
        for (int at = word; fits && at >= 0 && at > word - farthest; at--)
            if (phrases[at].Is('('))
                return !Letters.IsCyrillic(phrases.TextOf(word)[0]);
        return false;
    }

    // GATT 1994, ECIR 2006, FY 1984; UNSCR 1373 is a resolution.
    private static bool IsBehindName(in Phrases phrases, Reading reading)
    {
        int name = reading.From - 1;
        if (phrases.TextOf(name) is "FY" or "Trade")
            return true;
        return IsAcronym(phrases, name, ShortestName) && phrases.TextOf(name) is not ("UNSCR" or "ISBN" or "ISSN" or "PMID") && reading.First.Year % 50 != 0
            && phrases[name - 1].Kind is not (TokenKind.Number or TokenKind.Amount) && !EnglishYears.IsQuantity(phrases, reading.To)
            && phrases[reading.To].Kind != TokenKind.Number;
    }

    // “1943: Surrealism and us”
    private static bool IsTitle(in Phrases phrases, Reading reading)
    {
        ref readonly var quote = ref phrases[reading.From - 1];
        return (quote.Is('“') || quote.Is('"')) && phrases[reading.From].IsGlued && phrases[reading.To].Is(':') && phrases[reading.To + 1].IsCapital;
    }

    // Lexikon der Künstler 1926, VIII:224
    private static bool IsBeforeVolume(in Phrases phrases, Reading reading) => phrases[reading.From - 1] is { Kind: TokenKind.Word, Term: Term.None }
        && phrases[reading.To].Is(',')
        && phrases[reading.To + 1].Roman > 0 && phrases[reading.To + 2].Is(':') && phrases[reading.To + 3].Kind == TokenKind.Number;

    // Act No. 1, 1980–81; sold in 1912; 1912–34
    private static bool IsBehindIssue(in Phrases phrases, Reading reading) => reading.IsRange && phrases[reading.From - 2].Kind == TokenKind.Number
        && (phrases[reading.From - 1].Is(';') ? phrases[reading.From - 2].Digits == 4 : phrases[reading.From - 1].Is(',') && phrases.IsCounted(reading.From - 2)
        && !phrases[reading.To].Is(')'));
}
