using Journal.Core.Languages;

namespace Journal.Core.References;

/// <summary>Reads one person's name where an entry may have one.</summary>
internal static class NameReader
{
    private const int MostInitials = 3;

    private static readonly string[] SurnameEndings =
    [
        "ов", "ев", "ёв", "ова", "ева", "ёва", "ский", "ская", "цкий", "цкая", "ин", "ина", "ын", "ына", "енко", "ұлы", "қызы", "улы",
        "кызы", "баев", "заде", "швили", "янц", "ян",
    ];

    private static readonly string[] Particles =
    [
        "ван", "фон", "де", "дер", "ди", "да", "van", "von", "de", "der", "den", "di", "da", "la", "le", "al", "el", "ibn", "ибн", "аль",
    ];

    /// <summary>Reads the name that begins at a token.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="index">The token.</param>
    /// <param name="isFirst">Whether no other name stands before it: forms without initials are names only there.</param>
    /// <param name="next">The first token behind the name.</param>
    public static PersonName? Read(EntryTokens tokens, int index, bool isFirst, out int next) =>
        InitialsFirst(tokens, index, out next) ?? (isFirst ? WithMiddleInitial(tokens, index, out next) : null)
            ?? SurnameFirst(tokens, index, out next) ?? (isFirst ? WithGivenNames(tokens, index, out next) : null);

    /// <summary>Reads a surname, which may have a hyphen and particles: <c>Салтыков-Щедрин</c>, <c>van der Berg</c>.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="index">The token.</param>
    /// <param name="next">The first token behind it.</param>
    public static string? Surname(EntryTokens tokens, int index, out int next)
    {
        next = index;
        while (Array.IndexOf(Particles, tokens[next].Lower) >= 0 && tokens.IsWord(next + 1))
            next++;
        if (!tokens.IsCapitalised(next) || tokens[next].Length < 2)
            return null;
        next++;
        while (tokens.IsDash(next) && tokens.IsJoined(next) && tokens.IsWord(next + 1) && tokens.IsJoined(next + 1))
            next += 2;
        return tokens.Text[tokens[index].Start..tokens[next - 1].End];
    }

    // "К.Қ. Смағұлова", "К. Токаев.", but not "М. В. Ломоносов и его время".
    private static PersonName? InitialsFirst(EntryTokens tokens, int index, out int next)
    {
        string initials = Initials(tokens, index, index, out int after);
        next = after;
        if (initials.Length == 0 || Surname(tokens, after, out next) is not { } surname || !Ends(tokens, next))
            return null;
        return new PersonName(surname, initials);
    }

    // "Султанов К.С", "Султанов, К. С.", "Smagulova KK,"
    private static PersonName? SurnameFirst(EntryTokens tokens, int index, out int next)
    {
        if (Surname(tokens, index, out next) is not { } surname)
            return null;
        int at = tokens.Is(next, ",") ? next + 1 : next;
        string initials = Initials(tokens, at, index, out int after);
        if (initials.Length == 0 && at == next && Vancouver(tokens, at) is { } glued)
        {
            initials = glued;
            after = at + 1;
        }
        if (initials.Length == 0)
            return null;
        next = after;
        return new PersonName(surname, initials);
    }

    /// <summary>Initials with their points, without spaces; empty where there are none.</summary>
    private static string Initials(EntryTokens tokens, int index, int surname, out int next)
    {
        string initials = "";
        next = index;
        for (int count = 0; count < MostInitials && IsInitial(tokens, next, surname, count); count++)
        {
            initials = string.Concat(initials, tokens.Text.AsSpan(tokens[next].Start, tokens[next].Length), ".");
            next += tokens.Is(next + 1, ".") ? 2 : 1;
            if (tokens.IsDash(next) && tokens.IsJoined(next) && IsInitial(tokens, next + 1, surname, count))
            {
                initials += "-";
                next++;
            }
        }
        return initials;
    }

