using System.Text;
using Journal.Core.Dates;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout.Timeline;

/// <summary>A date that an author marked in running text.</summary>
/// <param name="Date">The date.</param>
/// <param name="Id">The span's own anchor, or null.</param>
/// <param name="Start">Where its words begin in the plain text.</param>
/// <param name="Length">How many code units they have.</param>
internal readonly record struct DateMark(Edtf Date, string? Id, int Start, int Length);

/// <summary>
/// Running text as a reader hears it: without note marks and without citations that close a clause. Line ends are spaces, several spaces one.
/// </summary>
internal sealed class RunningText
{
    private const string Closing = ".,;:!?…)»”";

    private readonly StringBuilder text = new();
    private readonly List<DateMark> marks = [];
    private string? citation;

    private RunningText()
    {
    }

    /// <summary>The characters.</summary>
    public string Plain { get; private set; } = "";

    /// <summary>The marked dates in reading order.</summary>
    public IReadOnlyList<DateMark> Marks => marks;

    /// <summary>Reads running text.</summary>
    public static RunningText Of(ValueList<Inline> content)
    {
        var result = new RunningText();
        result.Append(content);
        result.Plain = result.text.ToString().TrimEnd();
        return result;
    }

    /// <summary>Whether there is any marked date.</summary>
    public static bool HasMarks(ValueList<Inline> content)
    {
        foreach (var inline in content.AsSpan())
            if (inline is SpanInline span && span.Attributes["date"] is not null || HasMarks(Inside(inline)))
                return true;
        return false;
    }

    private static ValueList<Inline> Inside(Inline inline) => inline switch
    {
        EmphasisInline i => i.Content,
        SpanInline i => i.Content,
        LinkInline i => i.Content,
        _ => [],
    };

    private void Append(ValueList<Inline> content)
    {
        foreach (var inline in content.AsSpan())
            Append(inline);
    }

    private void Append(Inline inline)
    {
        switch (inline)
        {
            case TextInline i: Append(i.Text); break;
            case CodeInline i: Append(i.Text); break;
            case MathInline i: Append(i.Text); break;
            case AbbreviationInline i: Append(i.Text); break;
            case BreakInline: Append(" "); break;
            case CitationInline i: citation += string.Concat(i.Parts.Select(p => p.Text)); break;
            case SpanInline i when i.Attributes["date"] is { } written && Edtf.TryParse(written, out var date, out _): Mark(i, date); break;
            default: Append(Inside(inline)); break;
        }
    }

    private void Mark(SpanInline span, Edtf date)
    {
        FlushCitation();
        int place = marks.Count;
        int start = text.Length;
        marks.Add(default);
        Append(span.Content);
        marks[place] = new DateMark(date, span.Attributes.Id, start, text.Length - start);
    }

    private void Append(string more)
    {
        if (more.Length == 0)
            return;
        if (citation is not null && Closing.Contains(more[0], StringComparison.Ordinal))
            DropCitation();
        FlushCitation();
        foreach (char c in more)
        {
            // A no-break space stays: it holds a number and its unit together.
            bool isSpace = c != '\u00a0' && char.IsWhiteSpace(c);
            if (!isSpace)
                text.Append(c);
            else if (text.Length > 0 && text[^1] != ' ')
                text.Append(' ');
        }
    }

    private void FlushCitation()
    {
        if (citation is not { } kept)
            return;
        citation = null;
        text.Append(kept);
    }

    // The space before the bracket goes with it, unless it is the end of marked words.
    private void DropCitation()
    {
        citation = null;
        while (text.Length > 0 && text[^1] is ' ' or '\u00a0' && (marks.Count == 0 || marks[^1].Start + marks[^1].Length < text.Length))
            text.Length--;
    }
}
