namespace Journal.Core.Text;

/// <summary>The bytes of a file, wherever they lie. Hosts derive from it to read from disk only when asked.</summary>
public abstract class FileContent
{
    /// <summary>Number of bytes.</summary>
    public abstract long Length { get; }

    /// <summary>Reads all bytes.</summary>
    public abstract ReadOnlyMemory<byte> Read();

    /// <summary>Reads the first bytes, enough to recognise a format.</summary>
    /// <param name="count">How many bytes at most.</param>
    public virtual ReadOnlyMemory<byte> ReadHead(int count)
    {
        var bytes = Read();
        return bytes[..Math.Min(count, bytes.Length)];
    }

    /// <summary>Bytes that are in memory already.</summary>
    public static FileContent Of(ReadOnlyMemory<byte> bytes) => new Memory(bytes);

    private sealed class Memory(ReadOnlyMemory<byte> bytes) : FileContent
    {
        public override long Length => bytes.Length;

        public override ReadOnlyMemory<byte> Read() => bytes;
    }
}

/// <summary>One file of a tree.</summary>
/// <param name="Path">Path from the root of the tree with forward slashes and without a leading one.</param>
/// <param name="Content">Its bytes.</param>
public sealed record TreeFile(string Path, FileContent Content);

/// <summary>A folder as it was read: files sorted by path in code-point order, whatever order the machine listed them in.</summary>
/// <param name="Root">How the user named the folder; goes before the path in messages. May be empty.</param>
/// <param name="Files">The files.</param>
public sealed record InputTree(string Root, ValueList<TreeFile> Files)
{
    /// <summary>Sorts the files and makes a tree of them.</summary>
    /// <param name="root">How the user named the folder.</param>
    /// <param name="files">The files in any order.</param>
    public static InputTree From(string root, IEnumerable<TreeFile> files) =>
        new(root, files.OrderBy(f => f.Path, StringComparer.Ordinal).ToValueList());

    /// <summary>The path of a file as messages show it.</summary>
    /// <param name="path">Path from the root of the tree.</param>
    public string DisplayPath(string path) => Root.Length == 0 ? path : $"{Root.TrimEnd('/')}/{path}";
}

/// <summary>A folder as it shall be written: files sorted by path in code-point order, no path twice.</summary>
/// <param name="Files">The files.</param>
public sealed record OutputTree(ValueList<TreeFile> Files)
{
    /// <summary>Sorts the files and makes a tree of them.</summary>
    /// <param name="files">The files in any order.</param>
    public static OutputTree From(IEnumerable<TreeFile> files) =>
        new(files.OrderBy(f => f.Path, StringComparer.Ordinal).ToValueList());
}
