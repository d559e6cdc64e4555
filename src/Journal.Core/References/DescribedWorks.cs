using Journal.Core.Languages;

namespace Journal.Core.References;

/// <summary>The works that a row of entries describes: finds the one that is described again, in the same or in nearly the same words.</summary>
internal sealed class DescribedWorks
{
    private readonly WorkIndex works = new();
    private readonly Dictionary<string, (int Entry, int Work)> identical = new(StringComparer.Ordinal);

    /// <summary>How many pairs of entries were compared letter by letter.</summary>
    public int Comparisons => works.Comparisons;

    /// <summary>Adds the next entry.</summary>
    /// <param name="entry">What it says.</param>
    /// <param name="authors">Its authors, which may stand in another entry.</param>
    /// <param name="index">Its place in the row.</param>
    /// <returns>The first entry that describes the same work, which may be this one; and the first that is the same, pages included.</returns>
    public (int Work, int? SameEntry) Add(ReferenceEntry entry, IReadOnlyList<PersonName> authors, int index)
    {
        string exact = WorkKey.Of(entry, authors, withPages: true).Whole;
        if (identical.TryGetValue(exact, out var same))
            return (same.Work, same.Entry);
        int work = entry.IsWholeNewspaper || entry.Works.Count > 1
            ? index
            : works.FindOrAdd(WorkKey.Of(entry, authors, withPages: false), authors, index);
        identical.Add(exact, (index, work));
        return (work, null);
    }
}