    // One letter with a point, two at most ("Zh.", "Дж."); in the script of the surname, so that "Султанов К.С. X." keeps its title.
    private static bool IsInitial(EntryTokens tokens, int index, int surname, int count)
    {
        var token = tokens[index];
        if (!tokens.IsCapitalised(index) || token.Length > 2 || IsCyrillic(token.Lower) != IsCyrillic(tokens[surname].Lower))
            return false;
        // "Op. cit." and "Ed." behind a surname are no initials.
        bool isOther = token.Lower is "op" or "ed" or "id" or "ib" || (token.Length == 2 && char.IsUpper(tokens.Text[token.Start + 1]));
        if (tokens.Is(index + 1, ".") && tokens.IsJoined(index + 1))
            return !isOther;
        // A lost point: "Султанов К.С Реформы", "Иванов И, Петров П".
        bool bare = count > 0 ? tokens.IsJoined(index) : tokens[index + 1].Lower is "," or "(" && !tokens.Is(index - 1, ",");
        return token.Length == 1 && bare;
    }

    private static string? Vancouver(EntryTokens tokens, int index)
    {
        var token = tokens[index];
        string printed = tokens.Text.Substring(token.Start, token.Length);
        bool capitals = token is { Kind: TokenKind.Word, Length: 2 or 3 } && printed.All(char.IsAsciiLetterUpper);
        return capitals && tokens[index + 1].Lower is "," or "." ? string.Concat(printed.Select(c => c + ".")) : null;
    }

    // "John R. Smith, “Rivers …"
    private static PersonName? WithMiddleInitial(EntryTokens tokens, int index, out int next)
    {
        if (Surname(tokens, index, out next) is null || GivenNames.MiddleInitial(tokens, next) is not (> 0 and var middle)
            || Surname(tokens, middle, out int after) is not { } last || !tokens.Is(after, ",") || !GivenNames.Precede(tokens, index, after))
            return null;
        next = after;
        return new PersonName(last, tokens.Text[tokens[index].Start..tokens[middle - 1].End]);
    }

    private static PersonName? WithGivenNames(EntryTokens tokens, int index, out int next)
    {
        if (Surname(tokens, index, out next) is not { } first)
            return null;
        bool comma = tokens.Is(next, ",");
        if (Surname(tokens, comma ? next + 1 : next, out int after) is not { } second)
            return null;
        if (!comma && FullName(tokens, index, out int end) is { } full)
        {
            next = end;
            return full;
        }
        bool ends = tokens[after].Lower is "." or "," or "(";
        next = after;
        if (comma)
            return ends && GivenNames.Follow(tokens, index, after) ? new PersonName(first, second) : null;
        return ends && (EndsLikeSurname(first) != EndsLikeSurname(second) || ChineseNames.IsSurnameFirst([first, second]))
            ? PersonName.Parse($"{first} {second}")
            : null;
    }

    // "Kassymzhomart Tokaev, Under …", "Martha Brill Olcott, The …"
    private static PersonName? FullName(EntryTokens tokens, int index, out int next)
    {
        next = index;
        string? last = null;
        int lastStart = index;
        for (int words = 0; words < MostInitials && Surname(tokens, next, out int after) is { } word; words++)
        {
            last = word;
            lastStart = next;
            next = after;
        }
        if (last is null || lastStart == index || !tokens.Is(next, ",") || !GivenNames.Precede(tokens, index, next))
            return null;
        return new PersonName(last, tokens.Text[tokens[index].Start..tokens[lastStart - 1].End]);
    }

    private static bool Ends(EntryTokens tokens, int index) =>
        index >= tokens.Count || tokens.IsCapitalised(index) || tokens.IsNumber(index) || tokens.IsDash(index)
        || tokens[index].Lower is "." or "," or ";" or ":" or "(" or "[" or "/" or "&" or "«" or "\"" or "“" or "]"
        || (tokens[index].Lower is "and" or "и" or "және" or "мен" or "пен" or "бен" && tokens.IsCapitalised(index + 1));

    private static bool EndsLikeSurname(string word)
    {
        string lower = word.ToLowerInvariant();
        return Array.Exists(SurnameEndings, e => lower.Length > e.Length + 1 && lower.EndsWith(e, StringComparison.Ordinal));
    }

    private static bool IsCyrillic(string word) => word.Length > 0 && word[0] is >= '\u0400' and <= '\u052f';
}
