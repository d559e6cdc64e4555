using Journal.Core.Text;

namespace Journal.Core.Mentions;

/// <summary>The words of a text as a reader reads them, without markup, and where each of them stands in the file.</summary>
/// <param name="text">The words; a blank line parts paragraphs.</param>
/// <param name="pieces">The pieces that the words were taken from, in order.</param>
/// <param name="passages">Where the passages begin, in order.</param>
/// <param name="marked">The stretches that an editor has marked with a date, in order.</param>
internal sealed class RunningText(string text, List<RunningPiece> pieces, List<Passage> passages, List<MarkedDate> marked)
{
    /// <summary>Stands where something is that is no word: a formula, code, an image, a citation.</summary>
    public const char Gap = '\ufffc';

    /// <summary>The words.</summary>
    public string Text => text;

    /// <summary>The stretches that an editor has marked with a date, in order.</summary>
    public IReadOnlyList<MarkedDate> Marked => marked;

    /// <summary>Where a stretch of the words stands in the file, with the markup inside it.</summary>
    /// <param name="start">Offset of its first code unit.</param>
    /// <param name="end">Offset behind its last one, which is greater.</param>
    public SourceSpan SpanOf(int start, int end)
    {
        var first = PieceAt(start).SpanOf(start, start + 1);
        var last = PieceAt(end - 1).SpanOf(end - 1, end);
        return first with { Length = Math.Max(last.End, first.End) - first.Start };
    }

    /// <summary>The number of the passage of an offset, from 0; -1 before the first.</summary>
    /// <param name="offset">The offset.</param>
    public int PassageAt(int offset) => Last(passages, offset, passage => passage.Start);

    /// <summary>The anchor of a passage, or null where it has none.</summary>
    /// <param name="passage">Its number.</param>
    public string? AnchorOf(int passage) => passage < 0 ? null : passages[passage].Anchor;

    private RunningPiece PieceAt(int offset) => pieces[Math.Max(0, Last(pieces, offset, piece => piece.Start))];

    private static int Last<T>(List<T> list, int offset, Func<T, int> start)
    {
        int low = 0;
        int high = list.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (start(list[middle]) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }
}

/// <summary>A piece of the words.</summary>
/// <param name="Start">Offset of its first code unit in the words.</param>
/// <param name="Length">Its length in the words.</param>
/// <param name="Span">Where it stands in the file; of another length where entities or escapes made the two differ.</param>
internal readonly record struct RunningPiece(int Start, int Length, SourceSpan Span)
{
    /// <summary>Where a part of the piece stands; the whole piece where that is not known.</summary>
    /// <param name="start">Offset in the words.</param>
    /// <param name="end">Offset behind the part.</param>
    public SourceSpan SpanOf(int start, int end) => Span.Length == Length && start >= Start && end <= Start + Length ? Span.Slice(start - Start, end - start) : Span;
}

/// <summary>A paragraph, heading, cell or note.</summary>
/// <param name="Start">Offset of its first code unit in the words.</param>
/// <param name="Anchor">Its anchor, or that of the passage before it; null if there is none.</param>
internal readonly record struct Passage(int Start, string? Anchor);

/// <summary>A stretch that an editor has marked: <c>[1915 жылы]{date=1915}</c>.</summary>
/// <param name="Start">Offset of its first code unit in the words.</param>
/// <param name="End">Offset behind its last one.</param>
/// <param name="Date">The date as written in the mark.</param>
internal readonly record struct MarkedDate(int Start, int End, string Date);
