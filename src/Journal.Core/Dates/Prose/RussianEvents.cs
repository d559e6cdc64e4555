namespace Journal.Core.Dates.Prose;

/// <summary>The Russian names of events and papers that a bare year may follow: договор 1881, перепись 1897, восстание 1916.</summary>
internal static class RussianEvents
{
    private const int LongestWord = 20;
    private const int LongestEnding = 3;

    private static readonly string[] Stems =
    [
        "договор", "трактат", "перемири", "соглашени", "конвенци", "протокол", "манифест", "указ", "устав", "конституци", "реформ", "революци", "восстани", "войн",
        "мятеж", "бунт", "переворот",
        "кризис", "голод", "пожар", "землетрясени", "наводнени", "эпидеми", "засух", "джут", "перепис", "выбор", "съезд", "конгресс", "конференци", "выставк",
        "экспедици", "поход", "кампани",
        "ревизи", "грамот", "опис", "преми", "летопис", "редакци", "урожа", "публикаци", "постановлени", "резолюци", "доклад", "монографи", "список", "призыв",
        "выпуск", "катастроф", "авари", "наступлени", "штурм", "взяти", "капитуляци", "интервенци", "оккупаци", "блокад", "демонстраци", "хартии", "собор", "сейм",
        "холер",
        "битв", "сражени", "осад", "погром", "событи", "издани", "декрет", "закон", "стачк", "забастовк", "путч", "мир", "уложени", "положени", "олимпиад",
        "чемпионат", "аншлюс",
    ];

    // Years of three figures in brackets behind these: «каганат (552–745)».
    private static readonly string[] Reigns = ["каганат", "халифат", "импери", "династи", "царств", "княжеств", "эпох", "период", "правлени", "государств",
        "королевств", "эмират", "султанат", "ханств", "хан", "царь", "князь", "король", "халиф", "эмир", "папа"];

    /// <summary>Whether a word names a state, a dynasty or a ruler.</summary>
    /// <param name="word">The word.</param>
    public static bool IsReign(ReadOnlySpan<char> word)
    {
        foreach (string stem in Reigns)
            if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase) && word.Length - stem.Length <= LongestEnding)
                return true;
        return false;
    }

    /// <summary>Whether a word is such a name in any case.</summary>
    /// <param name="word">The word in small or in capital letters.</param>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > LongestWord)
            return false;
        Span<char> small = stackalloc char[LongestWord];
        int length = word.ToLowerInvariant(small);
        small = small[..length];
        foreach (string stem in Stems)
            if (small.StartsWith(stem, StringComparison.Ordinal) && IsEnding(small[stem.Length..]))
                return true;
        return false;
    }

    // «Договоров 1500» would count.
    private static bool IsEnding(ReadOnlySpan<char> ending) =>
        ending.Length <= LongestEnding && ending is "" or "а" or "у" or "е" or "ь" or "ом" or "ем" or "я" or "ю" or "и" or "ы" or "ой" or "ей" or "ью" or "ям"
            or "ях" or "ами";
}
