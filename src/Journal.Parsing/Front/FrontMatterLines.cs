using Journal.Core.Text;

namespace Journal.Parsing.Front;

/// <summary>Whether a line parts front matter and text.</summary>
internal enum Fence
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>It does: <c>---</c>.</summary>
    Right,

    /// <summary>It was meant to: four hyphens, dashes, spaces before or between them.</summary>
    Misspelt,
}

/// <summary>The lines of a text that begins with front matter, and what each of them looks like.</summary>
/// <param name="source">The whole file.</param>
internal sealed class FrontMatterLines(SourceText source)
{
    // A key that somebody could have meant is a word or two.
    private const int LongestKey = 40;

    private readonly string text = source.Text;

    /// <summary>The whole file.</summary>
    public SourceText Source => source;

    /// <summary>The line that begins at an offset, without its end.</summary>
    public SourceSpan At(int start)
    {
        int from = Math.Min(start, text.Length);
        int end = text.IndexOf('\n', from);
        return new SourceSpan(source, from, (end < 0 ? text.Length : end) - from);
    }

    /// <summary>Offset of the first line that is not empty.</summary>
    public int FirstWritten()
    {
        int start = 0;
        while (start < text.Length && text[start] == '\n')
            start++;
        return start;
    }

    /// <summary>Offset of the last line that is not empty.</summary>
    public int LastWritten()
    {
        int end = text.AsSpan().TrimEnd().Length;
        return end == 0 ? 0 : text.LastIndexOf('\n', end - 1) + 1;
    }

    /// <summary>The first line from an offset on that closes front matter, or was meant to; the line <c>...</c> does, too.</summary>
    public SourceSpan? FindClosing(int start)
    {
        for (int line = start; line < text.Length; line = At(line).End + 1)
            if (FenceOf(At(line)) != Fence.None || At(line).Text.TrimEnd() is "...")
                return At(line);
        return null;
    }

    /// <summary>Offset of the first line from an offset on that cannot be front matter; the end of the file if all of it could be.</summary>
    public int FirstText(int start)
    {
        for (int line = start; line < text.Length; line = At(line).End + 1)
            if (At(line).Text is var written && !written.IsWhiteSpace() && !IsEntry(At(line)) && (IsHeading(written) || written[0] is not (' ' or '\t' or '-' or '#' or '}' or ']')))
                return line;
        return text.Length;
    }

    /// <summary>Offset of the first heading of level 2 or more before or behind an empty line; the end if there is none. Other lines with number signs are comments.</summary>
    public int FirstHeading(int start, int end)
    {
        bool afterEmpty = false;
        for (int line = start; line < end; line = At(line).End + 1)
        {
            var written = At(line);
            if (IsHeading(written.Text) && (afterEmpty || (written.End + 1 < end && At(written.End + 1).Text.IsWhiteSpace())))
                return line;
            afterEmpty = written.Text.IsWhiteSpace();
        }
        return end;
    }

    /// <summary>Whether a line is a fence.</summary>
    public static Fence FenceOf(SourceSpan line)
    {
        var written = line.Text.TrimEnd();
        if (written is "---")
            return Fence.Right;
        int dashes = 0;
        foreach (char character in written.TrimStart('\u200b'))
            if (character is '-' or '\u2010' or '\u2011' or '\u2012' or '–' or '—' or '―' or '−')
                dashes += character is '—' or '―' ? 2 : 1;
            else if (character is not (' ' or '\u00a0'))
                return Fence.None;
        // An item of a list may be indented and empty, but has one hyphen.
        return dashes >= 3 ? Fence.Misspelt : Fence.None;
    }

    /// <summary>Whether a line begins with a key in Latin letters and a colon.</summary>
    public static bool IsEntry(SourceSpan line)
    {
        var written = line.Text;
        int colon = written.IndexOf(':');
        if (colon is <= 0 or > LongestKey || !char.IsAsciiLetter(written[0]) || (colon + 1 < written.Length && !char.IsWhiteSpace(written[colon + 1])))
            return false;
        foreach (char character in written[..colon])
            if (!char.IsLetterOrDigit(character) && character is not ('-' or '_'))
                return false;
        return true;
    }

    private static bool IsHeading(ReadOnlySpan<char> line) => line.StartsWith("##") && line.TrimStart('#') is [' ', ..];
}
