namespace Journal.Core.Text;

/// <summary>Recognises encodings that files have instead of UTF-8, to say what to do about them.</summary>
internal static class EncodingGuess
{
    // Enough bytes to judge by.
    private const int Sample = 4096;

    /// <summary>The name of the UTF-16 form that bytes are in, by byte order mark or by zero bytes at every second place; else null.</summary>
    public static string? Utf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xff, 0xfe, ..])
            return "UTF-16 (little endian)";
        if (bytes is [0xfe, 0xff, ..])
            return "UTF-16 (big endian)";
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        if (sample.Length < 4)
            return null;
        Span<int> zeros = [0, 0];
        for (int i = 0; i < sample.Length; i++)
            zeros[i & 1] += sample[i] == 0 ? 1 : 0;
        // Spaces, digits and line ends have a zero byte even where the letters are Cyrillic.
        if (Math.Max(zeros[0], zeros[1]) < sample.Length / 16 + 1 || Math.Min(zeros[0], zeros[1]) > 0)
            return null;
        return zeros[1] > 0 ? "UTF-16 (little endian)" : "UTF-16 (big endian)";
    }

    /// <summary>"Windows-1251" if most bytes above ASCII are Cyrillic letters of that code page that follow one another; else null.</summary>
    public static string? Windows1251(ReadOnlySpan<byte> bytes)
    {
        int letters = 0;
        int others = 0;
        foreach (byte value in bytes[..Math.Min(bytes.Length, Sample * 4)])
        {
            if (value >= 0xc0 || value is 0xa8 or 0xb8 or 0xaa or 0xba or 0xb2 or 0xb3)
                letters++;
            else if (value >= 0x80 && value is not (0x96 or 0x97 or 0xab or 0xbb or 0xb9 or 0x93 or 0x94 or 0xa0 or 0x85))
                others++;
        }
        return letters > 0 && letters >= others * 4 ? "Windows-1251" : null;
    }

    /// <summary>Whether bytes are the beginning of one UTF-8 character whose rest is missing.</summary>
    public static bool IsCutOff(ReadOnlySpan<byte> rest)
    {
        int length = rest switch
        {
            [>= 0xc2 and <= 0xdf, ..] => 2,
            [>= 0xe0 and <= 0xef, ..] => 3,
            [>= 0xf0 and <= 0xf4, ..] => 4,
            _ => 0,
        };
        return rest.Length < length && !rest[1..].ContainsAnyExceptInRange((byte)0x80, (byte)0xbf);
    }
}
