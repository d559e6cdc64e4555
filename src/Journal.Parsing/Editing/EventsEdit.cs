using Journal.Core.Text;
using Journal.Parsing.Yaml;

namespace Journal.Parsing.Editing;

/// <summary>Finds the place where entries can be added to <c>events</c>, for every form in which people write a list.</summary>
/// <param name="source">The file as it was read.</param>
/// <param name="lines">The file as it lies on the disk.</param>
/// <param name="entries">The entries to add, each in braces.</param>
internal sealed class EventsEdit(SourceText source, RawLines lines, ValueList<string> entries)
{
    private const string Fence = "---";

    /// <summary>The changes that may do, the best first; none where the events cannot be added to.</summary>
    /// <param name="front">The front matter.</param>
    public IEnumerable<RawEdit> Candidates(FrontRead front)
    {
        if (front.Part.Yaml is not { } yaml)
            return [Insert(0, [Fence, "events:", .. Items("  "), Fence])];
        int closing = LineOf(yaml.End);
        string indent = front.Map is { Entries: [var first, ..] } ? IndentOf(first.KeySpan) : "";
        return front.Events switch
        {
            null => [Insert(closing, [$"{indent}events:", .. Items(indent + "  ")])],
            { Value: YamlList list } when source.Text.AsSpan(list.Span.Start).StartsWith("[") => InFlow(list),
            { Value: YamlList list } events => InBlock(events.KeySpan, list, NextKeyLine(front, events) ?? closing),
            { Value: YamlScalar nothing } events => Instead(events.KeySpan, nothing, indent),
            _ => [],
        };
    }

    // A comment or a blank line behind the last entry stays with what follows it. Only text that keeps its last blank lines reaches further.
    private IEnumerable<RawEdit> InBlock(SourceSpan key, YamlList list, int next)
    {
        var end = list.Items[^1].Span;
        int last = LineOf(Math.Max(end.Start, source.Text[end.Start] is '{' or '[' ? end.End : end.End - 1));
        if (DashIndent(LineOf(key.Start), last) is not { } indent)
            yield break;
        yield return Insert(last + 1, Items(indent));
        yield return Insert(next, Items(indent));
    }

    private IEnumerable<RawEdit> InFlow(YamlList list)
    {
        int line = LineOf(list.Span.Start);
        int close = list.Span.End;
        if (LineOf(close) != line || source.Text[close] != ']')
            yield break;
        // Letters may be composed in what was read and not on the disk; brackets are the same in both.
        var read = source.Text.AsSpan(LineStart(line), close - LineStart(line));
        int at = lines.StartOf(line) + IndexOf(lines.Content(line), ']', read.Count(']'));
        var before = lines.Content(line)[..(at - lines.StartOf(line))].TrimEnd();
        string comma = before.EndsWith("[") ? "" : before.EndsWith(",") ? " " : ", ";
        yield return new RawEdit(lines.StartOf(line) + before.Length, 0, comma + string.Join(", ", entries));
    }

    private IEnumerable<RawEdit> Instead(SourceSpan key, YamlScalar nothing, string indent)
    {
        int line = LineOf(key.Start);
        var below = Insert(line + 1, Items(indent + "  "));
        if (nothing.Span.Length == 0)
        {
            yield return below;
            yield break;
        }
        int column = nothing.Span.Start - LineStart(line);
        if (LineOf(nothing.Span.Start) == line && lines.Content(line).Length >= column + nothing.Span.Length && lines.Content(line)[column..].StartsWith(nothing.Span.Text))
            yield return new RawEdit(lines.StartOf(line) + column, nothing.Span.Length, "", below);
    }

    private RawEdit Insert(int line, IEnumerable<string> added)
    {
        string end = lines.EndBefore(line);
        return new RawEdit(lines.StartOf(line), 0, string.Concat(added.Select(one => one + end)));
    }

    private IEnumerable<string> Items(string indent) => entries.Select(entry => $"{indent}- {entry}");

    /// <summary>What stands before the first hyphen of the list.</summary>
    private string? DashIndent(int key, int last)
    {
        for (int line = key + 1; line <= last; line++)
        {
            var content = lines.Content(line);
            if (content.TrimStart(' ').StartsWith("-"))
                return content[..(content.Length - content.TrimStart(' ').Length)].ToString();
        }
        return null;
    }

    private string IndentOf(SourceSpan key)
    {
        var before = source.Text.AsSpan(LineStart(LineOf(key.Start)), key.Position.Column - 1);
        return before.TrimStart(' ').IsEmpty ? before.ToString() : "";
    }

    private int? NextKeyLine(FrontRead front, YamlEntry events) =>
        front.Map!.Entries.SkipWhile(entry => entry != events).Skip(1).Select(entry => (int?)LineOf(entry.KeySpan.Start)).FirstOrDefault();

    private int LineOf(int offset) => source.PositionOf(offset).Line - 1;

    private int LineStart(int line)
    {
        int start = 0;
        for (int i = 0; i < line; i++)
            start = source.Text.IndexOf('\n', start) + 1;
        return start;
    }

    private static int IndexOf(ReadOnlySpan<char> text, char character, int skip)
    {
        int at = text.IndexOf(character);
        for (int i = 0; i < skip && at >= 0; i++)
            at += 1 + text[(at + 1)..].IndexOf(character);
        return Math.Max(at, 0);
    }
}
