using System.Text;
using Journal.Core.Languages;
using Journal.Core.Text;

namespace Journal.Formats.Bundles;

/// <summary>Whether the paths of a tree can be written in a folder or an archive on every usual machine.</summary>
public static class TreePaths
{
    /// <summary>The longest name of a file or folder, in bytes of UTF-8.</summary>
    public const int LongestPart = 255;

    /// <summary>Finds paths that leave the folder, are absolute, have odd parts, or meet another path if case and composition are ignored.</summary>
    /// <param name="tree">The tree.</param>
    /// <returns>One error for each path; nothing if all is well.</returns>
    public static ValueList<Diagnostic> Check(OutputTree tree)
    {
        var problems = new List<Diagnostic>();
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in tree.Files)
        {
            if (!IsSafe(file.Path))
                problems.Add(Problems.OutputPathUnsafe(file.Path));
            else if (!places.TryAdd(PlaceOf(file.Path), file.Path))
                problems.Add(Problems.OutputPathTwice(file.Path, places[PlaceOf(file.Path)]));
        }
        foreach (var (place, path) in places)
            AddFolderClashes(place, path, (places, problems));
        return problems.ToValueList();
    }

    /// <summary>Whether every part of a path is a plain name.</summary>
    /// <param name="path">A path with forward slashes.</param>
    public static bool IsSafe(string path) => path.Split('/').All(IsSafePart);

    private static bool IsSafePart(string part) =>
        part is not ("" or "." or "..")
        && !part.AsSpan().ContainsAny('\\', ':')
        && !part.Any(char.IsControl)
        && Encoding.UTF8.GetByteCount(part) <= LongestPart;

    private static string PlaceOf(string path) => Composition.Nfc(path).ToLowerInvariant();

    // A file "a" beside a file "a/b": one of the two cannot be written.
    private static void AddFolderClashes(string place, string path, (Dictionary<string, string> Places, List<Diagnostic> Problems) found)
    {
        for (int slash = place.LastIndexOf('/'); slash > 0; slash = place.LastIndexOf('/', slash - 1))
            if (found.Places.TryGetValue(place[..slash], out string? file))
                found.Problems.Add(Problems.OutputPathTwice(path, file));
    }
}
