namespace Journal.Core.References;

/// <summary>The words for "the same", by what they mean.</summary>
internal static class RepeatWords
{
    private static readonly string[][] Same =
    [
        ["бұл", "да", "сонда"], ["бұ", "да", "сонда"], ["тағы", "да", "сонда"], ["тағы", "сонда"], ["бұл", "сонда"], ["сонда"],
        ["соның", "өзінде"], ["сол", "жерде"],
        ["там", "же"], ["ibidem"], ["ibid"], ["ib", "."],
    ];

    private static readonly string[][] Place = [["loc", ".", "cit"], ["loc", "cit"]];

    private static readonly string[][] Author =
    [
        ["соныкі"], ["сол", "автор"], ["соның", "."], ["его", "же"], ["её", "же"], ["ее", "же"], ["их", "же"], ["он", "же"], ["она",
        "же"], ["тот", "же"], ["idem"], ["eadem"], ["id", "."],
    ];

    private static readonly string[] EarlierFirst =
    [
        "аталған", "көрсетілген", "көрс", "айтылған", "указ", "указанное", "указанная", "назв", "названное", "цит", "цитируемое", "op",
    ];

    private static readonly string[] EarlierSecond =
    [
        "еңбек", "еңбегі", "еңб", "мақала", "мақаласы", "кітап", "кітабы", "соч", "сочинение", "раб", "работа", "произв",
        "произведение", "ст", "статья", "кн", "cit",
    ];

    /// <summary>Recognises the words at a token.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="index">The token.</param>
    /// <param name="next">The first token behind them, their point included.</param>
    public static RepeatKind? At(EntryTokens tokens, int index, out int next)
    {
        if (Length(tokens, index, Same) is > 0 and var same)
            return Found(tokens, index + same, RepeatKind.Ibid, out next);
        if (Length(tokens, index, Place) is > 0 and var place)
            return Found(tokens, index + place, RepeatKind.SamePlace, out next);
        if (Length(tokens, index, Author) is > 0 and var author)
            return Found(tokens, index + author, RepeatKind.Idem, out next);
        int earlier = EarlierLength(tokens, index);
        return Found(tokens, index + earlier, earlier > 0 ? RepeatKind.OpCit : null, out next);
    }

    private static RepeatKind? Found(EntryTokens tokens, int after, RepeatKind? kind, out int next)
    {
        next = kind is not null && tokens.Is(after, ".") && tokens.IsJoined(after) ? after + 1 : after;
        return kind;
    }

    private static int Length(EntryTokens tokens, int index, string[][] forms)
    {
        foreach (string[] form in forms)
            if (tokens.Match(index, form))
                return form.Length;
        return 0;
    }

    // "Указ. соч.", "Аталған еңбек", "жоғарыда аталған еңбек", "op. cit."
    private static int EarlierLength(EntryTokens tokens, int index)
    {
        int i = tokens[index].Lower is "жоғарыда" or "loc" ? index + 1 : index;
        if (Array.IndexOf(EarlierFirst, tokens[i].Lower) < 0)
            return 0;
        i += tokens.Is(i + 1, ".") ? 2 : 1;
        return Array.IndexOf(EarlierSecond, tokens[i].Lower) < 0 ? 0 : i + 1 - index;
    }
}
