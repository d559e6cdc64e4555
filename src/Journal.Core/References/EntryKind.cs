namespace Journal.Core.References;

/// <summary>What the other readers found in an entry, for judging its kind.</summary>
/// <param name="Tokens">The entry.</param>
/// <param name="Head">The authors.</param>
/// <param name="Dates">The dates of days, without that of access.</param>
/// <param name="Pages">Pages and extent.</param>
/// <param name="Numbers">Volume and number.</param>
/// <param name="HasAddress">Whether it has a web address that is no DOI.</param>
/// <param name="HasDoi">Whether it has a DOI.</param>
internal sealed record EntryFindings(
    EntryTokens Tokens, EntryHead Head, List<PrintedDate> Dates, EntryPages Pages, EntryNumbers Numbers, bool HasAddress, bool HasDoi);

/// <summary>Judges what kind of work an entry describes.</summary>
internal static class EntryKind
{
    private const int LongestNewspaperTitle = 6;

    /// <summary>The kind; the first rule that holds decides.</summary>
    /// <param name="entry">What was found.</param>
    public static ReferenceKind Of(EntryFindings entry)
    {
        int host = HostOf(entry.Tokens);
        int titleEnd = host < 0 ? entry.Tokens.Count : host;
        bool authored = entry.Head.Names.Count > 0;
        if (Any(entry.Tokens, 0, entry.Tokens.Count, KindWords.IsThesis))
            return ReferenceKind.Thesis;
        if (IsArchive(entry))
            return ReferenceKind.Archive;
        int first = entry.Head.End;
        if (Any(entry.Tokens, first, Math.Min(titleEnd, first + 4), KindWords.IsSpeech) || IsKazakhSpeech(entry.Tokens, titleEnd, authored))
            return ReferenceKind.Speech;
        if (!authored && IsLaw(entry, titleEnd))
            return ReferenceKind.Law;
        if (IsNewspaper(entry, host))
            return ReferenceKind.Newspaper;
        return IsArticle(entry, host) ? ReferenceKind.Article : OfTheRest(entry);
    }

    /// <summary>The token of the <c>//</c> before the work that holds this one; -1 where there is none.</summary>
    /// <param name="tokens">The entry.</param>
    public static int HostOf(EntryTokens tokens)
    {
        for (int i = 1; i + 1 < tokens.Count; i++)
            if (tokens.Match(i, "/", "/") && tokens.IsJoined(i + 1) && !tokens.Is(i - 1, ":"))
                return i;
        return -1;
    }

    private static bool IsArchive(EntryFindings entry)
    {
        var tokens = entry.Tokens;
        for (int i = 0; i < tokens.Count; i++)
        {
            bool fund = tokens.Match(i, "ф", ".") && tokens.IsNumber(i + 2) && Any(tokens, i + 3, i + 12, w => w is "оп" or "д");
            bool qor = tokens.IsNumber(i) && tokens.IsDash(i + 1) && tokens[i + 2].Lower is "қор" or "тізбе" or "іс";
            bool materials = tokens[i].Lower is "материалдарынан" or "қорынан";
            if (fund || qor || materials)
                return true;
        }
        bool named = Any(tokens, 0, Math.Min(tokens.Count, 6), KindWords.IsArchive);
        return named && entry.Head.Names.Count == 0 && HostOf(tokens) < 0 && !entry.HasAddress && PublisherReader.Find(tokens, 0) is null;
    }

    // "Назарбаев Н.Ә. … сөйлеген сөзі": the word stands at the end of the title.
    private static bool IsKazakhSpeech(EntryTokens tokens, int titleEnd, bool authored)
    {
        for (int i = 0; i + 1 < titleEnd; i++)
            if (tokens.Match(i, "сөйлеген", "сөзі") || (!authored && tokens[i].Lower is "жолдауы" or "баяндамасы"))
                return true;
        return false;
    }

    private static bool IsLaw(EntryFindings entry, int titleEnd)
    {
        var tokens = entry.Tokens;
        if (Any(tokens, 0, titleEnd, KindWords.IsCollection))
            return false;
        bool named = Any(tokens, 0, Math.Min(titleEnd, 4), KindWords.IsLaw);
        return named
            ? PublisherReader.Find(tokens, 0) is null || entry.Dates.Count > 0 || NamesItself(tokens)
            : Any(tokens, 0, titleEnd, KindWords.IsLaw) && PublisherReader.Find(tokens, 0) is null && entry.Numbers.Volume is null
            && entry.Pages.Locator is null;
    }

