namespace Journal.Core.Languages.Search;

/// <summary>
/// The endings of Kazakh nouns: number, possession, case. A suffix begins with the consonant that the sound before it asks for
/// (лар, дар, тар), so what stands before decides whether letters are an ending or part of the word: карта, but қалаға.
/// </summary>
internal static class KazakhSuffixes
{
    // In loose letters: ә а, ғ г, қ к, ң н, ө о, ұ ү у, һ х, і и.
    private const string Vowels = "аеиоуыэюя";
    private const string Voiceless = "пткфсшщчцхбвгд";
    private const string Voiced = "лмнрйузж";
    private const string Possessed = "ыи";

    public static SuffixTable Table { get; } = new(
        "kk",
        [
            // Genitive.
            new("нын нин", 2, Vowels + "мн"),
            new("дын дин", 2, "лрйузж"),
            new("тын тин", 2, Voiceless),
            // Accusative; -н behind the possessive of the third person. Behind а and е, -ны is also the possessive of заман: see the last н.
            new("ны ни", 4, "аеэя"),
            new("шыны", 2, "", "шы"),
            new("шини", 2, "", "ші"),
            new("станы", 3, "кзнлртм", "стан"),
            new("ды ди", 2, "лй"),
            new("ды ди", 3, Voiced),
            new("ты ти", 3, Voiceless),
            new("ын ин", 2, "л"),
            new("ын ин", 3, "бвгджзйкмнпрстуфхцчшщ"),
            new("сын", 2, Vowels, "сы"),
            new("син", 2, Vowels, "сі"),
            // Dative.
            new("га ге", 2, "лй"),
            new("га ге", 3, Vowels + Voiced),
            new("ка ке", 3, Voiceless),
            new("на не", 2, Possessed),
            // Locative, and what is made of it: қаладағы.
            new("да де", 2, "лй"),
            new("да де", 3, Vowels + Voiced),
            new("та те", 3, Voiceless),
            new("нда нде", 3, Possessed),
            new("дагы деги", 2, Vowels + Voiced),
            new("тагы теги", 2, Voiceless),
            new("ндагы ндеги", 2, Possessed),
            // Ablative; names of countries end alike.
            new("нан нен", 2, Possessed + "мн"),
            new("дан ден", 2, "лй"),
            new("дан ден", 3, Vowels + "рузж"),
            new("тан тен", 2, Voiceless),
            new("стан", 3, "кзнлртм", "стан"),
            // Instrumental.
            new("мен", 2, Vowels + "лрймну"),
            new("бен", 3, "зж"),
            new("пен", 2, Voiceless),
            // Possession. Behind ы, -сы is nearly always с of the stem: соғысы; behind а, it is so in a few words.
            new("сы си", 3, "аеэяоу"),
            new("шысы", 2, "", "шы"),
            new("шиси", 2, "", "ші"),
            new("дысы", 3, "н", "ды"),
            new("диси", 3, "н", "ді"),
            new("катынасы", 0, "", "қатынас"),
            new("козкарасы", 0, "", "көзқарас"),
            new("кенеси", 0, "", "кеңес"),
            new("жолдасы", 0, "", "жолдас"),
            new("ы и", 2, "бвгджзйклмнпрстуфхцчшщ"),
            new("ымыз имиз ыныз иниз", 2, "бвгджзйклмнпрстуфхцчшщ"),
            new("мыз миз", 2, Vowels),
            // Plural.
            new("лар лер", 2, Vowels + "рй"),
            new("дар дер", 2, "лмнзж"),
            new("тар тер", 2, Voiceless),
            // Заманы and шекараны do not tell where the word ends, so the last н goes too.
            new("н", 4, "ае"),
            // The vowel that falls out before an ending: халық, халқы.
            new("халк", 0, "^", "халық"),
            new("мулк", 0, "^", "мүлік"),
            new("орн", 0, "^", "орын"),
            new("ерк", 0, "^", "ерік"),
            new("гурп", 0, "^", "ғұрып"),
            new("корк", 0, "^", "көрік"),
        ],
        "бпгкғқ");
}
