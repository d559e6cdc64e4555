using Journal.Core.Text;

namespace Journal.Parsing.Markdown;

/// <summary>Looks for nesting beyond all sense before the text is parsed: the parser would give up without saying where, or take very long.</summary>
internal static class Nesting
{
    /// <summary>The first place where too many markers of blocks or open brackets come together; null if there is none.</summary>
    public static SourceSpan? FirstTooDeep(SourceSpan body)
    {
        int brackets = 0;
        var lines = new LineReader(body);
        while (lines.Next() is { } line)
        {
            var text = line.Text;
            if (text.IsWhiteSpace())
                brackets = 0;
            if (Markers(text) > Syntax.DeepestNesting)
                return line.Slice(0, Math.Min(1, line.Length));
            for (int i = 0; i < text.Length; i++)
            {
                if (text[i] == '\\')
                    i++;
                else if (IsOpening(text, i) && ++brackets > Syntax.DeepestNesting)
                    return line.Slice(i, 1);
                else if (text[i] is ']' or ')')
                    brackets = Math.Max(0, brackets - 1);
            }
        }
        return null;
    }

    /// <summary>Whether a bracket opens here, or the parenthesis of a link's target.</summary>
    private static bool IsOpening(ReadOnlySpan<char> text, int at) => text[at] == '[' || (text[at] == '(' && at > 0 && text[at - 1] == ']');

    /// <summary>The line that is indented most, by markers or by spaces, or has the most markup.</summary>
    public static SourceSpan Deepest(SourceSpan body)
    {
        var deepest = body with { Length = 0 };
        int most = -1;
        var lines = new LineReader(body);
        while (lines.Next() is { } line)
        {
            int depth = Markers(line.Text) * 4 + line.Text.Length - line.Text.TrimStart().Length + Marks(line.Text);
            if (depth <= most || line.Text.IsWhiteSpace())
                continue;
            most = depth;
            deepest = line.Slice(0, Math.Min(1, line.Length));
        }
        return deepest;
    }

    /// <summary>How many signs a line has that may begin markup within it.</summary>
    private static int Marks(ReadOnlySpan<char> line) => line.Count('*') + line.Count('_') + line.Count('~') + line.Count('^') + line.Count('[');

    /// <summary>How many markers of quotations and lists a line begins with.</summary>
    private static int Markers(ReadOnlySpan<char> line)
    {
        int count = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '>' || (line[i] is '-' or '*' or '+' && i + 1 < line.Length && line[i + 1] is ' ' or '\t')
                || (line[i] is '.' or ')' && i > 0 && char.IsAsciiDigit(line[i - 1])))
                count++;
            else if (line[i] is not (' ' or '\t') && !char.IsAsciiDigit(line[i]))
                break;
        }
        return count;
    }

    private struct LineReader(SourceSpan body)
    {
        private int next = body.Start;

        public SourceSpan? Next()
        {
            if (next >= body.End)
                return null;
            int start = next;
            int end = body.Source.Text.IndexOf('\n', start, body.End - start);
            if (end < 0)
                end = body.End;
            next = end + 1;
            return new SourceSpan(body.Source, start, end - start);
        }
    }
}
