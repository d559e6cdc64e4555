namespace Journal.Core.Languages;

/// <summary>The grammatical number that a count asks for (Unicode CLDR, Language Plural Rules).</summary>
public enum PluralCategory
{
    /// <summary>The general form, which every language has.</summary>
    Other,

    /// <summary>The form for no things, where a language has one.</summary>
    Zero,

    /// <summary>The form for one thing and numbers that behave like one, for instance 21 in Russian.</summary>
    One,

    /// <summary>The dual.</summary>
    Two,

    /// <summary>The form for few things, for instance 2 to 4 in Russian.</summary>
    Few,

    /// <summary>The form for many things, for instance 5 in Russian.</summary>
    Many,
}

/// <summary>Chooses the form of a counted word for whole numbers (Unicode CLDR, cardinal plural rules).</summary>
public static class PluralRules
{
    /// <summary>The category of a count; languages without a rule of their own give <see cref="PluralCategory.Other"/>.</summary>
    /// <param name="language">The language of the counted word.</param>
    /// <param name="n">The count; the sign does not matter.</param>
    public static PluralCategory For(LanguageTag language, long n)
    {
        ulong count = n < 0 ? (ulong)-(n + 1) + 1 : (ulong)n;
        return language.Language switch
        {
            "ru" or "uk" or "be" => EastSlavic(count),
            "sr" or "hr" or "bs" or "sh" => SouthSlavic(count),
            "pl" => Polish(count),
            "cs" or "sk" => count == 1 ? PluralCategory.One : count is >= 2 and <= 4 ? PluralCategory.Few : PluralCategory.Other,
            "sl" => Slovenian(count % 100),
            "lt" => Lithuanian(count),
            "lv" => count % 10 == 0 || count % 100 is >= 11 and <= 19 ? PluralCategory.Zero : OneIf(count % 10 == 1),
            "ro" => count == 1 ? PluralCategory.One : count == 0 || count % 100 is >= 1 and <= 19 ? PluralCategory.Few : PluralCategory.Other,
            "ar" => Arabic(count),
            "he" => count == 2 ? PluralCategory.Two : OneIf(count == 1),
            "fr" or "pt" or "hy" => count > 1 && count % 1_000_000 == 0 && language.Language != "hy" ? PluralCategory.Many : OneIf(count < 2),
            "es" or "it" => count > 0 && count % 1_000_000 == 0 ? PluralCategory.Many : OneIf(count == 1),
            "fa" or "hi" or "bn" => OneIf(count < 2),
            "mk" or "is" => OneIf(count % 10 == 1 && count % 100 != 11),
            "zh" or "ja" or "ko" or "vi" or "th" or "id" or "ms" or "lo" or "my" or "und" => PluralCategory.Other,
            "kk" or "en" or "de" or "nl" or "sv" or "da" or "nb" or "nn" or "no" or "fi" or "et" or "hu" or "bg" or "el" or "ka" or "az" or "tr"
                or "ky" or "uz" or "ug" or "tk" or "mn" or "sq" or "ur" or "eu" or "ca" or "eo" or "ckb" or "ku" or "os" => OneIf(count == 1),
            _ => PluralCategory.Other,
        };
    }

    private static PluralCategory OneIf(bool one) => one ? PluralCategory.One : PluralCategory.Other;

    private static bool EndsLikeOne(ulong n) => n % 10 == 1 && n % 100 != 11;

    private static bool EndsLikeFew(ulong n) => n % 10 is >= 2 and <= 4 && n % 100 is < 12 or > 14;

    private static PluralCategory EastSlavic(ulong n) =>
        EndsLikeOne(n) ? PluralCategory.One : EndsLikeFew(n) ? PluralCategory.Few : PluralCategory.Many;

    private static PluralCategory SouthSlavic(ulong n) =>
        EndsLikeOne(n) ? PluralCategory.One : EndsLikeFew(n) ? PluralCategory.Few : PluralCategory.Other;

    private static PluralCategory Polish(ulong n) =>
        n == 1 ? PluralCategory.One : EndsLikeFew(n) ? PluralCategory.Few : PluralCategory.Many;

    private static PluralCategory Slovenian(ulong lastTwo) => lastTwo switch
    {
        1 => PluralCategory.One,
        2 => PluralCategory.Two,
        3 or 4 => PluralCategory.Few,
        _ => PluralCategory.Other,
    };

    private static PluralCategory Lithuanian(ulong n)
    {
        if (n % 100 is >= 11 and <= 19)
            return PluralCategory.Other;
        return (n % 10) switch { 0 => PluralCategory.Other, 1 => PluralCategory.One, _ => PluralCategory.Few };
    }

    private static PluralCategory Arabic(ulong n) => n switch
    {
        0 => PluralCategory.Zero,
        1 => PluralCategory.One,
        2 => PluralCategory.Two,
        _ => (n % 100) switch { >= 3 and <= 10 => PluralCategory.Few, >= 11 => PluralCategory.Many, _ => PluralCategory.Other },
    };
}
