using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Parsing.Markdown;

/// <summary>Keeps the account of a text's notes: which are defined, and which marks point to them.</summary>
internal sealed class NoteLedger
{
    private readonly List<Note> notes = [];
    private readonly Dictionary<string, SourceSpan> defined = new(StringComparer.Ordinal);
    private readonly List<(NoteMarkInline Mark, string? Inside)> marks = [];
    private string? inside;

    /// <summary>The notes in the order of their definitions.</summary>
    public ValueList<Note> Notes => notes.ToValueList();

    /// <summary>Books a mark.</summary>
    public void Mark(NoteMarkInline mark) => marks.Add((mark, inside));

    /// <summary>Books a definition.</summary>
    /// <param name="label">The label.</param>
    /// <param name="span">Where the label stands, and the whole definition.</param>
    /// <param name="convert">Converts the text of the note.</param>
    /// <param name="found">Takes what is wrong.</param>
    public void Define(string label, (SourceSpan Mark, SourceSpan Whole) span, Func<ValueList<Block>> convert, List<Diagnostic> found)
    {
        bool first = defined.TryAdd(label, span.Mark);
        if (!first)
            found.Add(Problems.DuplicateNote(span.Mark, label, defined[label]));
        string? outer = inside;
        inside = label;
        var content = convert();
        inside = outer;
        if (first)
            notes.Add(new Note(label, 0, 0, content, span.Whole));
    }

    /// <summary>Reports marks without notes and notes without marks.</summary>
    public void Balance(List<Diagnostic> found)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (mark, around) in marks)
        {
            if (around == mark.Label)
                found.Add(Problems.SelfReferringNote(mark.Span, mark.Label));
            else if (defined.ContainsKey(mark.Label))
                used.Add(mark.Label);
            else
                found.Add(Problems.UndefinedNote(mark.Span, mark.Label, NearTo(mark.Label)));
        }
        foreach (var note in notes)
            if (!used.Contains(note.Label))
                found.Add(Problems.UnusedNote(defined[note.Label], note.Label));
    }

    // Numbers are all near one another: naming one would be a guess.
    private string? NearTo(string label) =>
        label.All(char.IsAsciiDigit) || defined.Count > 200 ? null : Nearest.To(label, defined.Keys);
}
