namespace Journal.Parsing.Files;

/// <summary>Recognises formats by the bytes that files begin with.</summary>
internal static class MediaSignature
{
    /// <summary>The usual ending of the format; null if it is none of those known here.</summary>
    /// <param name="head">The first bytes; 16 are enough for all but HTML.</param>
    public static string? Recognise(ReadOnlySpan<byte> head) => head switch
    {
        [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ..] => "png",
        [0xff, 0xd8, 0xff, ..] => "jpg",
        [0x47, 0x49, 0x46, 0x38, 0x37 or 0x39, 0x61, ..] => "gif",
        [0x52, 0x49, 0x46, 0x46, _, _, _, _, 0x57, 0x45, 0x42, 0x50, ..] => "webp",
        [0x25, 0x50, 0x44, 0x46, 0x2d, ..] => "pdf",
        [0x49, 0x44, 0x33, ..] or [0xff, 0xfb or 0xf3 or 0xf2 or 0xfa, ..] => "mp3",
        [_, _, _, _, 0x66, 0x74, 0x79, 0x70, ..] => "mp4",
        [0x50, 0x4b, 0x03, 0x04, ..] => "zip",
        [0x4d, 0x5a, ..] => "exe",
        [0x7f, 0x45, 0x4c, 0x46, ..] => "elf",
        _ => Markup(head),
    };

    private static string? Markup(ReadOnlySpan<byte> head)
    {
        var text = head.TrimStart("\u00ef\u00bb\u00bf \t\r\n"u8);
        if (text.StartsWith("<svg"u8))
            return "svg";
        return text.StartsWith("<!DOCTYPE"u8) || text.StartsWith("<html"u8) || text.StartsWith("<script"u8) || text.StartsWith("<?"u8) ? "markup" : null;
    }
}
