using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout.Facing;

/// <summary>
/// Finds which blocks of two texts say the same: fixed points first, then between them by length and by what a translation keeps,
/// after W. A. Gale and K. W. Church, "A Program for Aligning Sentences in Bilingual Corpora" (Computational Linguistics 19, 1993), here for paragraphs.
/// </summary>
internal static class Alignment
{
    /// <summary>Sets blocks side by side.</summary>
    public static ValueList<FacingRow> Align(ValueList<Block> first, ValueList<Block> second)
    {
        var ours = first.Select(PassageReader.Read).ToArray();
        var theirs = second.Select(PassageReader.Read).ToArray();
        var likeness = new Likeness(ours, theirs);
        var rows = new List<FacingRow>();
        var (i, j) = (0, 0);
        foreach (var (fixedFirst, fixedSecond) in FixedPoints.Of(ours, theirs).Append((first.Count, second.Count)))
        {
            foreach (var (step, other) in Segment(likeness, i..fixedFirst, j..fixedSecond))
            {
                rows.Add(new FacingRow(Part(first, i, step), Part(second, j, other)));
                i += step;
                j += other;
            }
            if (i == first.Count || j == second.Count)
                continue;
            rows.Add(new FacingRow([first[i++]], [second[j++]]));
        }
        return [.. rows];
    }

    private static ValueList<Block> Part(ValueList<Block> blocks, int start, int count) => [.. blocks.AsSpan().Slice(start, count)];

    // The longer side gives the rows of the table, so that its band never has to move by more than one.
    private static IEnumerable<(int First, int Second)> Segment(Likeness likeness, Range first, Range second)
    {
        int ours = first.End.Value - first.Start.Value;
        int theirs = second.End.Value - second.Start.Value;
        return ours >= theirs
            ? new BandedTable(ours, theirs, (i, di, j, dj) => likeness.Cost(first.Start.Value + i, di, second.Start.Value + j, dj)).Steps()
            : new BandedTable(theirs, ours, (j, dj, i, di) => likeness.Cost(first.Start.Value + i, di, second.Start.Value + j, dj)).Steps()
                .Select(step => (step.Columns, step.Rows));
    }
}
