using Journal.Core.Text;
using Journal.Formats.Bundles;

namespace Journal.Cli.Writing;

/// <summary>What a build did to the output folder.</summary>
/// <param name="Written">Files that are new or changed.</param>
/// <param name="Unchanged">Files that stayed as they were, with their times.</param>
/// <param name="Removed">Files that the site no longer has.</param>
public sealed record WriteSummary(int Written, int Unchanged, int Removed)
{
    /// <summary>Nothing was done.</summary>
    public static WriteSummary Nothing { get; } = new(0, 0, 0);
}

/// <summary>Writes a site into its folder: at any moment the folder holds the old site or the new one, whole.</summary>
public static class OutputFolder
{
    /// <summary>Finds the reason why a folder must not be written, before any work is done.</summary>
    /// <param name="path">The folder as the user named it.</param>
    /// <param name="sources">The folders that are read.</param>
    public static ValueList<Diagnostic> Check(string path, IReadOnlyList<string> sources) =>
        OutputGuard.Refusal(OutputPlace.Of(path), sources) is { } refusal ? [refusal] : [];

    /// <summary>Makes the folder hold exactly the tree, and the user's own hidden files.</summary>
    /// <param name="tree">The site.</param>
    /// <param name="path">The folder as the user named it.</param>
    /// <param name="sources">The folders that are read, which must not overlap with it.</param>
    /// <param name="stop">Ends the work; the folder then stays as it was.</param>
    /// <returns>What was done. With errors nothing was touched.</returns>
    /// <exception cref="IOException">The disk is full or fails; the folder stays as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">Something may not be written; the folder stays as it was.</exception>
    public static Checked<WriteSummary> Write(OutputTree tree, string path, IReadOnlyList<string> sources, CancellationToken stop = default)
    {
        var place = OutputPlace.Of(path);
        if (OutputGuard.Refusal(place, sources) is { } refusal)
            return new(WriteSummary.Nothing, [refusal]);
        if (TreePaths.Check(tree) is { Count: > 0 } problems)
            return new(WriteSummary.Nothing, problems);
        Directory.CreateDirectory(place.Parent);
        using var hold = BuildLock.Take(place);
        return hold is null
            ? new(WriteSummary.Nothing, [Problems.OutputBusy(path)])
            : new(Replace(tree, place, stop), []);
    }

    private static WriteSummary Replace(OutputTree tree, OutputPlace place, CancellationToken stop)
    {
        FolderSwitch.Recover(place);
        var plan = OutputPlan.Compare(tree, place.Folder, stop);
        var summary = new WriteSummary(plan.New.Count, plan.Unchanged.Count, plan.Removed);
        if (plan.IsDone)
            return summary;
        bool isSwitched = false;
        try
        {
            NextTree.Build(place, plan, stop);
            FolderSwitch.Switch(place);
            isSwitched = true;
        }
        finally
        {
            Tidy(place, isSwitched);
        }
        return summary;
    }

    // What cannot be removed now is removed by the next build; the site itself is whole.
    private static void Tidy(OutputPlace place, bool isSwitched)
    {
        try
        {
            FolderSwitch.Remove(place.Next);
            if (isSwitched)
                FolderSwitch.Remove(place.Old);
        }
        catch (IOException)
        {
        }
        catch (UnauthorizedAccessException)
        {
        }
    }
}
