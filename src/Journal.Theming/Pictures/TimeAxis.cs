namespace Journal.Theming.Pictures;

/// <summary>A stretch of the axis, within which time runs evenly.</summary>
/// <param name="FirstDay">Its first day.</param>
/// <param name="EndDay">The day behind its last one.</param>
/// <param name="From">Where it begins, 0 to 1 of the width.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Index">Which unit of the axis it is; null for a gap in which nothing happens and which is drawn short.</param>
/// <param name="Count">How many events are filed in it.</param>
internal readonly record struct AxisCell(long FirstDay, long EndDay, double From, double To, long? Index, int Count);

/// <summary>
/// The axis of a timeline: decades, years, months or whatever gives a few cells. A cell is the wider the more happens in it, so that dense stretches
/// can be read; long empty stretches shrink to a gap that is drawn as one.
/// </summary>
/// <param name="Unit">What a cell is.</param>
/// <param name="Cells">The cells from left to right, without holes.</param>
internal sealed record TimeAxis(TimeUnit Unit, IReadOnlyList<AxisCell> Cells)
{
    private const double GapWeight = 0.6;
    private const double EmptyWeight = 0.8;

    // A few events over centuries are told by years, not by days.
    private const long MostUnits = 300;

    // The fifth part of the room at most for what one crowded cell has over the others.
    private const double MostWeight = 8;

    /// <summary>Makes the axis for events.</summary>
    /// <param name="days">First and last day of each event; not empty.</param>
    /// <param name="mostCells">How many cells with events there may be.</param>
    public static TimeAxis Of(IReadOnlyList<(long First, long Last)> days, int mostCells)
    {
        foreach (var unit in TimeUnit.All)
        {
            var counts = Count(days, unit, mostCells);
            if (counts is not null)
                return new TimeAxis(unit, Arrange(unit, counts, mostCells));
        }
        throw new InvalidOperationException("no unit of time is long enough");
    }

    /// <summary>Where a day stands, 0 to 1 of the width; days outside stand at the edge.</summary>
    /// <param name="day">Days since 0001-01-01; a fraction is a part of the day.</param>
    public double At(double day)
    {
        int low = 0;
        int high = Cells.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Cells[middle].EndDay <= day ? (middle + 1, high) : (low, middle);
        }
        var cell = Cells[low];
        double part = Math.Clamp((day - cell.FirstDay) / (cell.EndDay - cell.FirstDay), 0, 1);
        return cell.From + (part * (cell.To - cell.From));
    }

    private static SortedDictionary<long, int>? Count(IReadOnlyList<(long First, long Last)> days, TimeUnit unit, int mostCells)
    {
        if (unit.IndexOf(days.Max(d => d.Last)) - unit.IndexOf(days.Min(d => d.First)) > MostUnits)
            return null;
        var counts = new SortedDictionary<long, int>();
        foreach (var (first, last) in days)
        {
            long from = unit.IndexOf(first);
            counts[from] = counts.GetValueOrDefault(from) + 1;
            counts.TryAdd(unit.IndexOf(last), 0);
            if (counts.Count > mostCells)
                return null;
        }
        return counts;
    }

    private static List<AxisCell> Arrange(TimeUnit unit, SortedDictionary<long, int> counts, int mostCells)
    {
        bool isWhole = counts.Keys.Last() - counts.Keys.First() < mostCells;
        var plan = new List<(long First, long End, long? Index, int Count)>();
        long next = counts.Keys.First();
        foreach (var (index, count) in counts)
        {
            if (isWhole || index - next <= 1)
                for (; next < index; next++)
                    plan.Add((unit.FirstDay(next), unit.FirstDay(next + 1), next, 0));
            else
                plan.Add((unit.FirstDay(next), unit.FirstDay(index), null, 0));
            plan.Add((unit.FirstDay(index), unit.FirstDay(index + 1), index, count));
            next = index + 1;
        }
        double total = plan.Sum(p => Weigh(p.Index, p.Count));
        var cells = new List<AxisCell>(plan.Count);
        double at = 0;
        foreach (var (first, end, index, count) in plan)
        {
            double to = at + (Weigh(index, count) / total);
            cells.Add(new AxisCell(first, end, at, to, index, count));
            at = to;
        }
        return cells;
    }

    private static double Weigh(long? index, int count) =>
        index is null ? GapWeight : count == 0 ? EmptyWeight : Math.Min(MostWeight, 1 + Math.Sqrt(count));
}
