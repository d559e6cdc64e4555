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

/// <summary>What is known of a word as it stands in a text.</summary>
/// <param name="Term">Its term; null for what is no word.</param>
/// <param name="IsFigure">Whether it is a figure other than a year: the text of an article is full of pages, sums and notes.</param>
internal readonly record struct KnownWord(Term? Term, bool IsFigure);

/// <summary>Remembers the terms of words: a text repeats most of its words. For one thread.</summary>
internal sealed class KeyCache
{
    // A year is four digits.
    private const int DigitsOfYear = 4;

    private readonly Dictionary<LanguageTag, Dictionary<string, KnownWord>> byWord = [];
    private readonly Dictionary<(string Language, string Strict), Term> byKey = [];

    /// <summary>The words of a text that are words, in its order.</summary>
    /// <param name="language">The language of the text.</param>
    /// <param name="text">Any text.</param>
    public IEnumerable<KnownWord> In(LanguageTag language, string text)
    {
        if (!byWord.TryGetValue(language, out var known))
            byWord[language] = known = new Dictionary<string, KnownWord>(StringComparer.Ordinal);
        string composed = Composition.Nfc(text);
        return SearchWords.Runs(composed).Select(run => Of(known, language.Language, composed.AsSpan(run.Start, run.Length))).Where(w => w.Term is not null);
    }

    // Known as it stands, a word need not be folded again.
    private KnownWord Of(Dictionary<string, KnownWord> known, string language, ReadOnlySpan<char> run)
    {
        var words = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!words.TryGetValue(run, out var word))
            words[run] = word = Make(language, SearchWords.Fold(run));
        return word;
    }

    private KnownWord Make(string language, string? word)
    {
        if (word is null)
            return default;
        var key = Stemmer.For(language).KeyOf(word);
        if (!byKey.TryGetValue((language, key.Strict), out var term))
            byKey[(language, key.Strict)] = term = new Term(language, key);
        return new KnownWord(term, char.IsAsciiDigit(word[0]) && word.Length != DigitsOfYear);
    }
}
