namespace Journal.Core.Languages.Scripts;

/// <summary>The scripts that Kazakh is written in: Cyrillic, the Latin alphabet of 2021 and the Arabic script (tote zhazu).</summary>
public static class KazakhScripts
{
    /// <summary>The codes of the scripts (ISO 15924), the one that texts are written in first.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["Cyrl", "Latn", "Arab"];

    /// <summary>
    /// Whether a language is Kazakh in Cyrillic: <c>kk</c>, which needs no script subtag (IANA registry, Suppress-Script), or a longer tag of the same meaning.
    /// </summary>
    /// <param name="language">The language.</param>
    public static bool IsCyrillic(LanguageTag language) =>
        language.Language == "kk" && language.Script is null or "Cyrl" && !language.IsRightToLeft;

    /// <summary>The tag of Kazakh in a script: <c>kk-Latn</c>.</summary>
    /// <param name="code">The code of the script.</param>
    public static LanguageTag In(string code) => LanguageTag.Parse("kk-" + code);
}
