namespace Journal.Core.Languages;

/// <summary>
/// A well-formed language tag in canonical case (BCP 47; RFC 5646, sections 2.1 and 2.1.1), for instance <c>kk</c>, <c>kk-Latn</c>, <c>pt-BR</c>.
/// The default value is <c>und</c>.
/// </summary>
public readonly record struct LanguageTag : IComparable<LanguageTag>
{
    private readonly string? text;

    private LanguageTag(string text) => this.text = text == "und" ? null : text;

    /// <summary>The tag of a text whose language is not known: <c>und</c>.</summary>
    public static LanguageTag Undetermined => default;

    /// <summary>Kazakh, <c>kk</c>.</summary>
    public static LanguageTag Kazakh { get; } = new("kk");

    /// <summary>Russian, <c>ru</c>.</summary>
    public static LanguageTag Russian { get; } = new("ru");

    /// <summary>English, <c>en</c>.</summary>
    public static LanguageTag English { get; } = new("en");

    /// <summary>The whole tag in canonical case.</summary>
    public string Value => text ?? "und";

    /// <summary>The primary language subtag in lower case, for instance <c>kk</c>; <c>x</c> if the whole tag is for private use.</summary>
    public string Language
    {
        get
        {
            string value = Value;
            int end = value.IndexOf('-', StringComparison.Ordinal);
            return end < 0 ? value : value[..end];
        }
    }

    /// <summary>The script subtag in title case (ISO 15924), for instance <c>Latn</c>; null where the tag names none.</summary>
    public string? Script => TagSyntax.ScriptOf(Value);

    /// <summary>The region subtag in upper case (ISO 3166-1 or UN M.49), for instance <c>KZ</c> or <c>419</c>; null where the tag names none.</summary>
    public string? Region => TagSyntax.RegionOf(Value);

    /// <summary>Whether text in this language is written from right to left: by its script subtag, else by the usual script of the language.</summary>
    public bool IsRightToLeft => WritingDirection.IsRightToLeft(Language, Script, Region);

    /// <summary>Reads a tag in any case.</summary>
    /// <param name="text">The tag; surrounding space is not allowed.</param>
    /// <param name="tag">The tag in canonical case, or <see cref="Undetermined"/>.</param>
    /// <returns>Whether the text is well-formed: language, script, region, variants, extensions and private use in this order, no variant or singleton twice.</returns>
    public static bool TryParse(string? text, out LanguageTag tag)
    {
        string? canonical = text is null ? null : TagSyntax.Canonical(text);
        tag = canonical is null ? default : new LanguageTag(canonical);
        return canonical is not null;
    }

    /// <summary>Reads a tag that the program itself names.</summary>
    /// <param name="text">A well-formed tag.</param>
    /// <exception cref="FormatException">The text is not well-formed.</exception>
    public static LanguageTag Parse(string text) =>
        TryParse(text, out var tag) ? tag : throw new FormatException($"'{text}' is not a language tag");

    /// <summary>Recognises what people write instead of the tag that they mean: country codes, names, three letters, underscores.</summary>
    /// <param name="text">What was written, for instance <c>kz</c>.</param>
    /// <returns>The tag that was probably meant, for instance <c>kk</c>; null if no common mistake is known.</returns>
    public static string? CommonMistake(string text) => TagMistakes.Correct(text);

    /// <inheritdoc />
    public int CompareTo(LanguageTag other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc />
    public override string ToString() => Value;
}
