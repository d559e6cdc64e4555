namespace Journal.Core.Text;

/// <summary>Finds the name that an author probably meant.</summary>
public static class Nearest
{
    private const int LongestName = 40;

    /// <summary>The known name with the fewest changed letters.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="known">The names that exist.</param>
    /// <returns>The nearest name, of equals the first by code points; null where more than a third of the letters would have to change.</returns>
    public static string? To(string written, IEnumerable<string> known)
    {
        string? best = null;
        int limit = Math.Max(1, Math.Min(written.Length, LongestName) / 3) + 1;
        foreach (string name in known.Order(StringComparer.Ordinal))
        {
            int distance = Math.Abs(name.Length - written.Length) >= limit ? limit : Distance(written, name, limit);
            if (distance < limit)
                (best, limit) = (name, distance);
        }
        return best;
    }

    /// <summary>Levenshtein's distance between two names, or <paramref name="limit"/> where it is not below that.</summary>
    /// <param name="a">One name.</param>
    /// <param name="b">The other name.</param>
    /// <param name="limit">The distance from which on the exact value is of no interest.</param>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        Span<int> row = b.Length < 128 ? stackalloc int[b.Length + 1] : new int[b.Length + 1];
        for (int j = 0; j < row.Length; j++)
            row[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            int least = row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }
            if (least >= limit)
                return limit;
        }
        return Math.Min(row[^1], limit);
    }
}
