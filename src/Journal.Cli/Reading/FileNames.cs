using System.Text;
using Journal.Core.Languages;
using Journal.Core.Text;
using Journal.Formats.Bundles;

namespace Journal.Cli.Reading;

/// <summary>What names of files and folders may be.</summary>
public static class FileNames
{
    /// <summary>Whether a file or folder is left out: hidden ones, packages of tools, back-ups and swap files of editors.</summary>
    /// <param name="name">The name.</param>
    public static bool IsIgnored(string name) =>
        name.StartsWith('.') || name.EndsWith('~') || name.EndsWith(".swp", StringComparison.Ordinal) || name == "node_modules";

    /// <summary>Finds what is wrong with one name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="span">Where problems are shown.</param>
    public static Diagnostic? Check(string name, SourceSpan span)
    {
        // .NET puts U+FFFD for bytes that are not UTF-8, and then cannot open the file.
        if (name.Contains('\uFFFD', StringComparison.Ordinal))
            return Problems.NameNotUtf8(span);
        int bytes = Encoding.UTF8.GetByteCount(name);
        return bytes > TreePaths.LongestPart ? Problems.NameTooLong(span, bytes) : null;
    }

    /// <summary>The form of a name in which it meets all names that some machine cannot tell from it.</summary>
    /// <param name="name">The name.</param>
    public static string Folded(string name) => Composition.Nfc(name).ToLowerInvariant();
}
