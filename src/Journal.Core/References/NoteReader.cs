namespace Journal.Core.References;

/// <summary>
/// Reads references by the number of a note: <c>supra note 5</c>, <c>n. 5 above</c>, <c>см. сн. 5</c>, <c>5-сілтемені қара</c>,
/// <c>Қараңыз: 5</c>.
/// </summary>
internal static class NoteReader
{
    /// <summary>Reads one at a token; a lead such as <c>см.</c> may have been skipped.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="index">The token.</param>
    public static Repeat? Read(EntryTokens tokens, int index)
    {
        int number = NumberAfterWord(tokens, index, out var kind, out int next);
        if (number < 0)
            number = NumberBeforeWord(tokens, index, out next);
        if (number < 0)
            number = NumberAlone(tokens, index, out next);
        if (number < 0)
            return null;
        var range = TextRange.Between(tokens[index].Start, tokens[next - 1].End);
        return new Repeat(kind, range) { Note = tokens[number].Lower, Locator = LocatorReader.All(tokens, next, tokens.Count, bare: true) };
    }

    /// <summary>The number of a note named in brackets behind other words: <c>Указ. соч. (см. сн. 5)</c>; null where none is.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="index">The token of the bracket; where a note is named, it becomes the token behind the bracket.</param>
    public static string? Inside(EntryTokens tokens, ref int index)
    {
        if (tokens[index].Lower is not ("(" or "["))
            return null;
        int number = NumberAfterWord(tokens, EntryLead.Skip(tokens, index + 1), out var kind, out int next);
        if (number < 0 || kind != RepeatKind.Supra)
            return null;
        index = tokens[next].Lower is ")" or "]" ? next + 1 : next;
        return tokens[number].Lower;
    }

    // "supra note 5", "supra n. 5", "note 5 above", "сн. 5", "примеч. 5", "сноска 5"
    private static int NumberAfterWord(EntryTokens tokens, int index, out RepeatKind kind, out int next)
    {
        bool later = tokens[index].Lower is "infra" or "ниже" or "төменде";
        kind = later ? RepeatKind.Infra : RepeatKind.Supra;
        bool directed = later || tokens[index].Lower is "supra" or "выше";
        int i = directed ? index + 1 : index;
        if (directed && tokens.Is(i, ","))
            i++;
        next = index;
        string word = tokens[i].Lower;
        bool note = word is "note" or "notes" or "сн" or "сноска" or "сноску" or "примеч" or "прим" or "примечание" or "ссылка"
            or "ссылку" || (word is "n" or "fn" && (directed || tokens.Is(i + 1, ".")));
        i += note ? 1 : 0;
        i += note && tokens.Is(i, ".") ? 1 : 0;
        i += note && tokens.Is(i, "№") ? 1 : 0;
        if (!(note || directed) || !tokens.IsNumber(i))
            return -1;
        next = i + 1;
        bool above = tokens[next].Lower is "above" or "выше";
        // "Note 5" alone may be the name of a document; behind "see" or with "above" it is a reference.
        if (!directed && !above && word is "note" or "notes" or "n" && index == 0)
            return -1;
        if (tokens[next].Lower is "below" or "ниже")
            kind = RepeatKind.Infra;
        next += above || kind == RepeatKind.Infra && tokens[next].Lower is "below" or "ниже" ? 1 : 0;
        return i;
    }

    // "5-сілтемені қара", "жоғарыда, 5-сілтеме", "5-ескерту"
    private static int NumberBeforeWord(EntryTokens tokens, int index, out int next)
    {
        int i = tokens[index].Lower is "жоғарыда" or "жоғарыдағы" ? index + 1 : index;
        if (tokens.Is(i, ","))
            i++;
        next = index;
        if (!tokens.IsNumber(i) || !tokens.IsDash(i + 1))
            return -1;
        string word = tokens[i + 2].Lower;
        if (!word.StartsWith("сілтеме", StringComparison.Ordinal) && !word.StartsWith("ескерт", StringComparison.Ordinal))
            return -1;
        next = tokens[i + 3].Lower is "қара" or "қараңыз" ? i + 4 : i + 3;
        return i;
    }

    // "Қараңыз: 5", "см.: [5]": nothing but the number and a place may follow.
    private static int NumberAlone(EntryTokens tokens, int index, out int next)
    {
        next = index;
        if (index == 0 || EntryLead.Skip(tokens, 0) != index)
            return -1;
        bool bracket = tokens.Is(index, "[");
        int i = bracket ? index + 1 : index;
        if (!tokens.IsNumber(i) || tokens[i].Length > 3)
            return -1;
        next = bracket && tokens.Is(i + 1, "]") ? i + 2 : i + 1;
        bool rest = next >= tokens.Count || tokens[next].Lower is "." or ",";
        if (!rest || tokens.Count - next > 6)
        {
            next = index;
            return -1;
        }
        return i;
    }
}
