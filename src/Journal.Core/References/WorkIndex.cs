using Journal.Core.Languages;

namespace Journal.Core.References;

/// <summary>Finds the earlier entry that describes the same work, without comparing every entry with every other.</summary>
internal sealed class WorkIndex
{
    // Works with equal surnames and equal numbers are few; this bound keeps a list of thousands of such entries linear.
    private const int MostCompared = 16;

    private readonly Dictionary<string, int> whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(WorkKey Key, int Index)>> similar = new(StringComparer.Ordinal);
    private readonly Dictionary<int, IReadOnlyList<PersonName>> authors = [];

    /// <summary>How many pairs of keys were compared letter by letter.</summary>
    public int Comparisons { get; private set; }

    /// <summary>Finds the work of a key, or adds it as a new one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="names">Its authors.</param>
    /// <param name="index">The entry.</param>
    /// <returns>The first entry of the work: an earlier one or <paramref name="index"/>.</returns>
    public int FindOrAdd(WorkKey key, IReadOnlyList<PersonName> names, int index)
    {
        if (whole.TryGetValue(key.Whole, out int same) && AreCompatible(names, authors[same]))
            return same;
        if (!similar.TryGetValue(key.Fixed, out var bucket))
            similar.Add(key.Fixed, bucket = []);
        for (int i = bucket.Count - 1; i >= 0 && i >= bucket.Count - MostCompared; i--)
        {
            Comparisons++;
            if (AreCompatible(names, authors[bucket[i].Index]) && key.IsCloseTo(bucket[i].Key))
                return bucket[i].Index;
        }
        whole[key.Whole] = index;
        authors[index] = names;
        bucket.Add((key, index));
        return index;
    }

    // Surnames agree by the key; initials may be missing but not different.
    private static bool AreCompatible(IReadOnlyList<PersonName> a, IReadOnlyList<PersonName> b) => a.Zip(b).All(pair =>
        pair.First.MayBeSameAs(pair.Second));
}
