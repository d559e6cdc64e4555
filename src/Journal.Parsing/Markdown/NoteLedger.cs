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
            notes.Add(new Note(label, 0, [], content, span.Whole));
    }

    /// <summary>Reports marks without notes and notes without marks.</summary>
    public void Balance(List<Diagnostic> found)
    {
        foreach (var (mark, around) in marks)
            if (around == mark.Label)
                found.Add(Problems.SelfReferringNote(mark.Span, mark.Label));
        foreach (var missing in marks.Where(m => !defined.ContainsKey(m.Mark.Label)).GroupBy(m => m.Mark.Label, StringComparer.Ordinal))
            found.Add(Undefined(missing.Key, missing.Select(m => m.Mark.Span).ToList()));
        var used = Reached();
        foreach (var note in notes)
            if (!used.Contains(note.Label))
                found.Add(Problems.UnusedNote(defined[note.Label], note.Label));
    }

    /// <summary>One missing definition is one mistake, however many marks point to it; a mark that begins a line was probably meant to define the note.</summary>
    private Diagnostic Undefined(string label, List<SourceSpan> places)
    {
        int definition = places.Count < 2 ? -1 : places.FindLastIndex(place => place.Position.Column == 1);
        return definition >= 0 ? Problems.NoteWithoutColon(places[definition], label) : Problems.UndefinedNote(places[0], label, NearTo(label));
    }

    /// <summary>The notes that a reader of the running text comes to, from note to note: two that lead only to each other are not among them.</summary>
    private HashSet<string> Reached()
    {
        var byPlace = marks.Where(m => m.Inside != m.Mark.Label).ToLookup(m => m.Inside ?? "", m => m.Mark.Label, StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var next = new Stack<string>([""]);
        while (next.TryPop(out string? place))
            foreach (string label in byPlace[place])
                if (defined.ContainsKey(label) && reached.Add(label))
                    next.Push(label);
        return reached;
    }

    /// <summary>The label without spaces around it, which are reported.</summary>
    public static string Tidy(string label, SourceSpan mark, List<Diagnostic> found)
    {
        string tidy = label.Trim();
        if (tidy.Length < label.Length)
            found.Add(Problems.SpaceInNote(mark, label));
        return tidy;
    }

    // Numbers are all near one another: naming one would be a guess.
    private string? NearTo(string label) =>
        label.All(char.IsAsciiDigit) || defined.Count > 200 ? null : Nearest.To(label, defined.Keys);
}
