namespace Journal.Cli.Writing;

/// <summary>Puts the new folder in the place of the old one, and tidies up after runs that were killed on the way.</summary>
internal static class FolderSwitch
{
    /// <summary>Brings the folder and its neighbours into a known state: the last whole tree in its place, nothing beside it.</summary>
    /// <param name="place">Where.</param>
    public static void Recover(OutputPlace place)
    {
        if (Directory.Exists(place.Old) && !Directory.Exists(place.Folder))
            Directory.Move(place.Old, place.Folder);
        Remove(place.Old);
        Remove(place.Next);
    }

    /// <summary>Switches in one step where the machine can, else in two with the old folder kept until the second.</summary>
    /// <param name="place">Where; the new folder is complete.</param>
    public static void Switch(OutputPlace place) => Switch(place, NativeFiles.TryExchange);

    /// <summary>Switches with the given way of exchanging two folders.</summary>
    /// <param name="place">Where; the new folder is complete.</param>
    /// <param name="tryExchange">Exchanges two folders in one step, or says that it cannot.</param>
    internal static void Switch(OutputPlace place, Func<string, string, bool> tryExchange)
    {
        if (!Directory.Exists(place.Folder))
            Directory.Move(place.Next, place.Folder);
        else if (!tryExchange(place.Next, place.Folder))
            SwitchInTwoSteps(place);
    }

    /// <summary>Removes a tree, its marker last, so that what a kill leaves is still known as ours.</summary>
    /// <param name="folder">Absolute path; it may be missing.</param>
    public static void Remove(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        string marker = Path.Join(folder, OutputPlace.Marker);
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo inner && entry.LinkTarget is null)
                inner.Delete(recursive: true);
            else if (entry.Name != OutputPlace.Marker)
                entry.Delete();
        }
        File.Delete(marker);
        Directory.Delete(folder);
    }

    private static void SwitchInTwoSteps(OutputPlace place)
    {
        Directory.Move(place.Folder, place.Old);
        try
        {
            Directory.Move(place.Next, place.Folder);
        }
        catch
        {
            Directory.Move(place.Old, place.Folder);
            throw;
        }
    }
}
