namespace Journal.Core.Layout.Facing;

/// <summary>
/// Finds the cheapest way through two sequences in steps of 1:1, 1:0, 0:1, 2:1 and 1:2, in a band along the diagonal:
/// time and memory grow as the longer of the two.
/// </summary>
internal sealed class BandedTable
{
    private const int Half = 40;
    private const int Width = (2 * Half) + 1;

    private static readonly (int Rows, int Columns)[] Kinds = [(1, 1), (1, 0), (0, 1), (2, 1), (1, 2)];

    private readonly int rows;
    private readonly int columns;
    private readonly double[] costs;
    private readonly byte[] steps;

    /// <summary>Fills the table.</summary>
    /// <param name="rows">The length of the first sequence, which is not the shorter one.</param>
    /// <param name="columns">The length of the second.</param>
    /// <param name="cost">The cost of a step: position and count in the first, then in the second.</param>
    public BandedTable(int rows, int columns, Func<int, int, int, int, double> cost)
    {
        this.rows = rows;
        this.columns = columns;
        costs = new double[(rows + 1) * Width];
        steps = new byte[costs.Length];
        Array.Fill(costs, double.PositiveInfinity);
        for (int row = 0; row <= rows; row++)
            for (int column = Math.Max(0, Middle(row) - Half); column <= Math.Min(columns, Middle(row) + Half); column++)
                Fill(row, column, cost);
    }

    /// <summary>The steps from the beginning to the end.</summary>
    public IReadOnlyList<(int Rows, int Columns)> Steps()
    {
        var taken = new List<(int Rows, int Columns)>(rows + 1);
        var (row, column) = (rows, columns);
        while (row > 0 || column > 0)
        {
            var step = Kinds[steps[Index(row, column)]];
            taken.Add(step);
            row -= step.Rows;
            column -= step.Columns;
        }
        taken.Reverse();
        return taken;
    }

    private void Fill(int row, int column, Func<int, int, int, int, double> cost)
    {
        int here = Index(row, column);
        if (row == 0 && column == 0)
        {
            costs[here] = 0;
            return;
        }
        for (byte kind = 0; kind < Kinds.Length; kind++)
        {
            var (down, across) = Kinds[kind];
            if (!IsInBand(row - down, column - across) || costs[Index(row - down, column - across)] is var before && double.IsInfinity(before))
                continue;
            double total = before + cost(row - down, down, column - across, across);
            if (total < costs[here])
            {
                costs[here] = total;
                steps[here] = kind;
            }
        }
    }

    private int Middle(int row) => rows == 0 ? 0 : (int)((long)row * columns / rows);

    private bool IsInBand(int row, int column) => row >= 0 && column >= 0 && Math.Abs(column - Middle(row)) <= Half;

    private int Index(int row, int column) => (row * Width) + column - Middle(row) + Half;
}
