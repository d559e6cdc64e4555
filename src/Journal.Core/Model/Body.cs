using Journal.Core.References;
using Journal.Core.Text;

namespace Journal.Core.Model;

/// <summary>The text of an article or page as its file says it: blocks, and the notes that belong to it.</summary>
/// <param name="Blocks">The blocks in order; definitions of notes are not among them.</param>
/// <param name="Notes">The notes in the order of their definitions, each label once.</param>
public sealed record Body(ValueList<Block> Blocks, ValueList<Note> Notes)
{
    /// <summary>A body without text: only title and abstract are known.</summary>
    public static Body Empty { get; } = new([], []);

    /// <summary>Whether there is nothing to read.</summary>
    public bool IsEmpty => Blocks.Count == 0;
}

/// <summary>A note as it is defined: <c>[^label]: text</c>.</summary>
/// <param name="Label">The label as written.</param>
/// <param name="Number">The number that is printed: the label itself where every label of the article is a number, else by first use; 0 before it is known.</param>
/// <param name="Mentions">Which marks point to it, by the number at the end of their anchors (<see cref="NoteMarkInline.Mention"/>), in reading order; empty before it is known.</param>
/// <param name="Content">Its blocks.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record Note(string Label, int Number, ValueList<int> Mentions, ValueList<Block> Content, SourceSpan Span);

/// <summary>An entry of a list of references.</summary>
/// <param name="Number">The number or key as printed, without point or bracket.</param>
/// <param name="Content">The text of the entry.</param>
/// <param name="Mentions">Which marks cite it, by the number at the end of their anchors (<see cref="CitationPart.Mention"/>), in reading order; empty before it is known.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record Reference(string Number, ValueList<Inline> Content, ValueList<int> Mentions, SourceSpan Span)
{
    /// <summary>What the entry says and which work it refers to; null before it is known.</summary>
    public ResolvedReference? Resolved { get; init; }

    /// <summary>The numbers of the later entries that refer to the same work, in the printed order.</summary>
    public ValueList<string> Repeats { get; init; } = [];

    /// <summary>Whether the transliterated second list has an entry of this number, or, for an entry of that list, whether the first has.</summary>
    public bool HasTwin { get; init; }
}
