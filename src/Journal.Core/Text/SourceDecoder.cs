using System.Buffers;
using System.Text;
using Journal.Core.Languages;

namespace Journal.Core.Text;

/// <summary>
/// Makes text of the bytes of a file: strict UTF-8 (RFC 3629), the byte order mark dropped, line ends LF, canonically composed.
/// Characters that no text needs or that deceive the eye are reported.
/// </summary>
public static class SourceDecoder
{
    // So many places of one file are worth naming; whoever made more of them did not type them.
    private const int MostCharactersNamed = 10;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
    [
        .. Enumerable.Range(0, 32).Where(code => code is not ('\n' or '\t')).Select(code => (char)code),
        .. Enumerable.Range(0x7f, 0x21).Select(code => (char)code),
        '\u200b', '\u2060', '\ufeff', .. Enumerable.Range(0x202a, 5).Select(code => (char)code), .. Enumerable.Range(0x2066, 4).Select(code => (char)code),
        .. Enumerable.Range(0xfdd0, 32).Select(code => (char)code), '\ufffe', '\uffff',
        // The first halves of pairs that may be noncharacters.
        .. Enumerable.Range(0, 16).Select(plane => (char)(0xd83f + (plane * 0x40))),
    ]);

    /// <summary>Decodes a file.</summary>
    /// <param name="displayPath">Path for messages.</param>
    /// <param name="bytes">All bytes of the file.</param>
    /// <returns>The text with what is wrong in it; null if the bytes are no UTF-8.</returns>
    public static Checked<SourceText?> Decode(string displayPath, ReadOnlyMemory<byte> bytes)
    {
        var content = bytes.Span;
        if (EncodingGuess.Utf16(content) is { } utf16)
            return new(null, [Problems.NotUtf8(new SourceText(displayPath, "").Start, utf16)]);
        if (content is [0xef, 0xbb, 0xbf, ..])
            content = content[3..];
        try
        {
            var source = new SourceText(displayPath, Tidy(Strict.GetString(content)));
            return new(source, Inspect(source));
        }
        catch (DecoderFallbackException failure)
        {
            return new(null, [Explain(displayPath, content, failure.Index)]);
        }
    }

    private static string Tidy(string text)
    {
        if (text.Contains('\r', StringComparison.Ordinal))
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return Composition.Nfc(text);
    }

    private static Diagnostic Explain(string path, ReadOnlySpan<byte> content, int index)
    {
        // The bytes before the first wrong one are valid, so line and column can be told.
        string before = Encoding.UTF8.GetString(content[..index]);
        var source = new SourceText(path, Tidy(before) + '\ufffd');
        var span = new SourceSpan(source, source.Text.Length - 1, 1);
        return EncodingGuess.IsCutOff(content[index..])
            ? Problems.TruncatedUtf8(span)
            : Problems.NotUtf8(span, EncodingGuess.Windows1251(content));
    }

    private static ValueList<Diagnostic> Inspect(SourceText source)
    {
        var found = new List<Diagnostic>();
        int count = 0;
        string text = source.Text;
        int next = 0;
        while (NextSuspicious(text, next) is >= 0 and int at)
        {
            int codePoint = char.IsSurrogatePair(text, at) ? char.ConvertToUtf32(text, at) : text[at];
            int length = codePoint > 0xffff ? 2 : 1;
            count++;
            if (count <= MostCharactersNamed)
                found.Add(Describe(new SourceSpan(source, at, length), codePoint));
            next = at + length;
        }
        if (count > MostCharactersNamed)
            found.Add(Problems.MoreCharacters(source.Start, count - MostCharactersNamed));
        return found.ToValueList();
    }

    private static int NextSuspicious(string text, int from)
    {
        for (int at = from; at < text.Length; at++)
        {
            int offset = text.AsSpan(at).IndexOfAny(Suspicious);
            if (offset < 0)
                return -1;
            at += offset;
            // The two last code points of every plane are noncharacters (The Unicode Standard, section 23.7).
            if (!char.IsHighSurrogate(text[at]) || (char.IsSurrogatePair(text, at) && (char.ConvertToUtf32(text, at) & 0xfffe) == 0xfffe))
                return at;
        }
        return -1;
    }

    private static Diagnostic Describe(SourceSpan span, int codePoint) => codePoint switch
    {
        0x200b or 0x2060 or 0xfeff => Problems.ZeroWidthCharacter(span, codePoint),
        (>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069) => Problems.BidiOverride(span, codePoint),
        _ => Problems.ForbiddenCharacter(span, codePoint),
    };
}
