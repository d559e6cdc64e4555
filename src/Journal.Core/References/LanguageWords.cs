using System.Buffers;
using System.Collections.Frozen;

namespace Journal.Core.References;

/// <summary>Words and endings that show the language of an entry where the letters alone do not.</summary>
internal static class LanguageWords
{
    private static readonly SearchValues<char> KazakhLetters = SearchValues.Create("әғқңөұүһі");

    private static readonly FrozenSet<string> Kazakh = Set(
        "мен бен пен және туралы бойынша туындылары тарих тарихы тарихи жолы жолдары мемлекет мемлекеттік жылы жылдар жылдары "
        + "жылғы аталмыш газеті журналы бет беті беттер "
        + "сонда сол жерде бұл материалдары материалдарынан саясат саясаты экономикасы мерзім баспасы баспа басылым кітап кітабы "
        + "елі дала даласы ата аталы баласы жас ана тілі "
        + "тілі жыр жырлары ханы хандығы ордасы орда арман ойлар заман заманы ж жж б бб дейін кейін арасы арасында "
        + "қараңыз басшысы аударма аударған құраст көмекші анасы еңбек еңбегі сонымен жазба жазбалар жазбалары дерек деректер "
        + "деректері баян баяны шежіре");

    private static readonly FrozenSet<string> Russian = Set(
        "и в во на с со по о об от из к ко для при под над до за не как или его ее её их что это между через г гг года год году "
        + "том ред сост пер изд изд-во сб журн газ указ закон договор соглашение "
        + "история вопросы труды записки очерки сборник документов документы материалы вестник известия собрание сочинений "
        + "сочинения внешняя внутренняя политика там же соч раб цит назв см также др доклад речь "
        + "выступление постановление кодекс конституция республики казахстан россии ссср рк дис автореф канд наук учебник пособие "
        + "словарь энциклопедия часть глава книга");

    // The months without a letter that only Kazakh has.
    private static readonly string[] KazakhMonths = ["тамыз", "мамыр", "наурыз", "маусым"];

    private static readonly string[] RussianEndings =
    [
        "ого", "его", "ому", "ему", "ыми", "ими", "ая", "яя", "ый", "ий", "ое", "ее", "ые", "ие", "ых", "их", "ость", "ости", "ение",
        "ения", "ание", "ания", "ции", "ция", "ство", "ства", "ами", "ями", "ях", "ой", "ью",
    ];

    private static readonly string[] KazakhEndings =
    [
        "лары", "лері", "дары", "дері", "тары", "тері", "лардан", "ындағы", "дағы", "дегі", "тағы", "тегі", "ында", "інде", "ының",
        "інің", "ымен", "імен", "лық", "лік", "дық", "дік", "тық", "тік", "шы", "ші", "лар", "лер", "ның", "нің",
    ];

    private static readonly FrozenSet<string> German = Set("der die das und des im von zur geschichte über für");
    private static readonly FrozenSet<string> French = Set("le la les et des du une dans sur histoire l'histoire");
    private static readonly FrozenSet<string> Turkish = Set("ve ile için tarihi türk dergisi bir");

    /// <summary>How strongly a Cyrillic word is Kazakh (above 0) or Russian (below 0).</summary>
    /// <param name="word">The word in small letters.</param>
    public static int Weigh(string word)
    {
        if (word.AsSpan().ContainsAny(KazakhLetters))
            return 2;
        if (Kazakh.Contains(word) || Array.Exists(KazakhMonths, m => word.StartsWith(m, StringComparison.Ordinal)))
            return 2;
        if (Russian.Contains(word))
            return -2;
        if (word.Length > 5 && Array.Exists(KazakhEndings, e => word.EndsWith(e, StringComparison.Ordinal)))
            return 1;
        bool russian = word.Length > 4 && Array.Exists(RussianEndings, e => word.EndsWith(e, StringComparison.Ordinal));
        return russian || word.Contains('щ', StringComparison.Ordinal) || word.Contains('ъ', StringComparison.Ordinal) ? -1
            : Months.Of(word) > 0 ? -1 : 0;
    }

    /// <summary>The language of an entry in Latin script: English unless its small words are of another.</summary>
    /// <param name="words">The words in small letters.</param>
    public static string OfLatin(IReadOnlyList<string> words)
    {
        foreach (var (set, language) in (ReadOnlySpan<(FrozenSet<string>, string)>)[(German, "de"), (French, "fr"), (Turkish, "tr")])
            if (words.Count(set.Contains) >= 2)
                return language;
        return "en";
    }

    private static FrozenSet<string> Set(string words) => FrozenSet.ToFrozenSet(words.Split(' '), StringComparer.Ordinal);
}
