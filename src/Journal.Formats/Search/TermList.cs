using System.Text;
using Journal.Core.Languages.Search;

namespace Journal.Formats.Search;

/// <summary>The terms of one language with the units in which they stand.</summary>
/// <param name="language">Primary language subtag.</param>
internal sealed class TermList(string language)
{
    private const int Levels = WordCount.HighestLevel + 1;

    private readonly Dictionary<SearchKey, Postings> terms = [];

    /// <summary>The primary language subtag.</summary>
    public string Language => language;

    /// <summary>Adds a unit in which a term stands; units come in their order.</summary>
    /// <param name="key">The term.</param>
    /// <param name="unit">Number of the unit.</param>
    /// <param name="level">How much the unit is about it, 0 to 3.</param>
    public void Add(SearchKey key, int unit, int level)
    {
        if (!terms.TryGetValue(key, out var postings))
            terms[key] = postings = new Postings();
        postings.Add(unit, level);
    }

    /// <summary>
    /// The terms sorted by their loose form, in parts of about a size: each term by how many letters it shares with the one before, the rest,
    /// a space, and for each unit how many units lie between it and the one before, four times that and the level; terms are parted by bars.
    /// </summary>
    /// <param name="size">How many characters a part has at least, if there are so many.</param>
    /// <returns>The loose form of the first term, and the text of the part.</returns>
    public IEnumerable<(string First, string Text)> Parts(int size)
    {
        var part = new StringBuilder();
        string first = "";
        string previous = "";
        foreach (var key in terms.Keys.OrderBy(k => k.Loose, StringComparer.Ordinal).ThenBy(k => k.Strict, StringComparer.Ordinal))
        {
            // Terms that differ in Kazakh letters only are looked up together, so they stay in one part.
            if (part.Length >= size && LetterFolding.Loosen(previous) != key.Loose)
            {
                yield return (first, part.ToString());
                part.Clear();
            }
            if (part.Length == 0)
                (first, previous) = (key.Loose, "");
            else
                part.Append('|');
            int shared = key.Strict.AsSpan().CommonPrefixLength(previous);
            Digits.Append(part, Math.Min(shared, 31));
            part.Append(key.Strict, Math.Min(shared, 31), key.Strict.Length - Math.Min(shared, 31)).Append(' ').Append(terms[key].Text);
            previous = key.Strict;
        }
        if (part.Length > 0)
            yield return (first, part.ToString());
    }

    private sealed class Postings
    {
        private int last = -1;

        public StringBuilder Text { get; } = new();

        public void Add(int unit, int level)
        {
            Digits.Append(Text, ((unit - last - 1) * Levels) + level);
            last = unit;
        }
    }
}
