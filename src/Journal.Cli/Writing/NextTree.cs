using Journal.Core.Text;

namespace Journal.Cli.Writing;

/// <summary>Builds the new folder beside the old one.</summary>
internal static class NextTree
{
    private const string MarkerText = "This folder was written by journal and is replaced as a whole by the next build.\n";

    /// <summary>Builds the folder; afterwards everything in it is on the disk.</summary>
    /// <param name="place">Where.</param>
    /// <param name="plan">What is there already and what is not.</param>
    /// <param name="stop">Ends the work.</param>
    /// <exception cref="IOException">The disk is full or fails; what was built so far is left to the caller.</exception>
    public static void Build(OutputPlace place, OutputPlan plan, CancellationToken stop)
    {
        Directory.CreateDirectory(place.Next);
        if (!OperatingSystem.IsWindows() && Directory.Exists(place.Folder))
            File.SetUnixFileMode(place.Next, File.GetUnixFileMode(place.Folder));
        string marker = Path.Join(place.Next, OutputPlace.Marker);
        // First of all, so that the left-overs of a killed run are known as ours.
        File.WriteAllText(marker, MarkerText);
        var paths = plan.Unchanged.Select(file => file.Path).Concat(plan.New.Select(file => file.Path)).Concat(plan.Kept);
        foreach (string folder in paths.Select(Path.GetDirectoryName).Distinct().OfType<string>())
            Directory.CreateDirectory(Path.Join(place.Next, folder));
        var options = new ParallelOptions { CancellationToken = stop };
        string[] linked = [.. plan.Unchanged.Select(file => file.Path), .. plan.Kept];
        Parallel.ForEach(linked, options, path => Carry(Path.Join(place.Folder, path), Path.Join(place.Next, path)));
        bool flushesVolume = OperatingSystem.IsLinux();
        Parallel.ForEach(plan.New, options, file => SameBytes.Write(Path.Join(place.Next, file.Path), file.Content, flush: !flushesVolume));
        if (flushesVolume)
            FlushAll(marker, place.Next, plan.New);
    }

    private static void Carry(string from, string to)
    {
        if (NativeFiles.TryLink(from, to))
            return;
        if (new FileInfo(from).LinkTarget is { } target)
        {
            File.CreateSymbolicLink(to, target);
            return;
        }
        File.Copy(from, to);
        File.SetLastWriteTimeUtc(to, File.GetLastWriteTimeUtc(from));
    }

    // One call for the volume takes less time than one for each of some thousand files.
    private static void FlushAll(string marker, string folder, List<TreeFile> files)
    {
        using var handle = File.OpenHandle(marker, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        if (NativeFiles.TryFlushVolume(handle))
            return;
        foreach (var file in files)
        {
            using var written = File.OpenHandle(Path.Join(folder, file.Path), FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(written);
        }
    }
}
