using System.Buffers;
using Journal.Cli.Reading;
using Journal.Core.Text;
using Microsoft.Win32.SafeHandles;

namespace Journal.Cli.Writing;

/// <summary>Moves and compares the bytes of files with one pooled buffer, whatever their size.</summary>
internal static class SameBytes
{
    private const int BufferSize = 1 << 16;

    /// <summary>Whether a file on the disk has exactly these bytes.</summary>
    /// <param name="path">Absolute path of the file.</param>
    /// <param name="content">The bytes.</param>
    public static bool Has(string path, FileContent content)
    {
        using var old = DiskFile.Open(path);
        // A length that was true when the input was read may be wrong by now; the bytes decide.
        if (RandomAccess.GetLength(old) != content.Length)
            return false;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            return Chunks(content).All(chunk => Next(old, buffer, chunk.Offset, chunk.Bytes.Length).SequenceEqual(chunk.Bytes.Span));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Writes a new file.</summary>
    /// <param name="path">Absolute path; nothing may be there.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="flush">Whether to wait until they are on the disk.</param>
    public static void Write(string path, FileContent content, bool flush)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
        foreach (var (offset, bytes) in Chunks(content))
            RandomAccess.Write(file, bytes.Span, offset);
        if (flush)
            RandomAccess.FlushToDisk(file);
    }

    // Media are read piece by piece, so that a scanned volume does not have to fit into memory.
    private static IEnumerable<(long Offset, ReadOnlyMemory<byte> Bytes)> Chunks(FileContent content)
    {
        if (content is not DiskFile disk)
        {
            var all = content.Read();
            for (int offset = 0; offset < all.Length; offset += BufferSize)
                yield return (offset, all.Slice(offset, Math.Min(BufferSize, all.Length - offset)));
            yield break;
        }
        using var source = DiskFile.Open(disk.FullPath);
        byte[] buffer = new byte[BufferSize];
        for (long offset = 0; RandomAccess.Read(source, buffer, offset) is > 0 and var read; offset += read)
            yield return (offset, buffer.AsMemory(0, read));
    }

    private static ReadOnlySpan<byte> Next(SafeFileHandle file, byte[] buffer, long offset, int count)
    {
        int filled = 0;
        while (filled < count && RandomAccess.Read(file, buffer.AsSpan(filled, count - filled), offset + filled) is > 0 and var read)
            filled += read;
        return buffer.AsSpan(0, filled);
    }
}
