namespace Journal.Core.Text;

/// <summary>Finds the name that an author probably meant.</summary>
public static class Nearest
{
    private const int LongestName = 40;

    /// <summary>The known name with the fewest edits.</summary>
    /// <param name="written">What was written; over 40 characters nothing is looked for.</param>
    /// <param name="known">The names that exist.</param>
    /// <returns>The nearest name, of equals the first by code points; null where more than two letters, or a third of a longer name, would have to change.</returns>
    public static string? To(string written, IEnumerable<string> known)
    {
        if (written.Length > LongestName)
            return null;
        string? best = null;
        int limit = written.Length <= 3 ? 2 : Math.Max(2, written.Length / 3) + 1;
        foreach (string name in known.Order(StringComparer.Ordinal))
        {
            int distance = Distance(written, name, limit);
            if (distance < limit)
                (best, limit) = (name, distance);
        }
        return best;
    }

    /// <summary>
    /// How many letters must be changed, added, left out or exchanged with their neighbour to make one name of another
    /// (optimal string alignment distance), or <paramref name="limit"/> where it is not below that.
    /// </summary>
    /// <param name="a">One name.</param>
    /// <param name="b">The other name.</param>
    /// <param name="limit">The distance from which on the exact value is of no interest.</param>
    public static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit)
            return limit;
        int[][] rows = [new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]];
        for (int j = 0; j <= b.Length; j++)
            rows[0][j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            var (row, above, second) = (rows[i % 3], rows[(i + 2) % 3], rows[(i + 1) % 3]);
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], second[j - 2] + 1);
            }
        }
        return Math.Min(rows[a.Length % 3][b.Length], limit);
    }
}
