namespace Journal.Core.Languages.Search;

/// <summary>The endings of Russian nouns and adjectives, and the commonest of verbs in the present tense. What makes a word of another word stays: политика, политический.</summary>
internal static class RussianSuffixes
{
    private const string Consonants = "бвгджзклмнпрстфхцчшщ";

    public static SuffixTable Table { get; } = new(
        "ru",
        [
            new("ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ых их ую юю ою ею ыми ими", 3),
            new("а я о е ы и у ю ь й ам ям ами ями ах ях ов ев ей", 3),
            new("ия ии ию ием ией иям иями иях ья ье ьи ью ьям ьями ьях ьев ьей ьем", 3),
            new("ает яет ают яют ует уют ывает ывают ивает ивают", 3),
            new("ся", 4, "тьлй"),
            // The vowel that falls out before an ending: немец, немцы; рынок, рынка.
            new("ец", 2, Consonants, "ц"),
            new("ок", 2, Consonants, "к"),
            new("ьми", 3),
            new("времен", 0, "^", "врем"),
            new("племен", 0, "^", "плем"),
            new("земел земель", 0, "^", "земл"),
            new("писем", 0, "^", "письм"),
            new("имен имени имена именем именами", 0, "^", "имя"),
        ],
        "");
}
