using Journal.Core.Text;

namespace Journal.Parsing.Files;

/// <summary>Reads the bytes of a file as text.</summary>
internal static class FileReader
{
    /// <summary>Reads and decodes a file.</summary>
    /// <param name="displayPath">Path for messages.</param>
    /// <param name="content">The file.</param>
    /// <param name="found">Takes what is wrong.</param>
    /// <returns>The text; null if the file cannot be read or is no text.</returns>
    public static SourceText? Text(string displayPath, FileContent content, List<Diagnostic> found)
    {
        if (Guard(displayPath, content.Read, found) is not { } bytes)
            return null;
        var decoded = SourceDecoder.Decode(displayPath, bytes);
        found.AddRange(decoded.Diagnostics);
        return decoded.Value;
    }

    /// <summary>Reads bytes; what the machine refuses becomes a problem of the file.</summary>
    public static ReadOnlyMemory<byte>? Guard(string displayPath, Func<ReadOnlyMemory<byte>> read, List<Diagnostic> found)
    {
        try
        {
            return read();
        }
        catch (UnauthorizedAccessException)
        {
            found.Add(Problems.UnreadableFile(new SourceText(displayPath, "").Start, "access is denied"));
        }
        catch (IOException)
        {
            found.Add(Problems.UnreadableFile(new SourceText(displayPath, "").Start, "the disk or the system refuses"));
        }
        return null;
    }
}
