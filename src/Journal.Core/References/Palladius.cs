using System.Collections.Frozen;

namespace Journal.Core.References;

/// <summary>
/// Recognises Chinese in Cyrillic letters by the syllables of the Palladius system: <c>Чжунго шэхуй кэсюэ юань</c>. The spelling <c>ң</c> for
/// <c>нг</c> and <c>цзие</c> for <c>цзе</c>, usual in Kazakhstan, is understood.
/// </summary>
internal static class Palladius
{
    private const int LongestSyllable = 6;
    private const int LongestWord = 24;

    private static readonly string[] Beginnings = ["", .. "б п м ф д т н л г к х цз ц с чж ч ш ж в й".Split(' ')];

    private static readonly string[] Endings =
        ("а о э и у ю я е ы ай эй ао оу ань ан эн эң энь аң ян яң янь яо инь ин иң уй унь ун уң уа уай уань уан уаң юань юэ юнь юн юң ие уэ юй ой вэ во иэ").Split(' ');

    private static readonly FrozenSet<string> Syllables = FrozenSet.ToFrozenSet(Beginnings.SelectMany(b => Endings.Select(e =>
        b + e)), StringComparer.Ordinal);

    /// <summary>Whether most words of a text are Chinese: two of them must have letter groups that Russian and Kazakh lack.</summary>
    /// <param name="words">The words in small letters, without abbreviations.</param>
    public static bool IsLanguageOf(IReadOnlyList<string> words)
    {
        int chinese = words.Count(IsWord);
        return chinese >= 3 && chinese * 10 >= words.Count * 7 && words.Count(w => IsTelling(w) && IsWord(w)) >= 2;
    }

    private static bool IsTelling(string word) =>
        word.Contains("цз", StringComparison.Ordinal) || word.Contains("чж", StringComparison.Ordinal)
            || word.Contains("юэ", StringComparison.Ordinal)
        || word.Contains("хуй", StringComparison.Ordinal) || word.Contains("юань", StringComparison.Ordinal)
        || word.Contains("сюй", StringComparison.Ordinal);

    // Every end of a syllable is remembered, so that a word is read once whatever its syllables.
    private static bool IsWord(string word)
    {
        if (word.Length is 0 or > LongestWord)
            return false;
        var lookup = Syllables.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<bool> ends = stackalloc bool[LongestWord + 1];
        ends.Clear();
        ends[0] = true;
        for (int i = 0; i < word.Length; i++)
        {
            if (!ends[i])
                continue;
            for (int length = 1; length <= LongestSyllable && i + length <= word.Length; length++)
                if (lookup.Contains(word.AsSpan(i, length)))
                    ends[i + length] = true;
        }
        return ends[word.Length];
    }
}
