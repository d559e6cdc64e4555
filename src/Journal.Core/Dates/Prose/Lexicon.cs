using System.Collections.Frozen;

namespace Journal.Core.Dates.Prose;

/// <summary>The words that dates are made of, in all their forms; made once, by rule where a language is regular.</summary>
internal static class Lexicon
{
    private const int LongestWord = 24;

    private static readonly FrozenDictionary<string, Sense>.AlternateLookup<ReadOnlySpan<char>> Cyrillic =
        Freeze([.. KazakhWords.All(), .. RussianWords.All()]);

    private static readonly FrozenDictionary<string, Sense>.AlternateLookup<ReadOnlySpan<char>> Latin = Freeze(EnglishWords.All());

    private static readonly FrozenDictionary<string, Sense>.AlternateLookup<ReadOnlySpan<char>> CyrillicEndings =
        Freeze([.. KazakhWords.Endings(), .. RussianWords.Endings()]);

    private static readonly FrozenDictionary<string, Sense>.AlternateLookup<ReadOnlySpan<char>> LatinEndings = Freeze([.. EnglishWords.Endings(), .. RussianWords.LatinEndings()]);

    // Kazakh months, units and relation words as those type them whose keyboard has Russian letters only.
    private static readonly FrozenDictionary<string, Sense>.AlternateLookup<ReadOnlySpan<char>> Plain = Freeze(KazakhPlainWords.All());

    private static readonly FrozenDictionary<string, Sense>.AlternateLookup<ReadOnlySpan<char>> PlainEndings = Freeze(KazakhPlainWords.Endings());

    /// <summary>What a word means.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="isCyrillic">Whether it has a Cyrillic letter.</param>
    /// <param name="isEnding">Whether it is joined to a figure or a Roman numeral.</param>
    public static Sense Find(ReadOnlySpan<char> word, bool isCyrillic, bool isEnding)
    {
        if (word.Length > LongestWord)
            return default;
        Span<char> folded = stackalloc char[LongestWord];
        folded = folded[..word.Length];
        if (isCyrillic)
            Letters.FoldCyrillic(word, folded);
        else
            Letters.FoldLatin(word, folded);
        if (isEnding && (isCyrillic ? CyrillicEndings : LatinEndings).TryGetValue(folded, out var ending))
            return ending;
        if ((isCyrillic ? Cyrillic : Latin).TryGetValue(folded, out var sense) || !isCyrillic || word.Length < KazakhPlainWords.Shortest)
            return sense;
        Letters.Strip(folded);
        if (isEnding && PlainEndings.TryGetValue(folded, out ending))
            return ending;
        return Plain.TryGetValue(folded, out sense) ? sense : default;
    }

    // The first meaning of a word counts: the lists are in order of weight.
    private static FrozenDictionary<string, Sense>.AlternateLookup<ReadOnlySpan<char>> Freeze(IEnumerable<(string Word, Sense Sense)> words)
    {
        var senses = new Dictionary<string, Sense>(StringComparer.Ordinal);
        foreach (var (word, sense) in words)
        {
            char[] folded = new char[word.Length];
            if (word.AsSpan().ContainsAnyInRange('\u0400', '\u052F'))
                Letters.FoldCyrillic(word, folded);
            else
                Letters.FoldLatin(word, folded);
            senses.TryAdd(new string(folded), sense);
        }
        return senses.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
