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

    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
            row[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.Length];
    }
}
