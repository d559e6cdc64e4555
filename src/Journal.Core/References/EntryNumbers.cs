namespace Journal.Core.References;

/// <summary>Volume and number of a journal, part of a work, number of a law.</summary>
/// <param name="Volume">The volume, or null.</param>
/// <param name="Issue">The number, with the running number in brackets where one is printed: <c>1 (11)</c>; or null.</param>
internal readonly record struct EntryNumbers(Printed<string>? Volume, Printed<string>? Issue)
{
    /// <summary>Reads the numbers of an entry behind its authors.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="from">The first token behind the authors.</param>
    public static EntryNumbers Read(EntryTokens tokens, int from)
    {
        Printed<string>? volume = null;
        Printed<string>? issue = null;
        for (int i = from; i < tokens.Count; i++)
        {
            issue ??= IssueBehindWord(tokens, i) ?? IssueBeforeWord(tokens, i);
            volume ??= VolumeBehindWord(tokens, i) ?? VolumeBeforeWord(tokens, i);
            if (volume is null && issue is null && Compact(tokens, i) is { } pair)
                (volume, issue) = pair;
        }
        return new EntryNumbers(volume, issue);
    }

    // "№ 1 (11)", "№2", "N 7-IV", "No. 3", "Вып. 2"
    private static Printed<string>? IssueBehindWord(EntryTokens tokens, int index)
    {
        string word = tokens[index].Lower;
        bool point = tokens.Is(index + 1, ".");
        bool isWord = word is "№" or "вып" or "issue" or "выпуск" or "шығ"
            || (word is "no" or "nr" && point)
            || (word is "n" && tokens.IsCapitalised(index) && tokens[index].AfterSpace && !point);
        int number = point ? index + 2 : index + 1;
        if (!isWord || !tokens.IsNumber(number))
            return null;
        int end = number + 1;
        while ((tokens.IsDash(end) || tokens[end].Lower is "/") && tokens.IsJoined(end) && tokens.IsJoined(end + 1)
            && !IsMark(tokens, end + 1))
            end += 2;
        if (tokens.Is(end, "(") && tokens.IsNumber(end + 1) && tokens.Is(end + 2, ")") && !DateReader.IsYear(tokens, end + 1))
            end += 3;
        return Print(tokens, number, end);
    }

    // "3-сан", "2-шығарылым"
    private static Printed<string>? IssueBeforeWord(EntryTokens tokens, int index) =>
        tokens.IsNumber(index) && tokens.IsDash(index + 1) && tokens[index + 2].Lower is "сан" or "саны" or "шығарылым" or "шығ"
            ? Print(tokens, index, index + 1)
            : null;

    // "Т. 2", "Том 2", "Vol. 3", "Т. II"
    private static Printed<string>? VolumeBehindWord(EntryTokens tokens, int index)
    {
        if (tokens[index].Lower is not ("т" or "том" or "vol" or "volume" or "кн"))
            return null;
        int number = tokens.Is(index + 1, ".") ? index + 2 : index + 1;
        bool roman = tokens.IsWord(number) && tokens[number].Lower.All(c => c is 'i' or 'v' or 'x' or 'і' or 'х')
            && tokens.IsCapitalised(number);
        return tokens.IsNumber(number) || roman ? Print(tokens, number, number + 1) : null;
    }

    // "2-том", "46-т."
    private static Printed<string>? VolumeBeforeWord(EntryTokens tokens, int index) =>
        tokens.IsNumber(index) && tokens.IsDash(index + 1) && tokens[index + 2].Lower is "т" or "том" or "кітап"
            ? Print(tokens, index, index + 1)
            : null;

    // "Journal, 3(2), 15", "2008;3(2):15", "Journal 3, no. 2", "Journal 46:2"
    private static (Printed<string>? Volume, Printed<string>? Issue)? Compact(EntryTokens tokens, int index)
    {
        if (!tokens.IsNumber(index) || tokens[index].Length > 3)
            return null;
        if (tokens.Is(index + 1, "(") && tokens.IsJoined(index + 1) && tokens.IsNumber(index + 2) && tokens[index + 2].Length < 4)
        {
            int close = tokens.IsDash(index + 3) ? index + 5 : index + 3;
            if (tokens.Is(close, ")") && tokens[close + 1].Lower is "," or ":")
                return (Print(tokens, index, index + 1), Print(tokens, index + 2, close));
        }
        bool word = tokens[index - 1].Kind == TokenKind.Word;
        if (word && tokens.Match(index + 1, ",", "no", ".") && tokens.IsNumber(index + 4))
            return (Print(tokens, index, index + 1), Print(tokens, index + 4, index + 5));
        if (word && tokens.Is(index + 1, "(") && DateReader.IsYear(tokens, index + 2) && tokens.Match(index + 3, ")", ":"))
            return (Print(tokens, index, index + 1), null);
        bool apa = tokens.Is(index - 1, ",") && tokens.Is(index + 1, ",") && tokens.IsNumber(index + 2) && tokens.IsDash(index + 3)
            && tokens[index - 2].Lower is { Length: > 0 } title && title[0] < '\u0250';
        return apa ? (Print(tokens, index, index + 1), null) : null;
    }

    private static bool IsMark(EntryTokens tokens, int index) => tokens[index].Kind == TokenKind.Mark;

    private static Printed<string> Print(EntryTokens tokens, int from, int to)
    {
        var range = TextRange.Between(tokens[from].Start, tokens[to - 1].End);
        return new Printed<string>(range.In(tokens.Text), range);
    }
}
