namespace Journal.Theming.Language;

/// <summary>Finds the known name that a misspelt one probably means.</summary>
internal static class Nearest
{
    /// <summary>The name with the fewest edits, if these are few enough; of equals the first by code points.</summary>
    /// <param name="name">The misspelt name.</param>
    /// <param name="known">Names that exist.</param>
    public static string? Of(string name, IEnumerable<string> known)
    {
        int allowed = Math.Clamp((name.Length + 1) / 3, 1, 3);
        string? best = null;
        int least = allowed + 1;
        foreach (string candidate in known.Order(StringComparer.Ordinal))
        {
            if (Math.Abs(candidate.Length - name.Length) >= least)
                continue;
            int distance = Distance(name, candidate);
            if (distance < least)
                (best, least) = (candidate, distance);
        }
        return best;
    }

    // Two neighbouring letters that changed places count as one edit: that is how names are mistyped.
    private static int Distance(string a, string b)
    {
        var rows = new int[3][];
        for (int i = 0; i < rows.Length; i++)
            rows[i] = new int[b.Length + 1];
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
        return rows[a.Length % 3][b.Length];
    }
}
