using Journal.Core.Languages;
using Journal.Core.Languages.Search;

namespace Journal.Formats.Search;

/// <summary>A word as the index has it. Two of one cache are the same object or different terms.</summary>
/// <param name="language">Primary language subtag.</param>
/// <param name="key">The stem.</param>
internal sealed class Term(string language, SearchKey key)
{
    public string Language => language;

    public SearchKey Key => key;
}

/// <summary>Remembers the terms of words: a text repeats most of its words. For one thread.</summary>
internal sealed class KeyCache
{
    private readonly Dictionary<LanguageTag, Dictionary<string, Term>> byWord = [];
    private readonly Dictionary<(string Language, string Strict), Term> byKey = [];

    /// <summary>The term for a folded word.</summary>
    /// <param name="language">The language of the text.</param>
    /// <param name="word">The word.</param>
    public Term Of(LanguageTag language, string word)
    {
        if (!byWord.TryGetValue(language, out var known))
            byWord[language] = known = new Dictionary<string, Term>(StringComparer.Ordinal);
        if (!known.TryGetValue(word, out var term))
            known[word] = term = Make(language.Language, word);
        return term;
    }

    private Term Make(string language, string word)
    {
        var key = Stemmer.For(language).KeyOf(word);
        if (!byKey.TryGetValue((language, key.Strict), out var term))
            byKey[(language, key.Strict)] = term = new Term(language, key);
        return term;
    }
}
