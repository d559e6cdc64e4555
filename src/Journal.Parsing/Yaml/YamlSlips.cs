using Journal.Core.Text;

namespace Journal.Parsing.Yaml;

/// <summary>Slips of the pen that YAML's own messages do not name.</summary>
internal static class YamlSlips
{
    /// <summary>The first character behind the closing quotation mark of a value that goes on: <c>title: "Қытай" саясаты</c>.</summary>
    public static SourceSpan? TextBehindQuotes(SourceSpan line)
    {
        var text = line.Text;
        int colon = text.IndexOf(": ", StringComparison.Ordinal);
        int start = colon < 0 ? 0 : colon + 2;
        while (start < text.Length && text[start] is ' ' or '-')
            start++;
        if (start >= text.Length || text[start] is not ('"' or '\''))
            return null;
        int close = text[(start + 1)..].IndexOf(text[start]);
        if (close < 0)
            return null;
        int behind = start + 1 + close + 1;
        while (behind < text.Length && text[behind] == ' ')
            behind++;
        return behind < text.Length && text[behind] is not ('#' or ',' or ':' or ']' or '}') ? line.Slice(behind, 1) : null;
    }

    /// <summary>The colon of a key that has no space, or no ordinary one, behind it: <c>title:Қытай</c>.</summary>
    public static SourceSpan? ColonWithoutSpace(SourceSpan line)
    {
        var text = line.Text;
        int start = 0;
        while (start < text.Length && text[start] is ' ' or '-')
            start++;
        int colon = start;
        while (colon < text.Length && (char.IsAsciiLetterOrDigit(text[colon]) || text[colon] is '-' or '_'))
            colon++;
        bool tight = colon > start && colon + 1 < text.Length && text[colon] == ':' && text[colon + 1] is not (' ' or '\t' or '/');
        return tight && !text.Contains(": ", StringComparison.Ordinal) ? line.Slice(colon, 1) : null;
    }

    /// <summary>The last bracket or brace that opens before an offset and is not closed there; quoted text does not count.</summary>
    public static SourceSpan? OpenBracket(SourceSpan part, int end)
    {
        var open = new Stack<int>();
        char quote = '\0';
        var text = part.Text[..Math.Clamp(end - part.Start, 0, part.Length)];
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            // A quotation mark within a word is an apostrophe.
            if (character is '"' or '\'' && (quote == character || (quote == '\0' && (i == 0 || text[i - 1] is ' ' or '[' or '{' or ',' or '\n'))))
                quote = quote == '\0' ? character : '\0';
            else if (quote == '\0' && character is '[' or '{')
                open.Push(i);
            else if (quote == '\0' && character is ']' or '}')
                open.TryPop(out _);
        }
        return open.Count > 0 ? part.Slice(open.Peek(), 1) : null;
    }
}
