using System.Security.Cryptography;
using System.Text;
using Journal.Core.Text;

namespace Journal.Formats.Bundles;

/// <summary>The checksums of files in the form of a BagIt payload manifest (RFC 8493, section 2.1.3) with SHA-256.</summary>
public static class PayloadManifest
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "manifest-sha256.txt";

    /// <summary>Writes one line for each file: checksum in lower-case hexadecimal, two spaces, path.</summary>
    /// <param name="files">The files, in the order in which they shall be listed.</param>
    public static TreeFile Write(IEnumerable<TreeFile> files)
    {
        var lines = new StringBuilder();
        foreach (var file in files)
            lines.Append(Convert.ToHexStringLower(SHA256.HashData(file.Content.Read().Span))).Append("  ").Append(Escape(file.Path)).Append('\n');
        return new TreeFile(FileName, FileContent.Of(Encoding.UTF8.GetBytes(lines.ToString())));
    }

    // The RFC asks for these three alone.
    private static string Escape(string path) => path
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
