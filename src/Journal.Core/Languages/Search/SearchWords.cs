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
        int i = 0;
        while (i < composed.Length)
        {
            int start = i;
            while (i < composed.Length && (char.IsLetterOrDigit(composed[i]) || (i > start && LetterFolding.IsDropped(composed[i]))))
                i++;
            if (i > start && i - start <= Longest)
            {
                string word = LetterFolding.Fold(composed.AsSpan(start, i - start));
                if (word.Length > 1 || (word.Length == 1 && char.IsDigit(word[0])))
                    yield return word;
            }
            if (i == start)
                i++;
        }
    }
}
