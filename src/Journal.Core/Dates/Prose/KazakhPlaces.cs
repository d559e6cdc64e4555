using System.Collections.Frozen;

namespace Journal.Core.Dates.Prose;

/// <summary>The towns that stand before the year on title pages and in imprints: Қарағанды 2014, АЛМАТЫ – 2007.</summary>
internal static class KazakhPlaces
{
    private const int Longest = 16;

    private static readonly string[] Names =
    [
        "Алматы", "Астана", "Қарағанды", "Орал", "Шымкент", "Тараз", "Ақтөбе", "Атырау", "Ақтау", "Павлодар", "Өскемен", "Семей", "Көкшетау", "Қостанай",
        "Петропавл", "Қызылорда",
        "Түркістан", "Талдықорған", "Жезқазған", "Екібастұз", "Арқалық", "Кентау", "Жаңаөзен", "Ташкент", "Мәскеу", "Москва", "Ленинград", "Орынбор", "Бішкек", "Уфа",
        "Караганда", "Уральск", "Чимкент", "Актобе", "Семипалатинск", "Кокшетау", "Костанай", "Петропавловск", "Кызылорда", "Туркестан", "Казань", "Оренбург",
        "Анкара", "Стамбул",
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Folded = Fold();

    /// <summary>Whether a word is the name of a town in its nominative.</summary>
    /// <param name="word">The word.</param>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        // Нұр-Сұлтан
        if (word.Length is < 3 or > Longest || !Letters.IsCyrillic(word[0]))
            return false;
        Span<char> folded = stackalloc char[Longest];
        folded = folded[..word.Length];
        Letters.FoldCyrillic(word, folded);
        return Folded.Contains(folded);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Fold()
    {
        var names = new List<string>();
        foreach (string name in Names)
        {
            char[] folded = new char[name.Length];
            Letters.FoldCyrillic(name, folded);
            names.Add(new string(folded));
        }
        return names.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
