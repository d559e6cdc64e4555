namespace Journal.Parsing.Editing;

/// <summary>The lines of a file as it lies on the disk, with their ends; the same lines as those of the tidied text that is parsed.</summary>
/// <param name="text">The whole file, byte order mark included.</param>
internal sealed class RawLines(string text)
{
    private readonly List<int> starts = StartsOf(text);

    /// <summary>How a line ends: CR LF, LF or CR; nothing for the last line.</summary>
    /// <param name="line">The line, from 0.</param>
    public string EndOf(int line) => text[ContentEnd(line)..(line + 1 < starts.Count ? starts[line + 1] : text.Length)];

    /// <summary>How new lines before a line are to end: like the line before, or the first.</summary>
    /// <param name="line">The line, from 0.</param>
    public string EndBefore(int line) => EndOf(Math.Max(0, line - 1)) is { Length: > 0 } end ? end : "\n";

    /// <summary>Offset of a line; the end of the file behind the last. A byte order mark stays before the first.</summary>
    /// <param name="line">The line, from 0.</param>
    public int StartOf(int line) =>
        line >= starts.Count ? text.Length : starts[line] == 0 && text.StartsWith('\ufeff') ? 1 : starts[line];

    /// <summary>A line without its end.</summary>
    /// <param name="line">The line, from 0.</param>
    public ReadOnlySpan<char> Content(int line) => text.AsSpan(StartOf(line)..Math.Max(StartOf(line), ContentEnd(line)));

    private int ContentEnd(int line)
    {
        int end = line + 1 < starts.Count ? starts[line + 1] : text.Length;
        while (end > starts[line] && line + 1 < starts.Count && text[end - 1] is '\r' or '\n')
            end--;
        return end;
    }

    private static List<int> StartsOf(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        return starts;
    }
}
