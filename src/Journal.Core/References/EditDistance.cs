namespace Journal.Core.References;

/// <summary>
/// Compares strings by the letters that have to be put in, left out or exchanged (Levenshtein 1965), in a band as wide as the limit.
/// </summary>
internal static class EditDistance
{
    /// <summary>Whether at most so many changes lead from one string to the other.</summary>
    /// <param name="a">A string.</param>
    /// <param name="b">Another one.</param>
    /// <param name="limit">The most changes, a small number: the time is proportional to the length times the limit.</param>
    public static bool IsWithin(string a, string b, int limit)
    {
        if (limit == 0 || Math.Abs(a.Length - b.Length) > limit)
            return a == b;
        int width = (2 * limit) + 1;
        Span<int> row = stackalloc int[width];
        Span<int> next = stackalloc int[width];
        for (int k = 0; k < width; k++)
            row[k] = k < limit ? limit + 1 : k - limit;
        for (int i = 1; i <= a.Length; i++)
        {
            int best = limit + 1;
            for (int k = 0; k < width; k++)
            {
                int j = i + k - limit;
                next[k] = j < 0 || j > b.Length ? limit + 1 : j == 0 ? i : Cell(row, next, k, a[i - 1] == b[j - 1] ? 0 : 1);
                best = Math.Min(best, next[k]);
            }
            if (best > limit)
                return false;
            next.CopyTo(row);
        }
        return row[b.Length - a.Length + limit] <= limit;
    }

    private static int Cell(Span<int> row, Span<int> next, int k, int change)
    {
        int exchanged = row[k] + change;
        int left = k > 0 ? next[k - 1] + 1 : int.MaxValue - 1;
        int above = k + 1 < row.Length ? row[k + 1] + 1 : int.MaxValue - 1;
        return Math.Min(exchanged, Math.Min(left, above));
    }
}
