using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>A mark of the index as it is written, before its key is looked up.</summary>
/// <param name="Kind">What is marked.</param>
/// <param name="Value">What the attribute says, or the words marked.</param>
/// <param name="Anchor">The anchor of the passage.</param>
internal sealed record WrittenMark(IndexMarkKind Kind, Located<string> Value, string Anchor);

/// <summary>Finds the marks of the index in a text: spans with <c>subject=</c>, <c>index=</c>, <c>place=</c>, <c>person=</c>, <c>.place</c>, <c>.person</c>.</summary>
internal sealed class IndexSpans : TreeRewriter
{
    private readonly List<WrittenMark> found = [];
    private string? anchor;

    /// <summary>The marks of a text in reading order, those in its notes last.</summary>
    /// <param name="body">The text; its anchors are assigned.</param>
    public static ValueList<WrittenMark> Of(Body body)
    {
        var search = new IndexSpans();
        search.Rewrite(body.Blocks);
        foreach (var note in body.Notes)
        {
            search.anchor = Anchors.Note(note.Label);
            foreach (var block in note.Content)
                search.InNote(block);
        }
        return [.. search.found];
    }

    /// <summary>Whether a span is a mark of the index.</summary>
    /// <param name="attributes">Its attributes.</param>
    public static bool IsMark(Attributes attributes) =>
        attributes.Classes.Any(c => c is "place" or "person") || attributes.Values.Any(v => KindOf(v.Key) is not null);

    /// <inheritdoc />
    protected override Block RewriteBlock(Block block)
    {
        if (block is ReferenceListBlock list)
        {
            foreach (var entry in list.Entries.Where(_ => !list.IsTwin))
            {
                anchor = Anchors.Reference(entry.Number);
                Rewrite(entry.Content);
            }
            return block;
        }
        anchor = block switch
        {
            ParagraphBlock b => b.Attributes.Id ?? anchor,
            HeadingBlock b => b.Attributes.Id ?? anchor,
            _ => anchor,
        };
        return base.RewriteBlock(block);
    }

    /// <inheritdoc />
    protected override Inline RewriteInline(Inline inline)
    {
        if (inline is SpanInline span && IsMark(span.Attributes))
            Add(span);
        return base.RewriteInline(inline);
    }

    // Paragraphs of notes have no anchors of their own; an id that the editor gave them is no better than that of the note.
    private void InNote(Block block)
    {
        string? note = anchor;
        RewriteBlock(block);
        anchor = note;
    }

    private void Add(SpanInline span)
    {
        if ((span.Attributes.Id ?? anchor) is not { } place)
            return;
        string words = PlainText.Of(span.Content).Trim();
        foreach (var (key, value) in span.Attributes.Values)
            if (KindOf(key) is { } kind)
                Add(kind, value.Trim().Length == 0 ? words : value.Trim(), span, place);
        if (span.Attributes.Classes.Contains("place") && span.Attributes["place"] is null)
            Add(IndexMarkKind.Place, words, span, place);
        if (span.Attributes.Classes.Contains("person") && span.Attributes["person"] is null)
            Add(IndexMarkKind.Person, words, span, place);
    }

    private void Add(IndexMarkKind kind, string value, SpanInline span, string place)
    {
        if (value.Length > 0)
            found.Add(new WrittenMark(kind, new Located<string>(value, span.Span), place));
    }

    private static IndexMarkKind? KindOf(string key) => key switch
    {
        "subject" => IndexMarkKind.Subject,
        "index" => IndexMarkKind.Term,
        "place" => IndexMarkKind.Place,
        "person" => IndexMarkKind.Person,
        _ => null,
    };
}
