namespace Journal.Theming.Pictures;

/// <summary>The room that a mark takes in a lane.</summary>
/// <param name="From">Its left edge in pixels of the narrowest width in which the picture is shown.</param>
/// <param name="To">Its right edge.</param>
/// <param name="Row">The row of the lane, from 0; -1 where no row had room.</param>
internal readonly record struct LanePlace(double From, double To, int Row);

/// <summary>Stacks the marks of a lane so that none lies over another: each in the first row with room.</summary>
internal static class LaneStack
{
    private const double Gap = 2;

    /// <summary>The places in the order of the edges given.</summary>
    /// <param name="edges">Left and right edge of each mark.</param>
    /// <param name="mostRows">How many rows a lane may have.</param>
    public static LanePlace[] Of(IReadOnlyList<(double From, double To)> edges, int mostRows)
    {
        var places = new LanePlace[edges.Count];
        var rowEnds = new List<double>(mostRows);
        foreach (int i in Enumerable.Range(0, edges.Count).OrderBy(i => edges[i].From))
        {
            var (from, to) = edges[i];
            int row = rowEnds.FindIndex(end => end + Gap <= from);
            if (row < 0 && rowEnds.Count < mostRows)
            {
                row = rowEnds.Count;
                rowEnds.Add(0);
            }
            if (row >= 0)
                rowEnds[row] = to;
            places[i] = new LanePlace(from, to, row);
        }
        return places;
    }
}
