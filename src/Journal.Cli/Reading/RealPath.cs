namespace Journal.Cli.Reading;

/// <summary>Where a path really leads when every symbolic link on the way is followed.</summary>
public static class RealPath
{
    // Linux gives up at the same count (path_resolution(7)).
    private const int MostLinks = 40;

    /// <summary>Follows all links of a path.</summary>
    /// <param name="path">Any path; a relative one starts at the working directory. Parts that do not exist are kept.</param>
    /// <returns>An absolute path without links, or null where links lead in a circle.</returns>
    public static string? Of(string path)
    {
        string full = Path.GetFullPath(path);
        string current = Path.GetPathRoot(full)!;
        var pending = new Stack<string>();
        Push(pending, full[current.Length..]);
        int links = 0;
        while (pending.TryPop(out string? part))
        {
            if (part == "..")
            {
                current = Path.GetDirectoryName(current) ?? current;
                continue;
            }
            string next = Path.Join(current, part);
            if (LinkTarget(next) is not { } target)
            {
                current = next;
                continue;
            }
            if (++links > MostLinks)
                return null;
            if (Path.IsPathRooted(target))
                current = Path.GetPathRoot(target)!;
            Push(pending, target[(Path.IsPathRooted(target) ? current.Length : 0)..]);
        }
        return current;
    }

    /// <summary>Whether a path is a folder or lies anywhere in it; both without links.</summary>
    /// <param name="path">The path.</param>
    /// <param name="folder">The folder.</param>
    public static bool IsInside(string path, string folder)
    {
        // Where two names that differ in case are one file, a second look costs nothing and a wrong answer costs the input.
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        string prefix = Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
        return string.Equals(Path.TrimEndingDirectorySeparator(path), Path.TrimEndingDirectorySeparator(folder), comparison)
            || path.StartsWith(prefix, comparison);
    }

    private static string? LinkTarget(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void Push(Stack<string> pending, string path)
    {
        string[] parts = path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        for (int i = parts.Length - 1; i >= 0; i--)
            if (parts[i] != ".")
                pending.Push(parts[i]);
    }
}
