using System.Collections.Frozen;

namespace Journal.Core.Dates.Prose;

/// <summary>The endings that a hyphen joins to abbreviated unit words: ж-да, ғ-лар, ж-дардың.</summary>
internal static class KazakhMarks
{
    private const int Longest = 12;
    private static readonly FrozenDictionary<string, (Case Case, bool IsPlural)>.AlternateLookup<ReadOnlySpan<char>> Endings = All();

    /// <summary>Reads an ending.</summary>
    /// <param name="word">The word behind the hyphen.</param>
    /// <param name="form">Its case.</param>
    /// <param name="isPlural">Whether it is one of the plural.</param>
    public static bool TryEnding(ReadOnlySpan<char> word, out Case form, out bool isPlural)
    {
        (form, isPlural) = (Case.None, false);
        if (word.Length is 0 or > Longest)
            return false;
        Span<char> folded = stackalloc char[Longest];
        folded = folded[..word.Length];
        Letters.FoldCyrillic(word, folded);
        bool isKnown = Endings.TryGetValue(folded, out var ending);
        (form, isPlural) = ending;
        return isKnown;
    }

    private static FrozenDictionary<string, (Case Case, bool IsPlural)>.AlternateLookup<ReadOnlySpan<char>> All()
    {
        var endings = new Dictionary<string, (Case Case, bool IsPlural)>(StringComparer.Ordinal) { ["ғы"] = (Case.Adjective, false) };
        foreach (string stem in (string[])["жыл", "ғасыр"])
            foreach (string plural in (string[])["", "дар", "лар"])
                foreach (var (form, ending) in KazakhNoun.Decline(stem + plural))
                    if (form.Length > stem.Length)
                    {
                        char[] folded = new char[form.Length - stem.Length];
                        Letters.FoldCyrillic(form.AsSpan(stem.Length), folded);
                        endings.TryAdd(new string(folded), (ending, plural.Length > 0));
                    }
        return endings.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
