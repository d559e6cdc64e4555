using System.Buffers;
using System.Text;

namespace Journal.Theming.Language;

/// <summary>Growing UTF-8 output that can be emptied and used again. Not thread-safe.</summary>
public sealed class Utf8Buffer : IBufferWriter<byte>
{
    private byte[] bytes;
    private int length;

    /// <summary>Makes an empty buffer.</summary>
    /// <param name="capacity">Bytes that fit before it grows.</param>
    public Utf8Buffer(int capacity = 4096) => bytes = new byte[capacity];

    /// <summary>Number of bytes written.</summary>
    public int Length => length;

    /// <summary>What was written; valid until the next write.</summary>
    public ReadOnlySpan<byte> WrittenSpan => bytes.AsSpan(0, length);

    /// <summary>What was written; valid until the next write.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => bytes.AsMemory(0, length);

    /// <summary>Forgets what was written and keeps the memory.</summary>
    public void Clear() => length = 0;

    /// <summary>Forgets the end of what was written.</summary>
    /// <param name="newLength">Number of bytes to keep.</param>
    public void Truncate(int newLength)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)newLength, (uint)length);
        length = newLength;
    }

    /// <summary>Writes bytes that are UTF-8 already.</summary>
    /// <param name="utf8">The bytes.</param>
    public void Write(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        length += utf8.Length;
    }

    /// <summary>Encodes text; a lone surrogate becomes U+FFFD.</summary>
    /// <param name="text">The text.</param>
    public void Write(ReadOnlySpan<char> text)
    {
        var room = Room(checked(text.Length * 3));
        length += Encoding.UTF8.GetBytes(text, room);
    }

    /// <summary>A copy of what was written.</summary>
    public byte[] ToArray() => WrittenSpan.ToArray();

    /// <inheritdoc />
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)count, (uint)(bytes.Length - length));
        length += count;
    }

    /// <inheritdoc />
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Room(Math.Max(sizeHint, 1));
        return bytes.AsMemory(length);
    }

    /// <inheritdoc />
    public Span<byte> GetSpan(int sizeHint = 0) => Room(Math.Max(sizeHint, 1));

    /// <summary>What was written, decoded.</summary>
    public override string ToString() => Encoding.UTF8.GetString(WrittenSpan);

    private Span<byte> Room(int size)
    {
        if (bytes.Length - length < size)
            Array.Resize(ref bytes, Math.Max(checked(length + size), (int)Math.Min(2L * bytes.Length, Array.MaxLength)));
        return bytes.AsSpan(length);
    }
}
