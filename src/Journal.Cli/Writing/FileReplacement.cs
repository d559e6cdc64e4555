using System.Globalization;
using Journal.Core.Text;

namespace Journal.Cli.Writing;

/// <summary>Puts new bytes into the place of a file: at every moment the old file or the new one is there, never half of one.</summary>
internal static class FileReplacement
{
    /// <summary>Replaces a file; its permissions stay.</summary>
    /// <param name="path">Absolute path without links.</param>
    /// <param name="old">The bytes that the new ones were made from.</param>
    /// <param name="content">The new bytes.</param>
    /// <returns>Whether it was replaced; not if somebody changed it since it was read.</returns>
    /// <exception cref="IOException">The disk is full or fails; the file is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public static bool TryReplace(string path, ReadOnlyMemory<byte> old, ReadOnlyMemory<byte> content)
    {
        // Another file could take the place even of one that may not be written.
        File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete).Dispose();
        string next = Path.Join(Path.GetDirectoryName(path), string.Create(CultureInfo.InvariantCulture, $".journal-{Environment.ProcessId}.next"));
        try
        {
            File.Delete(next);
            SameBytes.Write(next, FileContent.Of(content), flush: true);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(next, File.GetUnixFileMode(path));
            if (!SameBytes.Has(path, FileContent.Of(old)))
                return false;
            File.Move(next, path, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(next);
        }
    }
}
