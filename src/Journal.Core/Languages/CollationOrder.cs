namespace Journal.Core.Languages;

/// <summary>
/// The letters of the scripts in their order, small letters only, as data (Unicode Collation Algorithm, root of CLDR, and its Kazakh order);
/// a letter that is missing here is sorted with the letter that is left when its marks are taken off.
/// </summary>
internal static class CollationOrder
{
    /// <summary>Space, hyphens, dashes and marks before the digits.</summary>
    public const string Punctuation =
        "\t\n\r \u00a0_\u203e-\u2010\u2011\u2012\u2013\u2014\u2015,;:!\u00a1?\u00bf.\u2026\u00b7'\u2018\u2019\u201a\u201b\u2039\u203a\"\u201c\u201d\u201e\u201f\u00ab\u00bb()[]{}"
        + "\u00a7\u00b6@*/\\&#%\u2030\u2020\u2021\u2022\u2032\u2033`\u00b4^\u00af\u00a8\u00b8\u00b0\u00a9\u00ae+\u00b1\u00f7\u00d7<=>\u00ac|\u00a6~\u2044\u00a4\u00a2$\u00a3\u00a5\u20ac\u20b8\u20bd";

    /// <summary>Latin letters.</summary>
    public const string Latin = "abƀɓƃcȼƈdɖɗƌeɇǝəɛfƒgǥɠɣƣhƕiıɨɩjȷɉkƙlƚƛmnɲƞŋoɔɵȣpƥqɋĸrʀɍsʃtŧƭʈuʉɯʊvʋwxyɏƴȝzƶȥʒþƿƨƽƅ";

    /// <summary>Greek letters.</summary>
    public const string Greek = "αβγδεϝϛζηθικλμνξοπϟρστυφχψωϡ";

    /// <summary>Cyrillic letters in the root order, which Russian keeps: ё with е, і after и, ү before ұ.</summary>
    public const string Cyrillic =
        "аәӕбвгғӻҕӷдԁђԃҙеєжԫҗзԅԑѕӡԇиҋійјкқӄҡҟҝԟԛлӆԯԓԡљԉԕмӎнԩӊңӈԣҥњԋоөпԥҧҁрҏԗсԍҫтԏҭћуүұѹфхӽӿҳһԧѡѿѽѻцҵчԭҷӌҹҽҿџшщъыьҍѣэюяԙѥѧѫѩѭѯѱѳѵҩԝӏ";

    /// <summary>Marks in the order in which they break ties; marks that are missing come after these.</summary>
    public const string Marks =
        "\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0307\u0327\u0338\u0328\u0304\u0309\u030f\u0311\u031b\u0323\u0324\u0325\u0326\u032d\u032e\u0330\u0331\u0313\u0314\u0342\u0345";

    /// <summary>Small letters that are sorted like others but are not those with a mark: letter and what it is sorted as.</summary>
    public static IReadOnlyList<(char Letter, string SortedAs)> Variants { get; } =
    [
        ('æ', "ae"), ('œ', "oe"), ('ß', "ss"), ('ĳ', "ij"), ('ø', "o"), ('đ', "d"), ('ð', "d"), ('ł', "l"), ('ħ', "h"), ('ſ', "s"), ('ŀ', "l"), ('ŉ', "n"),
        ('ǆ', "dž"), ('ǉ', "lj"), ('ǌ', "nj"), ('ǳ', "dz"), ('ґ', "г"), ('ς', "σ"), ('ϐ', "β"), ('ϑ', "θ"), ('ϕ', "φ"), ('ϖ', "π"), ('ϱ', "ρ"), ('ϵ', "ε"), ('ϰ', "κ"),
    ];

    /// <summary>Cyrillic letters in the Kazakh order: ё and і are letters of their own, і after ы, ұ before ү.</summary>
    public static string KazakhCyrillic { get; } = Cyrillic
        .Replace("і", "", StringComparison.Ordinal)
        .Replace("е", "её", StringComparison.Ordinal)
        .Replace("ы", "ыі", StringComparison.Ordinal)
        .Replace("үұ", "ұү", StringComparison.Ordinal);
}
