namespace Journal.Core.References;

/// <summary>
/// The words that stand before or behind the number of a page, leaf, volume and so on, in Kazakh, Russian and Latin script.
/// </summary>
internal static class LocatorWords
{
    /// <summary>What a word before a number announces: <c>С. 5</c>, <c>pp. 5–7</c>, <c>Т. 2</c>; null for any other word.</summary>
    /// <param name="lower">The word in small letters, without its point.</param>
    public static LocatorUnit? Before(string lower) => lower switch
    {
        // The Latin twins c and p of Cyrillic с and р are typed for them.
        "с" or "c" or "сс" or "стр" or "страница" or "страницы" or "б" or "бб" or "бет" or "беттер" => LocatorUnit.Page,
        "p" or "pp" or "р" or "рр" or "page" or "pages" or "pg" or "s" or "ss" or "bet" => LocatorUnit.Page,
        "л" or "лл" or "лист" or "fol" or "f" => LocatorUnit.Leaf,
        "стб" or "стлб" or "столб" or "col" or "cols" => LocatorUnit.Column,
        "ст" or "статья" or "art" or "article" or "arts" => LocatorUnit.Clause,
        "гл" or "глава" or "параграф" or "пар" or "разд" or "раздел" or "§" or "ch" or "chap" or "chapter" or "sec" or "section"
            or "para" => LocatorUnit.Section,
        "т" or "том" or "vol" or "vols" or "кн" or "ч" or "вып" or "bk" or "pt" => LocatorUnit.Volume,
        _ => null,
    };

    /// <summary>
    /// What a word behind a number says: <c>45-б.</c>, <c>84-бет</c>, <c>45-п.</c>, <c>2-т.</c>; null for any other word.
    /// </summary>
    /// <param name="lower">The word in small letters, without its point.</param>
    public static LocatorUnit? Behind(string lower) => lower switch
    {
        "б" or "бб" or "с" or "c" or "сс" or "стр" or "p" or "pp" or "р" => LocatorUnit.Page,
        "п" or "пп" or "парақ" or "л" or "лл" => LocatorUnit.Leaf,
        "бап" or "бабы" => LocatorUnit.Clause,
        "тарау" or "бөлім" or "тармақ" => LocatorUnit.Section,
        "т" or "том" or "кітап" or "кіт" => LocatorUnit.Volume,
        _ => lower.StartsWith("бет", StringComparison.Ordinal) && lower.Length <= 9 ? LocatorUnit.Page : null,
    };

    /// <summary>
    /// Whether a word counts the pages of a whole book when it stands behind a number: <c>412 с.</c>, <c>324 бет</c>, <c>324 p.</c>
    /// </summary>
    /// <param name="lower">The word in small letters.</param>
    public static bool CountsPages(string lower) =>
        lower is "с" or "c" or "стр" or "страниц" or "страницы" or "бет" or "б" or "p" or "pp" or "pages" or "р" or "s" or "л";
}
