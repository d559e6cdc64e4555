using System.Buffers;

namespace Journal.Parsing.Yaml;

/// <summary>Finds the word that someone probably meant.</summary>
internal static class Nearness
{
    // Cyrillic letters and the Latin letters that they look like, in the same order.
    private const string Cyrillic = "аеорсухіјѕһԁԛԝкмтвнАЕОРСУХІЈЅКМТВН";
    private const string Latin = "aeopcyxijshdqwkmtbhAEOPCYXIJSKMTBH";

    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f");

    /// <summary>The known word nearest to a text: at most two letters or a third of them differ; null if none is near.</summary>
    public static string? Find(string text, IEnumerable<string> known)
    {
        if (text.Length > 40)
            return null;
        string? best = null;
        int least = text.Length <= 3 ? 2 : Math.Max(2, text.Length / 3) + 1;
        foreach (string word in known)
        {
            int distance = Distance(text, word);
            if (distance >= least)
                continue;
            least = distance;
            best = word;
        }
        return best;
    }

    /// <summary>Replaces Cyrillic letters by the Latin letters that they look like.</summary>
    /// <param name="text">A text.</param>
    /// <param name="letters">The letters that were replaced.</param>
    public static string FoldHomoglyphs(string text, out string letters)
    {
        var folded = text.ToCharArray();
        var replaced = new List<char>();
        for (int i = 0; i < folded.Length; i++)
        {
            int index = Cyrillic.IndexOf(folded[i], StringComparison.Ordinal);
            if (index < 0)
                continue;
            replaced.Add(folded[i]);
            folded[i] = Latin[index];
        }
        letters = string.Join(", ", replaced.Distinct());
        return new string(folded);
    }

    /// <summary>Whether a text holds a character without width.</summary>
    public static bool HasInvisible(string text) =>
        text.AsSpan().ContainsAny(Invisible);

    // Levenshtein's distance in one row: both words are short.
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
                int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.Length];
    }
}
