using Journal.Core.Languages;
using Journal.Core.Text;

namespace Journal.Core.Model;

/// <summary>A value in one language.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Language">Its language; undetermined where the author gave one value for all languages.</param>
/// <param name="Value">The value.</param>
public readonly record struct InLanguage<T>(LanguageTag Language, T Value);

/// <summary>A value in several languages, in the order in which they were written, no language twice.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Entries">The values.</param>
public sealed record Localized<T>(ValueList<InLanguage<T>> Entries)
{
    /// <summary>No value in any language.</summary>
    public static Localized<T> Empty { get; } = new(ValueList<InLanguage<T>>.Empty);

    /// <summary>Whether there is no value.</summary>
    public bool IsEmpty => Entries.Count == 0;

    /// <summary>The value in exactly this language, or one given for all languages; null where there is neither.</summary>
    /// <param name="language">The language asked for.</param>
    public InLanguage<T>? In(LanguageTag language)
    {
        foreach (var entry in Entries)
            if (entry.Language == language)
                return entry;
        foreach (var entry in Entries)
            if (entry.Language == LanguageTag.Undetermined)
                return entry;
        return null;
    }

    /// <summary>The best value for a reader of a language: in that language, else in the first of the others that has one, else the first written.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="others">Languages in the order in which they stand in for it.</param>
    /// <returns>The value with the language it really is in; null where there is none at all.</returns>
    public InLanguage<T>? Best(LanguageTag language, IEnumerable<LanguageTag> others)
    {
        if (In(language) is { } exact)
            return exact;
        foreach (var other in others)
            if (In(other) is { } value)
                return value;
        return Entries.Count > 0 ? Entries[0] : null;
    }
}
