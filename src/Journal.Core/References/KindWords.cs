using System.Collections.Frozen;

namespace Journal.Core.References;

/// <summary>Words that show what kind of work an entry describes.</summary>
internal static class KindWords
{
    // Words that keep their beginning through the cases.
    private static readonly string[] LawStems =
    [
        "постановлен", "конституци", "договор", "соглашен", "деклараци", "конвенци", "ратификаци", "протокол", "распоряжен", "резолюци",
        "меморандум",
        "жарлығ", "қаулысы", "келісім", "ережесі",
        "treaty", "treaties", "decree", "convention", "constitution", "declaration", "resolution", "protocol", "agreement",
        "memorandum", "charter",
    ];

    private static readonly FrozenSet<string> LawWords = Set(
        "указ указа указы указом закон закона законы кодекс кодекса устав устава заң заңы заңдары кодексі қаулы шарт шарты "
        + "шартының жарғы жарғысы "
        + "law laws act acts code codes");

    private static readonly FrozenSet<string> Speeches = Set(
        "выступление выступления речь доклад послание обращение тезисы сөйлеген сөзі баяндамасы баяндама жолдауы жолдау үндеуі "
        + "speech statement remarks address lecture message");

    private static readonly FrozenSet<string> Collections = Set(
        "сборник сб жинақ жинағы collection хрестоматия хрестоматиясы словарь сөздік энциклопедия комментарий комментарии "
        + "түсініктеме");

    private static readonly string[] Archives =
    [
        "архив", "мұрағат", "archive", "цга", "омм", "авпри", "ргада", "гарф", "ргиа", "ргвиа", "апрк", "цгарк",
    ];

    private static readonly string[] Newspapers =
    [
        "газет", "егемен", "жас алаш", "казахстанская правда", "казправда", "известия", "правда", "ана тілі", "айқын", "алаш айнасы",
        "литер", "экспресс к", "труд", "новая газета", "независимая газета",
        "коммерсант", "аргументы и факты", "жетісу", "социалистік қазақстан", "социалды қазақстан", "қазақ әдебиеті", "түркістан",
        "заман-қазақстан", "newspaper", "the times", "new york times", "washington post", "guardian",
        "financial times", "жэньминь жибао", "daily",
    ];

    /// <summary>Whether a word names an act: a law, decree, treaty, declaration.</summary>
    /// <param name="lower">The word in small letters.</param>
    public static bool IsLaw(string lower) =>
        LawWords.Contains(lower)
        || Array.Exists(LawStems, s => lower.StartsWith(s, StringComparison.Ordinal) && lower.Length <= s.Length + 5);

    /// <summary>Whether a word names a speech.</summary>
    /// <param name="lower">The word in small letters.</param>
    public static bool IsSpeech(string lower) => Speeches.Contains(lower);

    /// <summary>Whether a word names a collection, which is a book whatever it collects.</summary>
    /// <param name="lower">The word in small letters.</param>
    public static bool IsCollection(string lower) => Collections.Contains(lower);

    /// <summary>Whether a word belongs to a thesis: <c>дис.</c>, <c>автореф.</c>, <c>dissertation</c>.</summary>
    /// <param name="lower">The word in small letters.</param>
    public static bool IsThesis(string lower) =>
        lower is "дис" or "дисс" or "автореф" or "диссертация" or "диссертациясы" or "авторефераты" or "автореферат" or "dissertation"
            or "thesis" or "diss";

    /// <summary>Whether a word names an archive.</summary>
    /// <param name="lower">The word in small letters.</param>
    public static bool IsArchive(string lower) =>
        Array.Exists(Archives, a => lower == a || (a.Length > 4 && lower.StartsWith(a, StringComparison.Ordinal)));

    /// <summary>Whether a text names a newspaper.</summary>
    /// <param name="lower">The text in small letters.</param>
    public static bool NamesNewspaper(string lower)
    {
        foreach (string name in Newspapers)
        {
            int at = lower.IndexOf(name, StringComparison.Ordinal);
            if (at >= 0 && (at == 0 || !char.IsLetter(lower[at - 1]))
                && (name == "газет" || at + name.Length == lower.Length || !char.IsLetter(lower[at + name.Length]) || name == "егемен"))
                return true;
        }
        return false;
    }

    private static FrozenSet<string> Set(string words) => FrozenSet.ToFrozenSet(words.Split(' '), StringComparer.Ordinal);
}
