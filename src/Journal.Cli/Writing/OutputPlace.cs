using Journal.Cli.Reading;

namespace Journal.Cli.Writing;

/// <summary>The output folder and the names beside it that a build uses.</summary>
/// <param name="Display">How the user named the folder.</param>
/// <param name="Folder">Absolute path of the folder itself, without links.</param>
internal sealed record OutputPlace(string Display, string Folder)
{
    /// <summary>The file in the folder by which the program knows that it may replace it.</summary>
    public const string Marker = ".journal";

    /// <summary>The folder that holds the output folder.</summary>
    public string Parent => Path.GetDirectoryName(Folder)!;

    /// <summary>Where the new tree is built, and where the old one is left for a moment.</summary>
    public string Next => Beside("next");

    /// <summary>Where the old tree waits on machines that cannot exchange two folders in one step.</summary>
    public string Old => Beside("old");

    /// <summary>The file that keeps a second build away; it stays, since removing it would let two builds in.</summary>
    public string Lock => Beside("lock");

    /// <summary>Follows links to the folder itself.</summary>
    /// <param name="path">The folder as the user named it.</param>
    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static OutputPlace Of(string path) =>
        new(path, Path.TrimEndingDirectorySeparator(RealPath.Of(path) ?? throw new IOException($"'{path}' is a symbolic link that leads in a circle")));

    private string Beside(string role) => Path.Join(Parent, $".{Path.GetFileName(Folder)}.{role}");
}
