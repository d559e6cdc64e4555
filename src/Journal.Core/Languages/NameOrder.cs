namespace Journal.Core.Languages;

/// <summary>Decides which part of a printed name is the surname.</summary>
internal static class NameOrder
{
    private static readonly string[] PatronymicEndings =
        ["ұлы", "улы", "қызы", "кызы", "ович", "евич", "овна", "евна", "ична", "ьич", "uly", "qyzy", "kyzy", "ovich", "evich", "ovna", "evna", "ichna"];

    private static readonly string[] SurnameEndings =
        ["ов", "ев", "ёв", "ова", "ева", "ёва", "ский", "ская", "цкий", "цкая", "ин", "ина", "ын", "ына", "енко", "ov", "ev", "ova", "eva", "sky", "skaya", "skiy", "enko"];

    /// <summary>Takes a composed name apart.</summary>
    public static PersonName Parse(string name)
    {
        string tidy = Tidy(name);
        int comma = tidy.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0)
            return new PersonName(tidy[..comma].Trim(), GivenOf(Tokens(tidy[(comma + 1)..])));
        var tokens = Tokens(tidy);
        if (tokens.Count < 2 || tokens.TrueForAll(Initials.Are))
            return new PersonName(tokens.Count == 1 ? tokens[0] : tidy, "");
        return ByInitials(tokens) ?? ByNames(tokens, tidy);
    }

    private static PersonName? ByInitials(List<string> tokens)
    {
        int leading = tokens.TakeWhile(Initials.Are).Count();
        int trailing = tokens.Count - 1 - tokens.FindLastIndex(token => !Initials.Are(token));
        if (leading > 0)
            return new PersonName(Join(tokens[leading..]), GivenOf(tokens[..leading]));
        int first = tokens.FindIndex(Initials.Are);
        if (trailing > 0 && first == tokens.Count - trailing)
            return new PersonName(Join(tokens[..first]), GivenOf(tokens[first..]));
        // "John R. Smith": an initial among names belongs to the given names.
        return first > 0 ? new PersonName(Join(tokens[(first + 1)..]), Join(tokens[..(first + 1)])) : null;
    }

    private static PersonName ByNames(List<string> tokens, string whole)
    {
        if (!tokens.TrueForAll(IsCapitalised))
            return WithParticles(tokens, whole);
        if (ChineseNames.IsSurnameFirst(tokens))
            return new PersonName(tokens[0], tokens[1]) { IsSurnameFirst = true };
        if (tokens.Count > 2 && IsPatronymic(tokens[^1]))
            return new PersonName(tokens[0], Join(tokens[1..]));
        bool surnameFirst = tokens.Count == 2 && EndsLikeSurname(tokens[0]) && !EndsLikeSurname(tokens[1]) && !IsPatronymic(tokens[1]);
        return surnameFirst
            ? new PersonName(tokens[0], tokens[1])
            : new PersonName(tokens[^1], Join(tokens[..^1]));
    }

    // "Ludwig van Beethoven" has its particle before the surname; "Абылай хан" is one name with a title.
    private static PersonName WithParticles(List<string> tokens, string whole)
    {
        int particle = tokens.FindIndex(token => !IsCapitalised(token));
        return particle > 0 && IsCapitalised(tokens[^1])
            ? new PersonName(Join(tokens[particle..]), Join(tokens[..particle]))
            : new PersonName(whole, "");
    }

    private static string GivenOf(List<string> tokens) =>
        tokens.TrueForAll(Initials.Are) ? string.Concat(tokens.Select(Initials.Write)) : Join(tokens);

    private static bool IsCapitalised(string token) => char.IsUpper(token[0]);

    private static bool IsPatronymic(string token) => EndsWithAny(token, PatronymicEndings);

    private static bool EndsLikeSurname(string token) => EndsWithAny(token, SurnameEndings);

    private static bool EndsWithAny(string token, string[] endings)
    {
        string lower = token.ToLowerInvariant();
        return endings.Any(ending => lower.Length > ending.Length + 1 && lower.EndsWith(ending, StringComparison.Ordinal));
    }

    private static string Tidy(string name)
    {
        string spaced = name.Replace('\u00a0', ' ').Replace('\u202f', ' ').Trim().TrimEnd(',', ';');
        return string.Join(' ', spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    // "К.Қ.Смағұлова" is one printed word of three tokens.
    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int start = 0;
            for (int i = 0; i < word.Length; i++)
            {
                if (word[i] != '.' || (i + 1 < word.Length && word[i + 1] is '-' or '.'))
                    continue;
                tokens.Add(word[start..(i + 1)]);
                start = i + 1;
            }
            if (start < word.Length)
                tokens.Add(word[start..]);
        }
        DropFinalPoint(tokens);
        return tokens;
    }

    // "К. Токаев." ends a sentence, "Смағұлова К.Қ." does not.
    private static void DropFinalPoint(List<string> tokens)
    {
        if (tokens.Count > 0 && tokens[^1].EndsWith('.') && !Initials.Are(tokens[^1]))
            tokens[^1] = tokens[^1].TrimEnd('.');
        tokens.RemoveAll(token => token.Length == 0);
    }

    private static string Join(List<string> tokens) => string.Join(' ', tokens);
}
