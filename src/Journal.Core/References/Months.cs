namespace Journal.Core.References;

/// <summary>Names of months as entries print them: Kazakh, Russian and English, inflected and abbreviated.</summary>
internal static class Months
{
    private static readonly string[][] Stems =
    [
        ["қаңтар", "январ", "january"],
        ["ақпан", "феврал", "february"],
        ["наурыз", "март", "march"],
        ["сәуір", "апрел", "april"],
        ["мамыр", "мая", "май"],
        ["маусым", "июн", "june"],
        ["шілде", "июл", "july"],
        ["тамыз", "август", "august"],
        ["қыркүйек", "сентябр", "september"],
        ["қазан", "октябр", "october"],
        ["қараша", "ноябр", "november"],
        ["желтоқсан", "декабр", "december"],
    ];

    private static readonly string[][] Abbreviations =
    [
        ["қаң", "янв", "jan"],
        ["ақп", "фев", "февр", "feb"],
        ["нау", "мар", "mar"],
        ["сәу", "апр", "apr"],
        ["мам", "may"],
        ["мау", "jun"],
        ["шіл", "jul"],
        ["там", "авг", "aug"],
        ["қыр", "сен", "сент", "sep", "sept"],
        ["қаз", "окт", "oct"],
        ["қар", "ноя", "нояб", "nov"],
        ["жел", "желт", "дек", "dec"],
    ];

    // An ending of a case is at most this long: тамыз-ындағы.
    private const int LongestEnding = 6;

    /// <summary>The month of a word, 1 to 12; 0 for any other word.</summary>
    /// <param name="lower">The word in small letters, without its point.</param>
    public static int Of(string lower)
    {
        if (lower.Length < 3)
            return 0;
        for (int month = 0; month < Stems.Length; month++)
        {
            foreach (string stem in Stems[month])
                if (lower.StartsWith(stem, StringComparison.Ordinal) && lower.Length <= stem.Length + LongestEnding)
                    return month + 1;
            if (Array.IndexOf(Abbreviations[month], lower) >= 0)
                return month + 1;
        }
        return 0;
    }
}
