using Journal.Core.Text;

namespace Journal.Cli.Writing;

/// <summary>What has to be done so that the folder holds the tree.</summary>
/// <param name="Unchanged">Files of the tree whose bytes are there already.</param>
/// <param name="New">Files of the tree that are new or have other bytes.</param>
/// <param name="Removed">How many files of the folder the tree does not have.</param>
/// <param name="Kept">Paths of the user's own hidden files, which stay.</param>
/// <param name="HasMarker">Whether the folder is marked as one of ours.</param>
internal sealed record OutputPlan(List<TreeFile> Unchanged, List<TreeFile> New, int Removed, List<string> Kept, bool HasMarker)
{
    /// <summary>Whether the folder is as it should be.</summary>
    public bool IsDone => HasMarker && New.Count == 0 && Removed == 0;

    /// <summary>Compares a folder with the tree; changes nothing.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="folder">Absolute path of the folder; it may be missing.</param>
    /// <param name="stop">Ends the work.</param>
    public static OutputPlan Compare(OutputTree tree, string folder, CancellationToken stop)
    {
        var there = List(folder);
        bool[] same = new bool[tree.Files.Count];
        Parallel.For(0, same.Length, new ParallelOptions { CancellationToken = stop }, i =>
        {
            var file = tree.Files[i];
            same[i] = there.TryGetValue(file.Path, out bool isPlain) && isPlain && SameBytes.Has(Path.Join(folder, file.Path), file.Content);
        });
        var wanted = tree.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var kept = there.Keys.Where(path => IsOfUser(path) && !wanted.Contains(path)).Order(StringComparer.Ordinal).ToList();
        bool hasMarker = there.ContainsKey(OutputPlace.Marker);
        int removed = there.Keys.Count(path => !wanted.Contains(path) && !IsOfUser(path) && path != OutputPlace.Marker);
        return new OutputPlan(Chosen(tree, same, true), Chosen(tree, same, false), removed, kept, hasMarker);
    }

    private static List<TreeFile> Chosen(OutputTree tree, bool[] same, bool wanted) =>
        tree.Files.Where((_, i) => same[i] == wanted).ToList();

    // Hidden files and folders at the top are the user's, but for those that a site has itself.
    private static bool IsOfUser(string path) => path.StartsWith('.') && path is not (OutputPlace.Marker or ".nojekyll");

    /// <summary>All files by path, with forward slashes, and whether each is a plain file; links are not followed.</summary>
    private static Dictionary<string, bool> List(string folder)
    {
        var files = new Dictionary<string, bool>(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
            return files;
        var pending = new Stack<string>([""]);
        while (pending.TryPop(out string? path))
        {
            foreach (var entry in new DirectoryInfo(Path.Join(folder, path)).EnumerateFileSystemInfos())
            {
                string below = path.Length == 0 ? entry.Name : $"{path}/{entry.Name}";
                if (entry is DirectoryInfo && entry.LinkTarget is null)
                    pending.Push(below);
                else
                    files[below] = entry.LinkTarget is null;
            }
        }
        return files;
    }
}
