using Journal.Core.Text;

namespace Journal.Parsing.Front;

/// <summary>Where the front matter of a text ends and its body begins.</summary>
/// <param name="Yaml">The lines between the two lines <c>---</c>; null if there is no front matter.</param>
/// <param name="BodyStart">Offset of the body's first character.</param>
internal readonly record struct FrontMatterPart(SourceSpan? Yaml, int BodyStart)
{
    /// <summary>Cuts a text in two.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="found">Takes what is wrong.</param>
    public static FrontMatterPart Of(SourceText source, List<Diagnostic> found)
    {
        string text = source.Text;
        int open = 0;
        while (open < text.Length && text[open] == '\n')
            open++;
        if (!IsFence(text, open, LineEnd(text, open), closing: false))
            return new FrontMatterPart(null, 0);
        int start = Math.Min(LineEnd(text, open) + 1, text.Length);
        for (int line = start; line < text.Length; line = LineEnd(text, line) + 1)
        {
            int end = LineEnd(text, line);
            if (IsFence(text, line, end, closing: true))
                return new FrontMatterPart(new SourceSpan(source, start, line - start), Math.Min(end + 1, text.Length));
        }
        found.Add(Problems.UnclosedFrontMatter(new SourceSpan(source, open, 3)));
        return new FrontMatterPart(null, text.Length);
    }

    private static bool IsFence(string text, int start, int end, bool closing)
    {
        var line = text.AsSpan(start, end - start).TrimEnd();
        return line is "---" || (closing && line is "...");
    }

    private static int LineEnd(string text, int start)
    {
        int end = start < text.Length ? text.IndexOf('\n', start) : -1;
        return end < 0 ? text.Length : end;
    }
}
