using System.Collections.Frozen;

namespace Journal.Core.Layout;

/// <summary>Leads from files of the input to places of the site: how a link in a text becomes an address.</summary>
/// <param name="places">The place of each published file, by its path from the root of the input.</param>
public sealed class LinkMap(IReadOnlyDictionary<string, Address> places)
{
    private readonly FrozenDictionary<string, Address> places = places.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Finds the place that a link or image leads to.</summary>
    /// <param name="from">Path of the file in which the link stands, from the root of the input.</param>
    /// <param name="target">The target as written; a query is refused, a fragment must be cut off before.</param>
    /// <returns>The place, or null where the target is no published file.</returns>
    public Address? Find(string from, string target) =>
        Normalise(from, target) is { } path && places.TryGetValue(path, out var address) ? address : null;

    /// <summary>The path from the root of the input that a relative target means, with percent escapes resolved; null where it leaves the input.</summary>
    /// <param name="from">Path of the file in which the target stands.</param>
    /// <param name="target">The target as written; a leading slash means the root of the input.</param>
    public static string? Normalise(string from, string target)
    {
        var segments = new List<string>();
        if (!target.StartsWith('/'))
            segments.AddRange(from.Split('/')[..^1]);
        foreach (string segment in Uri.UnescapeDataString(target).Split('/'))
        {
            if (segment is "" or ".")
                continue;
            if (segment != "..")
                segments.Add(segment);
            else if (segments.Count == 0)
                return null;
            else
                segments.RemoveAt(segments.Count - 1);
        }
        return string.Join('/', segments);
    }
}
