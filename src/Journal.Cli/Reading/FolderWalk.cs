using System.IO.Enumeration;
using Journal.Core.Text;

namespace Journal.Cli.Reading;

/// <summary>A file that a walk found.</summary>
/// <param name="Path">Path from the root, with forward slashes.</param>
/// <param name="FullPath">Absolute path.</param>
/// <param name="Length">Length in bytes.</param>
/// <param name="MayOpen">Whether it is sure to be a file; otherwise it has no bytes and must not be opened.</param>
internal sealed record FoundFile(string Path, string FullPath, long Length, bool MayOpen);

/// <summary>Goes through a folder and all in it, in the order of names, without opening a file.</summary>
/// <param name="root">Absolute path without links.</param>
/// <param name="display">How the user named the folder.</param>
internal sealed class FolderWalk(string root, string display)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly List<FoundFile> files = [];
    private readonly List<Diagnostic> problems = [];

    /// <summary>The files found so far.</summary>
    public IReadOnlyList<FoundFile> Files => files;

    /// <summary>What was wrong so far.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => problems;

    /// <summary>Goes through everything.</summary>
    public FolderWalk Run()
    {
        Enter(new Folder("", root, IsLinked: false));
        return this;
    }

    private void Enter(Folder folder)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in List(folder))
        {
            string path = folder.Path.Length == 0 ? entry.Name : $"{folder.Path}/{entry.Name}";
            var span = SpanOf(path);
            if (FileNames.Check(entry.Name, span) is { } problem)
                problems.Add(problem);
            else if (!names.TryAdd(FileNames.Folded(entry.Name), entry.Name))
                problems.Add(Problems.NameClash(span, names[FileNames.Folded(entry.Name)]));
            else if (entry.IsLink)
                Follow(folder, entry, path);
            else if (entry.IsFolder)
                Enter(folder with { Path = path, RealPath = Path.Join(folder.RealPath, entry.Name) });
            else
                AddFile(path, Path.Join(folder.RealPath, entry.Name), entry.Length);
        }
    }

    private List<Entry> List(Folder folder)
    {
        try
        {
            var found = new FileSystemEnumerable<Entry>(folder.RealPath, MakeEntry, Everything)
            {
                ShouldIncludePredicate = (ref entry) => !FileNames.IsIgnored(entry.FileName.ToString()),
            };
            return [.. found.OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (UnauthorizedAccessException)
        {
            problems.Add(Problems.FileUnreadable(SpanOf(folder.Path), "access is denied"));
        }
        catch (IOException failure)
        {
            problems.Add(Problems.FileUnreadable(SpanOf(folder.Path), InputFolder.Reason(failure)));
        }
        return [];
    }

    private static Entry MakeEntry(ref FileSystemEntry entry)
    {
        bool isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
        return new Entry(entry.FileName.ToString(), isLink, !isLink && entry.IsDirectory, isLink || entry.IsDirectory ? 0 : entry.Length);
    }

    private void Follow(Folder folder, Entry entry, string path)
    {
        string full = Path.Join(folder.RealPath, entry.Name);
        var span = SpanOf(path);
        string target = new FileInfo(full).LinkTarget ?? "";
        if (RealPath.Of(full) is not { } real)
            problems.Add(Problems.LinkLoop(span));
        else if (!Path.Exists(real))
            problems.Add(Problems.LinkDangling(span, target));
        else if (!RealPath.IsInside(real, root))
            problems.Add(Problems.LinkLeavesFolder(span, target));
        else if (!Directory.Exists(real))
            AddFile(path, real, new FileInfo(real).Length);
        else if (RealPath.IsInside(folder.RealPath, real))
            problems.Add(Problems.LinkLoop(span));
        else if (folder.IsLinked)
            problems.Add(Problems.LinkNested(span));
        else
            Enter(new Folder(path, real, IsLinked: true));
    }

    private void AddFile(string path, string full, long length)
    {
        // Pipes, sockets and devices have no length, so nothing else needs the question.
        var kind = length > 0 ? FileKind.Regular : FileKinds.Of(full);
        if (kind == FileKind.Special)
            problems.Add(Problems.SpecialFile(SpanOf(path)));
        else
            files.Add(new FoundFile(path, full, length, MayOpen: kind == FileKind.Regular));
    }

    private SourceSpan SpanOf(string path) => new SourceText(path.Length == 0 ? display : $"{display}/{path}", "").Start;

    private readonly record struct Entry(string Name, bool IsLink, bool IsFolder, long Length);

    private readonly record struct Folder(string Path, string RealPath, bool IsLinked);
}
