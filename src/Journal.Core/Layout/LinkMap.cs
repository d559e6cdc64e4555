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

    /// <summary>A published file whose path differs from what a target means in letter case only, or null.</summary>
    /// <param name="from">Path of the file in which the target stands.</param>
    /// <param name="target">The target as written.</param>
    public string? SimilarTo(string from, string target) => Normalise(from, target) is { } path
        ? places.Keys.Order(StringComparer.Ordinal).FirstOrDefault(k => string.Equals(k, path, StringComparison.OrdinalIgnoreCase))
        : null;

    /// <summary>Whether a target leads out of the site: it has a scheme (RFC 3986, section 3.1) or names a host.</summary>
    /// <param name="target">The target as written.</param>
    public static bool IsExternal(string target)
    {
        if (target.StartsWith("//", StringComparison.Ordinal))
            return true;
        int colon = target.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(target[0]) && target.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0;
    }

    /// <summary>Parts a target into the path and the fragment without <c>#</c>; the fragment is null where there is none.</summary>
    /// <param name="target">The target as written.</param>
    public static (string Path, string? Fragment) Split(string target)
    {
        int hash = target.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (target, null) : (target[..hash], target[(hash + 1)..]);
    }

    /// <summary>The path from the root of the input that a relative target means, with percent escapes resolved; null where it leaves the input.</summary>
    /// <param name="from">Path of the file in which the target stands.</param>
    /// <param name="target">The target as written; a leading slash means the root of the input.</param>
    public static string? Normalise(string from, string target)
    {
        var segments = new List<string>();
        if (!target.StartsWith('/') && from.Length > 0)
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