    // A code printed as a book: "Конституция …", and in Kazakh with the word at the end: "… Азаматтық кодексі."
    private static bool NamesItself(EntryTokens tokens)
    {
        int end = 0;
        while (end < tokens.Count && !tokens.Is(end, "."))
            end++;
        return (tokens.IsWord(0) && KindWords.IsLaw(tokens[0].Lower))
            || (end < tokens.Count && tokens.IsWord(end - 1) && KindWords.IsLaw(tokens[end - 1].Lower));
    }

    private static bool IsNewspaper(EntryFindings entry, int host)
    {
        var tokens = entry.Tokens;
        int from = host < 0 ? entry.Head.End : host + 2;
        int to = from;
        while (to < tokens.Count && !tokens.IsNumber(to) && to < from + LongestNewspaperTitle + 4)
            to++;
        if (from >= tokens.Count || to == from)
            return false;
        string title = tokens.Text[tokens[from].Start..tokens[to - 1].End].ToLowerInvariant();
        bool dated = entry.Dates.Exists(d => d.Month > 0);
        if (KindWords.NamesNewspaper(title))
            return dated || host >= 0 || title.Contains("газет", StringComparison.Ordinal) || entry.Head.Names.Count == 0;
        if (dated && KindWords.NamesNewspaper(tokens.Text.ToLowerInvariant()) && PublisherReader.Find(tokens, from) is null)
            return true;
        // "Астана, 2012 ж. 14 желтоқсан" behind a title is place and day of a document.
        int day = dated ? tokens.At(entry.Dates.Find(d => d.Month > 0).Range.Start) : 0;
        if (tokens.Is(day - 1, ",") && Enumerable.Range(from, Math.Max(day - from, 0)).Any(i => tokens.Is(i, ".") || tokens.Is(i, "»")))
            return false;
        // A short title, a year and a day: "Жетісу. – 1998. – 3 мамыр".
        return dated && !entry.HasAddress && to - from <= LongestNewspaperTitle && (host >= 0 || entry.Head.Names.Count == 0)
            && PublisherReader.Find(tokens, from) is null;
    }

    private static bool IsArticle(EntryFindings entry, int host)
    {
        var tokens = entry.Tokens;
        bool printed = entry.Pages.Locator is not null || entry.Numbers.Issue is not null || entry.Numbers.Volume is not null
            || PublisherReader.Find(tokens, 0) is not null;
        if (host >= 0)
            return printed || !entry.HasAddress;
        if (entry.Numbers.Issue is not null || entry.HasDoi)
            return true;
        bool chapter = Array.Exists(["in", "в кн", "кітапта"], w => tokens.Text.Contains($". {char.ToUpperInvariant(w[0])}{w[1..]}: ", StringComparison.Ordinal))
            || tokens.Text.Contains(". In ", StringComparison.Ordinal);
        bool journal = entry.Numbers.Volume is not null && entry.Pages.Locator is not null && PublisherReader.Find(tokens, 0) is null;
        return chapter || journal;
    }

    private static ReferenceKind OfTheRest(EntryFindings entry)
    {
        var tokens = entry.Tokens;
        bool published = PublisherReader.Find(tokens, entry.Head.End) is not null || entry.Pages.Extent is not null;
        bool electronic = tokens.Text.Contains("Электрон", StringComparison.OrdinalIgnoreCase) && !published;
        if (electronic || (entry.HasAddress && !published))
            return ReferenceKind.Web;
        bool hasYear = Enumerable.Range(0, tokens.Count).Any(i => DateReader.IsYear(tokens, i));
        return published || hasYear || entry.Pages.Locator is not null ? ReferenceKind.Book : ReferenceKind.Other;
    }

    private static bool Any(EntryTokens tokens, int from, int to, Func<string, bool> fits)
    {
        for (int i = Math.Max(from, 0); i < to && i < tokens.Count; i++)
            if (tokens.IsWord(i) && fits(tokens[i].Lower))
                return true;
        return false;
    }
}
