using Journal.Core.Text;

namespace Journal.Parsing.Yaml;

/// <summary>Finds out what an author probably did where YAML could not be read.</summary>
internal static class YamlFailure
{
    /// <summary>Describes the failure with what to do about it.</summary>
    /// <param name="part">The stretch of the text that is YAML.</param>
    /// <param name="offset">Where the parser stopped, in the whole text.</param>
    /// <param name="message">What the parser said; only words in it are looked for.</param>
    public static Diagnostic Explain(SourceSpan part, int offset, string message)
    {
        var line = LineAt(part, offset);
        if (TabNear(part, line) is { } tab)
            return Problems.TabInYaml(tab);
        if (message.Contains("anchor", StringComparison.OrdinalIgnoreCase) || message.Contains("alias", StringComparison.OrdinalIgnoreCase))
            return Problems.YamlAnchor(At(part, offset));
        if (OfLine(part, line) is { } known)
            return known;
        if (message.Contains("quoted scalar", StringComparison.OrdinalIgnoreCase))
            return Problems.InvalidYaml(At(part, offset), "look for a quotation mark that is never closed");
        if (YamlSlips.OpenBracket(part, line.End) is { } bracket)
            return Problems.InvalidYaml(bracket, "this bracket is never closed, or a comma is missing behind it");
        if (FirstTab(part) is { } anywhere)
            return Problems.TabInYaml(anywhere);
        return Problems.InvalidYaml(At(part, offset), "look at the indentation of this line and the one above, and for a missing colon or quotation mark");
    }

    /// <summary>What is wrong within the line where the parser stopped, or the one before it.</summary>
    private static Diagnostic? OfLine(SourceSpan part, SourceSpan line)
    {
        if (SecondColon(line) is { } colon)
            return Problems.InvalidYaml(colon, "a value with a colon and a space in it must stand in quotes: key: \"one: two\"");
        if (ForbiddenFirst(line) is { } first)
            return Problems.InvalidYaml(first, $"a value that begins with {first.Text} must stand in quotes");
        if (YamlSlips.TextBehindQuotes(line) is { } behind)
            return Problems.InvalidYaml(behind, "the value goes on behind its closing quotation mark: write « » inside, or put single quotes around the whole value");
        return (YamlSlips.ColonWithoutSpace(line) ?? YamlSlips.ColonWithoutSpace(LineAt(part, line.Start - 1))) is { } tight
            ? Problems.InvalidYaml(tight, "put an ordinary space behind the colon")
            : null;
    }

    /// <summary>A tab in the indentation of the line where the parser stopped or of its neighbours: it may notice only behind the tab, or point before it.</summary>
    private static SourceSpan? TabNear(SourceSpan part, SourceSpan line) =>
        TabIn(line) ?? TabIn(LineAt(part, line.End + 1)) ?? TabIn(LineAt(part, line.Start - 1));

    /// <summary>The first tab in any indentation: the parser may point to the beginning of all that it could not read.</summary>
    private static SourceSpan? FirstTab(SourceSpan part)
    {
        for (var line = LineAt(part, part.Start); line.Start < part.End; line = LineAt(part, line.End + 1))
        {
            if (TabIn(line) is { } tab)
                return tab;
            if (line.End >= part.End)
                break;
        }
        return null;
    }

    private static SourceSpan? TabIn(SourceSpan line)
    {
        var text = line.Text;
        int tab = text[..^text.TrimStart().Length].IndexOf('\t');
        return tab < 0 ? null : line.Slice(tab, 1);
    }

    private static SourceSpan? SecondColon(SourceSpan line)
    {
        var text = line.Text;
        int first = text.IndexOf(": ", StringComparison.Ordinal);
        if (first < 0 || text[(first + 2)..].TrimStart() is not [not ('"' or '\'' or '{' or '[' or '|' or '>'), ..])
            return null;
        int second = text[(first + 2)..].IndexOf(": ", StringComparison.Ordinal);
        return second < 0 ? null : line.Slice(first + 2 + second, 1);
    }

    private static SourceSpan? ForbiddenFirst(SourceSpan line)
    {
        var text = line.Text;
        int colon = text.IndexOf(": ", StringComparison.Ordinal);
        int start = colon < 0 ? 0 : colon + 2;
        while (start < text.Length && text[start] is ' ' or '-')
            start++;
        return start < text.Length && text[start] is '@' or '`' or '%' ? line.Slice(start, 1) : null;
    }

    private static SourceSpan LineAt(SourceSpan part, int offset)
    {
        string text = part.Source.Text;
        int inside = Math.Clamp(offset, part.Start, part.End);
        int start = inside;
        while (start > part.Start && text[start - 1] != '\n')
            start--;
        int end = inside;
        while (end < part.End && text[end] != '\n')
            end++;
        return new SourceSpan(part.Source, start, end - start);
    }

    private static SourceSpan At(SourceSpan part, int offset) => new(part.Source, offset, offset < part.End ? 1 : 0);
}
