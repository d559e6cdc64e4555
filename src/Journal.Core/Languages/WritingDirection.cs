using System.Collections.Frozen;

namespace Journal.Core.Languages;

/// <summary>Which languages and scripts run from right to left (ISO 15924; usual scripts as in CLDR, likely subtags).</summary>
internal static class WritingDirection
{
    private static readonly FrozenSet<string> Scripts = FrozenSet.ToFrozenSet(
        ["Adlm", "Arab", "Aran", "Armi", "Avst", "Chrs", "Hatr", "Hebr", "Hung", "Lydi", "Mand", "Mani", "Mend", "Merc", "Narb", "Nbat", "Nkoo", "Orkh", "Palm",
         "Phli", "Phlp", "Phnx", "Prti", "Rohg", "Samr", "Sarb", "Sogd", "Sogo", "Syrc", "Syre", "Syrj", "Syrn", "Thaa", "Yezi"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Languages = FrozenSet.ToFrozenSet(
        ["ar", "arc", "ary", "arz", "azb", "bal", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd",
         "sdh", "skr", "syr", "ug", "ur", "yi"],
        StringComparer.Ordinal);

    // Where a language that is elsewhere Cyrillic or Latin is written in Arabic letters, and the other way round.
    private static readonly FrozenSet<string> ArabicRegions = FrozenSet.ToFrozenSet(
        ["az-IQ", "az-IR", "kk-AF", "kk-CN", "kk-IR", "kk-MN", "ku-LB", "ku-IQ", "ku-IR", "ky-CN", "ms-CC", "pa-PK", "tg-PK", "tk-AF", "tk-IR", "tt-CN", "uz-AF", "uz-CN"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> OtherRegions = FrozenSet.ToFrozenSet(
        ["sd-IN", "ug-KZ", "ug-MN"], StringComparer.Ordinal);

    /// <summary>Decides by the script; without one by language and region.</summary>
    public static bool IsRightToLeft(string language, string? script, string? region)
    {
        if (script is not null)
            return Scripts.Contains(script);
        string local = $"{language}-{region}";
        return Languages.Contains(language) ? !OtherRegions.Contains(local) : ArabicRegions.Contains(local);
    }
}
