using Journal.Core.Text;
using Microsoft.Win32.SafeHandles;

namespace Journal.Cli.Reading;

/// <summary>The bytes of a file that stay on the disk until they are asked for: images and other media.</summary>
/// <param name="path">Absolute path.</param>
/// <param name="length">Length when the folder was read.</param>
public sealed class DiskFile(string path, long length) : FileContent
{
    /// <summary>Absolute path of the file.</summary>
    public string FullPath { get; } = path;

    /// <inheritdoc />
    public override long Length { get; } = length;

    /// <inheritdoc />
    public override ReadOnlyMemory<byte> Read() => ReadAll(FullPath);

    /// <inheritdoc />
    public override ReadOnlyMemory<byte> ReadHead(int count)
    {
        using var handle = Open(FullPath);
        byte[] bytes = new byte[Math.Min(count, Length)];
        return bytes.AsMemory(0, Fill(handle, bytes));
    }

    /// <summary>Opens a file for reading and lets others write it meanwhile, as editors do.</summary>
    internal static SafeFileHandle Open(string path) =>
        File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    /// <summary>Reads a whole file that may grow or shrink meanwhile.</summary>
    internal static ReadOnlyMemory<byte> ReadAll(string path)
    {
        using var handle = Open(path);
        long length = RandomAccess.GetLength(handle);
        if (length > Array.MaxLength)
            throw new IOException("it has over 2 GB");
        byte[] bytes = new byte[length];
        return bytes.AsMemory(0, Fill(handle, bytes));
    }

    private static int Fill(SafeFileHandle handle, byte[] bytes)
    {
        int filled = 0;
        while (filled < bytes.Length)
        {
            int read = RandomAccess.Read(handle, bytes.AsSpan(filled), filled);
            if (read == 0)
                break;
            filled += read;
        }
        return filled;
    }
}
