namespace Journal.Core.Languages.Search;

/// <summary>Finds the words of a text as search counts them: runs of letters and digits; apostrophes, marks and soft hyphens do not part a word.</summary>
public static class SearchWords
{
    /// <summary>The longest word that is indexed, in UTF-16 code units; what is longer is no word of a language.</summary>
    public const int Longest = 40;

    /// <summary>The folded words of a text in its order, without single letters.</summary>
    /// <param name="text">Any text.</param>
    public static IEnumerable<string> In(string text)
    {
        string composed = Composition.Nfc(text);
        return Runs(composed).Select(run => Fold(composed.AsSpan(run.Start, run.Length))).OfType<string>();
    }

    /// <summary>The words as they stand in a text, each as its offset and length in UTF-16 code units; among them those that are too short to count.</summary>
    /// <param name="composed">A composed text (see <see cref="Composition.Nfc"/>).</param>
    public static IEnumerable<(int Start, int Length)> Runs(string composed)
    {
        ArgumentNullException.ThrowIfNull(composed);
        for (int i = 0; i < composed.Length; i++)
        {
            int start = i;
            while (i < composed.Length && (char.IsLetterOrDigit(composed[i]) || (i > start && LetterFolding.IsDropped(composed[i]))))
                i++;
            if (i > start && i - start <= Longest)
                yield return (start, i - start);
        }
    }

    /// <summary>A word as search counts it; null for a single letter.</summary>
    /// <param name="run">The word as it stands.</param>
    public static string? Fold(ReadOnlySpan<char> run)
    {
        string word = LetterFolding.Fold(run);
        return word.Length > 1 || (word.Length == 1 && char.IsDigit(word[0])) ? word : null;
    }
}
