namespace Journal.Core.References;

/// <summary>Chooses the year of a work among the numbers of its entry.</summary>
internal static class EntryYear
{
    private const int AfterAuthors = 100;
    private const int OfIssue = 60;
    private const int Published = 50;
    private const int PublishedWithoutMark = 30;
    private const int OfDate = 25;
    private const int Worded = 20;
    private const int Unmarked = 10;
    private const int OfTitle = 5;

    /// <summary>The year of the work; null where none is printed.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="head">The authors.</param>
    /// <param name="dates">The dates of days, without that of access.</param>
    /// <param name="taken">Stretches that are something else: pages, addresses, numbers, the day of access.</param>
    /// <param name="kind">The kind of the work: of a law or speech the first date counts.</param>
    public static Printed<int>? Read(EntryTokens tokens, EntryHead head, List<PrintedDate> dates, List<TextRange> taken, ReferenceKind kind)
    {
        if (kind is ReferenceKind.Law or ReferenceKind.Speech && dates.Exists(d => d.Year > 0))
        {
            var first = dates.Find(d => d.Year > 0);
            return new Printed<int>(first.Year, first.Range);
        }
        int best = 0;
        Printed<int>? year = null;
        bool inTitle = false;
        foreach (int i in Enumerable.Range(0, tokens.Count))
        {
            inTitle = tokens[i].Lower switch { "«" or "“" => true, "»" or "”" => false, _ => inTitle };
            if (!DateReader.IsYear(tokens, i) || taken.Exists(r => r.Contains(tokens[i].Start)))
                continue;
            if (kind == ReferenceKind.Archive && IsShelfMark(tokens, i))
                continue;
            int score = inTitle ? OfTitle : Score(tokens, i, head);
            if (score < AfterAuthors && dates.Exists(d => d.Range.Contains(tokens[i].Start)))
                score = kind == ReferenceKind.Newspaper ? OfIssue : OfDate;
            if (score >= best && best < AfterAuthors)
            {
                best = score;
                year = new Printed<int>(tokens.Value(i), new TextRange(tokens[i].Start, tokens[i].Length));
            }
        }
        return year;
    }

    private static int Score(EntryTokens tokens, int index, EntryHead head)
    {
        bool afterAuthors = head.Names.Count > 0
            && (index == head.End || (index == head.End + 1 && tokens.Is(head.End, "(")))
            && !tokens.IsDash(index + 1);
        if (afterAuthors)
            return AfterAuthors;
        bool closed = Closes(tokens, index + 1);
        bool opened = Opens(tokens, index - 1);
        // "1917–1940" belongs to a title, unless a place and a comma stand before it.
        bool range = (tokens.IsDash(index + 1) && DateReader.IsYear(tokens, index + 2) && tokens.IsJoined(index + 1))
            || (tokens.IsDash(index - 1) && DateReader.IsYear(tokens, index - 2) && tokens.IsJoined(index));
        if (range)
            return Opens(tokens, index - 1) && !tokens.IsDash(index - 1) ? PublishedWithoutMark : OfTitle;
        if (opened && closed)
            return Published;
        return tokens[index + 1].Lower is "г" or "гг" or "года" or "годы" or "год" or "ж" or "жж" or "жыл" or "жылы" or "жылғы" or "жылдар"
            ? opened ? PublishedWithoutMark : Worded
            : closed && tokens.Is(index + 1, ".") ? PublishedWithoutMark : Unmarked;
    }

    // "Д. 1902", "1902-іс"
    private static bool IsShelfMark(EntryTokens tokens, int index) =>
        (tokens.Is(index - 1, ".") && tokens[index - 2].Length is 1 or 2) || tokens.Is(index - 1, "№")
            || (tokens.IsDash(index + 1) && tokens.IsWord(index + 2));

    private static bool Opens(EntryTokens tokens, int index) =>
        tokens[index].Lower is "," or "." or "(" or ":" or ";" or "]" or "©" || (tokens.IsDash(index) && tokens[index].AfterSpace)
        || (tokens[index].Kind == TokenKind.Number && tokens[index].Length > 4);

    private static bool Closes(EntryTokens tokens, int index) =>
        index >= tokens.Count || tokens.IsDash(index) || tokens[index].Lower is "." or "," or ";" or ")" or ":" or "/" or "№" or "<" or "["
        || (tokens[index].Lower is "г" or "ж" && tokens.Is(index + 1, "."));
}
