using Journal.Cli.Reading;
using Journal.Core.Text;

namespace Journal.Cli.Writing;

/// <summary>Refuses folders that must not be replaced: those of the user, of the machine, and those that are read.</summary>
internal static class OutputGuard
{
    /// <summary>Finds the reason why a folder must not be written; changes nothing.</summary>
    /// <param name="place">The output folder.</param>
    /// <param name="sources">The folders that are read, as the user named them.</param>
    public static Diagnostic? Refusal(OutputPlace place, IReadOnlyList<string> sources)
    {
        if (IsProtected(place.Folder))
            return Problems.OutputProtected(place.Display);
        if (File.Exists(place.Folder))
            return Problems.OutputIsFile(place.Display);
        if (sources.FirstOrDefault(source => Overlaps(place.Folder, source)) is { } source)
            return Problems.OutputOverlaps(place.Display, source);
        if (Directory.Exists(Path.Join(place.Folder, ".git")))
            return Problems.OutputHoldsRepository(place.Display);
        if (!IsOurs(place.Folder))
            return Problems.OutputNotOurs(place.Display, OutputPlace.Marker);
        return IsOurs(place.Next) && IsOurs(place.Old) ? null : Problems.OutputNotOurs(IsOurs(place.Next) ? place.Old : place.Next, OutputPlace.Marker);
    }

    private static bool IsProtected(string folder)
    {
        if (Path.GetDirectoryName(folder) is null)
            return true;
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        // A folder above the home folder holds it, and is no better.
        return home.Length > 0 && RealPath.Of(home) is { } real && RealPath.IsInside(real, folder);
    }

    private static bool Overlaps(string folder, string source) =>
        RealPath.Of(source) is { } real && (RealPath.IsInside(folder, real) || RealPath.IsInside(real, folder));

    private static bool IsOurs(string folder)
    {
        if (!Directory.Exists(folder) || File.Exists(Path.Join(folder, OutputPlace.Marker)))
            return true;
        return Directory.EnumerateFileSystemEntries(folder).All(entry => Path.GetFileName(entry) is ".gitignore" or ".gitkeep" or ".git");
    }
}
