using Journal.Core.Languages;

namespace Journal.Core.References;

/// <summary>Recognises repeated references at the beginning of an entry.</summary>
internal static class RepeatReader
{
    private const int LongestAuthor = 14;
    private const int LongestShortTitle = 8;

    /// <summary>Reads the beginning of an entry.</summary>
    /// <param name="tokens">The entry.</param>
    public static Repeat? Read(EntryTokens tokens)
    {
        int start = EntryLead.Skip(tokens, 0);
        return NoteReader.Read(tokens, start) ?? AtStart(tokens, start) ?? AfterAuthor(tokens, start) ?? ShortTitle(tokens, start);
    }

    private static Repeat? AtStart(EntryTokens tokens, int start)
    {
        if (RepeatWords.At(tokens, start, out int next) is not { } kind || !IsRepeat(tokens, start, next, kind))
            return null;
        var range = TextRange.Between(tokens[start].Start, tokens[next - 1].End);
        string? title = kind == RepeatKind.Idem ? TitleOf(tokens, next) : null;
        string? note = kind == RepeatKind.OpCit ? NoteReader.Inside(tokens, ref next) : null;
        // Another work is described in full, where "150 с." counts its pages and cites none.
        var locator = title is null ? LocatorReader.All(tokens, next, tokens.Count, bare: true) : EntryPages.Read(tokens, next, tokens.Count).Locator;
        return note is not null
            ? new Repeat(RepeatKind.Supra, range) { Note = note, Locator = locator }
            : new Repeat(kind, range) { Title = title, Locator = locator };
    }

    // "Султанов К. С. Указ. соч. С. 120", "Sultanov, op. cit., p. 120", "Tokaev, supra note 5, at 12"
    private static Repeat? AfterAuthor(EntryTokens tokens, int start)
    {
        var head = AuthorsReader.Read(tokens, start);
        int at = head.End;
        var author = head.Names.Count > 0 ? head.Names[0] : null;
        if (author is null || !IsWords(tokens, at))
        {
            if (NameReader.Surname(tokens, start, out at) is not { } surname)
                return null;
            author = new PersonName(surname, "");
            at = tokens[at].Lower is "," or "." or ":" ? at + 1 : at;
        }
        if (at > start + LongestAuthor)
            return null;
        if (NoteReader.Read(tokens, at) is { } supra)
            return supra with { Author = author };
        bool earlier = RepeatWords.At(tokens, at, out int next) is RepeatKind.OpCit or RepeatKind.SamePlace;
        if (!earlier || !Follows(tokens, next))
            return null;
        var range = TextRange.Between(tokens[at].Start, tokens[next - 1].End);
        string? note = NoteReader.Inside(tokens, ref next);
        var kind = note is null ? RepeatKind.OpCit : RepeatKind.Supra;
        return new Repeat(kind, range) { Author = author, Note = note, Locator = LocatorReader.All(tokens, next, tokens.Count, bare: true) };
    }

    // "Султанов К.С. Реформы … – 120-б.", "Sultanov, Reforms, 120."
    private static Repeat? ShortTitle(EntryTokens tokens, int start)
    {
        var head = AuthorsReader.Read(tokens, start);
        int from = head.End;
        var author = head.Names.Count > 0 ? head.Names[0] : null;
        if (author is null && NameReader.Surname(tokens, start, out int after) is { } surname && tokens.Is(after, ","))
        {
            author = new PersonName(surname, "");
            from = after + 1;
        }
        if (author is null)
            return null;
        int end = EndOfShortTitle(tokens, from, out bool cut);
        bool surnameOnly = head.Names.Count == 0;
        if (end <= from || (!cut && !surnameOnly) || HasYear(tokens, from))
            return null;
        var locator = LocatorReader.All(tokens, end, tokens.Count, bare: true);
        if (locator is null || (surnameOnly && !cut && locator.Range.End < tokens[tokens.Count - 1].Start))
            return null;
        var range = TextRange.Between(tokens[from].Start, tokens[end - 1].End);
        return new Repeat(RepeatKind.ShortTitle, range) { Author = author, Title = range.In(tokens.Text).Trim('“', '”', '"', ',', '«', '»'), Locator = locator };
    }

    // The token of the dots that cut the title, or of the comma behind a short one.
    private static int EndOfShortTitle(EntryTokens tokens, int from, out bool cut)
    {
        cut = false;
        for (int i = from; i < tokens.Count; i++)
        {
            cut = tokens[i].Lower is "…" || tokens.Match(i, ".", ".", ".");
            if (cut)
                return i;
        }
        if (!tokens.IsCapitalised(from) && tokens[from].Lower is not ("“" or "\"" or "«"))
            return from;
        for (int i = from; i < tokens.Count && i <= from + LongestShortTitle; i++)
        {
            bool comma = tokens[i].Lower is "," && i > from;
            if (comma || (tokens[i].Lower is "”" && i > from + 1))
                return i;
            if (tokens[i].Lower is "." or ":" or "(" || tokens.IsNumber(i))
                break;
        }
        return from;
    }

    private static bool IsWords(EntryTokens tokens, int at) =>
        RepeatWords.At(tokens, at, out _) is RepeatKind.OpCit or RepeatKind.SamePlace || NoteReader.Read(tokens, at) is not null;

    private static bool HasYear(EntryTokens tokens, int from)
    {
        for (int i = from; i < tokens.Count; i++)
            if (DateReader.IsYear(tokens, i))
                return true;
        return false;
    }

    private static bool IsRepeat(EntryTokens tokens, int start, int next, RepeatKind kind)
    {
        if (tokens[start].Lower is "ibid" or "ibidem" or "ib" or "loc" or "id" || kind == RepeatKind.Idem)
            return kind != RepeatKind.Idem || tokens[next - 1].Lower is "." || tokens[next].Lower is "," or ":" || tokens.IsDash(next)
                || next >= tokens.Count;
        return Follows(tokens, next);
    }

    /// <summary>
    /// Whether what follows words such as <c>Сонда</c> shows that they repeat a reference: the end, a point, a dash, a bracket; a comma before a number or a
    /// word for pages; such a word itself.
    /// </summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="next">The first token behind the words.</param>
    public static bool Follows(EntryTokens tokens, int next)
    {
        if (next >= tokens.Count || tokens[next - 1].Lower is "." || tokens[next].Lower is "." or "(" or "[" or ";" or ":" or "…"
            || tokens.IsDash(next))
            return true;
        int i = tokens.Is(next, ",") ? next + 1 : next;
        if (i >= tokens.Count || tokens.IsNumber(i) || tokens[i].Lower is "passim" or "әр" or "сол")
            return true;
        return LocatorWords.Before(tokens[i].Lower) is not null && (tokens.Is(i + 1, ".") || tokens.IsNumber(i + 1));
    }

    private static string? TitleOf(EntryTokens tokens, int from)
    {
        int start = tokens.SkipPunctuation(from);
        if (start >= tokens.Count || tokens.IsNumber(start)
            || (LocatorWords.Before(tokens[start].Lower) is not null && tokens[start].Length < 5))
            return null;
        return EntryTitle.Read(tokens, start, [])?.Value;
    }
}
