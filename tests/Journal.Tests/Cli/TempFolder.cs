using System.Text;
using Journal.Core.Text;

namespace Journal.Tests.Cli;

/// <summary>A folder of one test, removed with it.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly Lazy<string> root = new(() => Directory.CreateTempSubdirectory("journal-test-").FullName);

    public string this[string path] => Path.Join(root.Value, path);

    public string Add(string path, string text = "text")
    {
        string full = this[path];
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    public string AddFolder(string path) => Directory.CreateDirectory(this[path]).FullName;

    public string Read(string path) => File.ReadAllText(this[path]);

    /// <summary>All files below a folder but the marker, sorted, with forward slashes.</summary>
    public string[] Files(string path) => [.. Directory.GetFiles(this[path], "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        .Select(file => Path.GetRelativePath(this[path], file).Replace('\\', '/'))
        .Where(file => file != ".journal")
        .Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        if (root.IsValueCreated)
            Directory.Delete(root.Value, recursive: true);
    }

    public static TreeFile NewFile(string path, string text) => new(path, FileContent.Of(Encoding.UTF8.GetBytes(text)));

    public static OutputTree Tree(params (string Path, string Text)[] files) => OutputTree.From(files.Select(file => NewFile(file.Path, file.Text)));
}
