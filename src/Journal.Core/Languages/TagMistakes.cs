using System.Collections.Frozen;

namespace Journal.Core.Languages;

/// <summary>Codes that people write for a language although they name a country, are too long, withdrawn or no codes at all (ISO 639, ISO 3166).</summary>
internal static class TagMistakes
{
    private static readonly FrozenDictionary<string, string> Meant = Pairs(
        // Countries whose codes name no language.
        "kz kk, ua uk, cz cs, jp ja, gr el, cn zh, dk da, by be, ge ka, rs sr, vn vi, ir fa, il he, us en, gb en, at de, mx es, br pt-BR, md ro, me sr, tj tg, "
        // Three letters where two exist.
        + "kaz kk, rus ru, eng en, ukr uk, deu de, ger de, fra fr, fre fr, spa es, ita it, tur tr, zho zh, chi zh, jpn ja, kor ko, ara ar, kir ky, uzb uz, uig ug, tat tt, mon mn, aze az, "
        + "bel be, pol pl, ces cs, cze cs, lat la, ell el, gre el, heb he, fas fa, per fa, tgk tg, tuk tk, por pt, hye hy, arm hy, kat ka, geo ka, "
        // Withdrawn codes.
        + "iw he, ji yi, mo ro, sh sr-Latn, "
        // Names.
        + "kazakh kk, kazak kk, qazaq kk, russian ru, english en, french fr, german de, turkish tr, chinese zh, japanese ja, ukrainian uk, latin la, kyrgyz ky, uzbek uz, "
        + "қазақша kk, қазақ kk, русский ru, ағылшынша en, орысша ru, қаз kk, рус ru, англ en");

    /// <summary>The tag that was probably meant, with the other subtags kept; null if nothing is known about the text.</summary>
    public static string? Correct(string text)
    {
        string tidy = text.Trim().Replace('_', '-');
        int end = tidy.IndexOf('-', StringComparison.Ordinal);
        string first = (end < 0 ? tidy : tidy[..end]).ToLowerInvariant();
        string rest = end < 0 ? "" : tidy[end..];
        string meant = Meant.TryGetValue(first, out var tag) ? tag : first;
        return TagSyntax.Canonical(meant + rest) is { } canonical && !canonical.Equals(text, StringComparison.OrdinalIgnoreCase) ? canonical : null;
    }

    private static FrozenDictionary<string, string> Pairs(string list) =>
        list.Split(", ").Select(pair => pair.Split(' ')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
