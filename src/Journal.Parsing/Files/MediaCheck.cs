using Journal.Core.Languages;
using Journal.Core.Text;

namespace Journal.Parsing.Files;

/// <summary>Checks that a file beside a text is what its name says, and that it can be published.</summary>
internal static class MediaCheck
{
    private const int HeadLength = 64;

    // Every server and archive takes names of this length.
    private const int LongestName = 100;

    private static readonly string[] Known =
        ["png", "jpg", "jpeg", "gif", "webp", "svg", "pdf", "mp3", "mp4", "csv", "txt", "json", "xlsx", "epub"];

    /// <summary>Checks a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="displayPath">Path for messages.</param>
    /// <param name="found">Takes what is wrong.</param>
    /// <returns>The file; null if it is not published.</returns>
    public static TreeFile? Check(TreeFile file, string displayPath, List<Diagnostic> found)
    {
        var place = new SourceText(displayPath, "").Start;
        string name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        string extension = name[(name.LastIndexOf('.') + 1)..].ToLowerInvariant();
        if (!Known.Contains(extension))
        {
            found.Add(Problems.UnknownMedia(place, extension, Known));
            return null;
        }
        if (!IsUsable(name))
            found.Add(Problems.InvalidFileName(place, name));
        if (extension == "svg")
            CheckSvg(file, displayPath, found);
        else if (FileReader.Guard(displayPath, () => file.Content.ReadHead(HeadLength), found) is { } head)
            CheckHead(head.Span, extension, place, found);
        return file;
    }

    private static void CheckHead(ReadOnlySpan<byte> head, string extension, SourceSpan place, List<Diagnostic> found)
    {
        string? actual = MediaSignature.Recognise(head);
        string expected = extension == "jpeg" ? "jpg" : extension is "xlsx" or "epub" ? "zip" : extension;
        bool plain = extension is "csv" or "txt" or "json";
        if (plain ? actual is not null : actual != expected)
            found.Add(Problems.ContradictingMedia(place, extension, actual));
    }

    private static void CheckSvg(TreeFile file, string displayPath, List<Diagnostic> found)
    {
        if (FileReader.Text(displayPath, file.Content, found) is { } source)
            SvgCheck.Check(source, found);
    }

    private static bool IsUsable(string name) =>
        System.Text.Encoding.UTF8.GetByteCount(name) <= LongestName
        && !name.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' or '%' or '#' or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or '\ufeff')
        && Composition.Nfc(name) == name && !name.StartsWith('-');
}
