namespace Journal.Core.Dates.Prose;

/// <summary>Makes words comparable: one case, one spelling of letters that texts mix up (і and i, ғ and ѓ, ү and ұ, е and ё).</summary>
internal static class Letters
{
    private const int TableLength = 0x530;
    private static readonly char[] Cyrillic = MakeTable();

    /// <summary>Whether a character is a Cyrillic letter, or ə of other scripts that stands for ә.</summary>
    public static bool IsCyrillic(char letter) => letter is >= '\u0400' and < '\u0530' or 'ə' or 'Ə';

    /// <summary>Folds a word that has at least one Cyrillic letter: Latin letters of the same look count as Cyrillic.</summary>
    /// <param name="word">The word.</param>
    /// <param name="folded">Room for as many characters.</param>
    public static void FoldCyrillic(ReadOnlySpan<char> word, Span<char> folded)
    {
        for (int i = 0; i < word.Length; i++)
            folded[i] = word[i] < TableLength ? Cyrillic[word[i]] : word[i];
    }

    /// <summary>Folds a word in Latin letters.</summary>
    /// <param name="word">The word.</param>
    /// <param name="folded">Room for as many characters.</param>
    public static void FoldLatin(ReadOnlySpan<char> word, Span<char> folded)
    {
        for (int i = 0; i < word.Length; i++)
            folded[i] = char.ToLowerInvariant(word[i]);
    }

    /// <summary>Takes the strokes off the Kazakh letters of a folded word: ғ becomes г, қ к, ү у, і и, ө о, ә а, ң н, һ х.</summary>
    /// <param name="folded">The word.</param>
    public static void Strip(Span<char> folded)
    {
        foreach (ref char letter in folded)
            letter = letter switch
            {
                'ғ' => 'г',
                'қ' => 'к',
                'ү' => 'у',
                'і' => 'и',
                'ө' => 'о',
                'ә' => 'а',
                'ң' => 'н',
                'һ' => 'х',
                _ => letter,
            };
    }

    private static char[] MakeTable()
    {
        var table = new char[TableLength];
        for (int code = 0; code < TableLength; code++)
            table[code] = char.ToLowerInvariant((char)code);
        const string from = "aceəhikmoptxyѓќѳұёѣ";
        const string to = "асеәһікмортхуғқөүее";
        for (int i = 0; i < from.Length; i++)
        {
            table[from[i]] = to[i];
            table[char.ToUpperInvariant(from[i])] = to[i];
        }
        return table;
    }
}
