using System.Collections.Frozen;
using System.Text;

namespace Journal.Core.Languages.Search;

/// <summary>Which letters search takes for the same. The tables are data: the script of the site gets them from the index.</summary>
public static class LetterFolding
{
    private const char FirstLatin = '\u00c0';
    private const char LastLatin = '\u024f';

    /// <summary>Pairs of a small Latin letter and the Cyrillic letter that it stands for inside a Cyrillic word.</summary>
    public static string Twins => "aаbвcсeеhһiіkкmмoоpрtтxхyуəәɵө";

    /// <summary>Pairs of a Kazakh letter and the letter that readers without a Kazakh keyboard type for it. Looser: қол becomes кол.</summary>
    public static string LoosePairs => "әағгқкңнөоұуүуһхіи";

    /// <summary>A small letter and what is written for it: ё and the letters of the old Russian spelling, Latin letters without their marks.</summary>
    public static IReadOnlyDictionary<char, string> Folds { get; } = MakeFolds().ToFrozenDictionary();

    private static readonly FrozenDictionary<char, char> Cyrillic = Pairs(Twins);
    private static readonly FrozenDictionary<char, char> Loose = Pairs(LoosePairs);

    /// <summary>Folds a word: small letters, without marks, soft hyphens and apostrophes, a Cyrillic word in Cyrillic letters throughout.</summary>
    /// <param name="word">One word, composed (see <see cref="Composition.Nfc"/>).</param>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        bool isCyrillic = word.ContainsAnyInRange('\u0400', '\u052f');
        foreach (char character in word)
        {
            char small = char.ToLowerInvariant(character);
            if (IsDropped(small))
                continue;
            if (isCyrillic && Cyrillic.TryGetValue(small, out char twin))
                folded.Append(twin);
            else if (Folds.TryGetValue(small, out string? plain))
                folded.Append(plain);
            else
                folded.Append(small);
        }
        return folded.ToString();
    }

    /// <summary>Writes the letters that only Kazakh has as readers without a Kazakh keyboard do; the length stays.</summary>
    /// <param name="folded">A folded word.</param>
    public static string Loosen(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return string.Create(folded.Length, folded, static (loose, word) =>
        {
            for (int i = 0; i < word.Length; i++)
                loose[i] = Loose.GetValueOrDefault(word[i], word[i]);
        });
    }

    /// <summary>Whether a character is left out of words: a mark, a soft hyphen, an apostrophe.</summary>
    internal static bool IsDropped(char character) => Composition.IsMark(character) || character is '\u00ad' or '\'' or '\u2019' or '\u02bc';

    // İ has no small letter in the invariant culture; a script would make two characters of it.
    private static IEnumerable<KeyValuePair<char, string>> MakeFolds()
    {
        foreach (var (letter, plain) in "ёеѐеѝиѣеѳфѵи".Chunk(2).Select(p => (p[0], p[1])))
            yield return KeyValuePair.Create(letter, plain.ToString());
        yield return KeyValuePair.Create('\u0130', "i");
        for (char letter = FirstLatin; letter <= LastLatin; letter++)
        {
            if (char.ToLowerInvariant(letter) != letter || !char.IsLetter(letter))
                continue;
            char bare = Composition.WithoutMarks(letter);
            if ((LatinFolding.Plain(bare) ?? bare.ToString()) is var folded && folded != letter.ToString())
                yield return KeyValuePair.Create(letter, folded.ToLowerInvariant());
        }
    }

    private static FrozenDictionary<char, char> Pairs(string pairs) => pairs.Chunk(2).ToFrozenDictionary(p => p[0], p => p[1]);
}
