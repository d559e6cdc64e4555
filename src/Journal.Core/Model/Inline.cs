using Journal.Core.Text;

namespace Journal.Core.Model;

/// <summary>A piece of running text. The derived types are all there are.</summary>
/// <param name="Span">Where the author wrote it.</param>
public abstract record Inline(SourceSpan Span);

/// <summary>Characters as they are to be read; entities and escapes are resolved.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Span">Where the author wrote it.</param>
/// <param name="Literal">Whether a backslash protects the beginning, so that no citation may begin there.</param>
public sealed record TextInline(string Text, SourceSpan Span, bool Literal = false) : Inline(Span)
{
    /// <summary>A part of the text with its own span.</summary>
    /// <param name="start">Offset of its first code unit.</param>
    /// <param name="end">Offset behind its last one.</param>
    public TextInline Part(int start, int end) => new(Text[start..end], SpanOf(start, end - start), Literal && start == 0);

    /// <summary>Where a part of the text stands. Offsets in the text are offsets in the source unless an entity or escape made them differ; then it is the whole span.</summary>
    /// <param name="start">Offset of the part.</param>
    /// <param name="length">Its length.</param>
    public SourceSpan SpanOf(int start, int length) => Span.Length == Text.Length ? Span.Slice(start, length) : Span;
}

/// <summary>What a piece of text is marked up as.</summary>
public enum EmphasisKind
{
    /// <summary><c>*text*</c>: HTML em.</summary>
    Emphasis,

    /// <summary><c>**text**</c>: HTML strong.</summary>
    Strong,

    /// <summary><c>~~text~~</c>: HTML del.</summary>
    Deleted,

    /// <summary><c>++text++</c>: HTML ins.</summary>
    Inserted,

    /// <summary><c>==text==</c>: HTML mark.</summary>
    Marked,

    /// <summary><c>~text~</c>: HTML sub.</summary>
    Subscript,

    /// <summary><c>^text^</c>: HTML sup.</summary>
    Superscript,
}

/// <summary>Emphasised text.</summary>
/// <param name="Kind">What it is marked up as.</param>
/// <param name="Content">The text inside.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record EmphasisInline(EmphasisKind Kind, ValueList<Inline> Content, SourceSpan Span) : Inline(Span);

/// <summary>A span with attributes: <c>[text]{lang=la}</c>, <c>[1860 жылы 2 қарашада]{date=1860-11-02}</c>.</summary>
/// <param name="Content">The text inside.</param>
/// <param name="Attributes">The attributes.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record SpanInline(ValueList<Inline> Content, Attributes Attributes, SourceSpan Span) : Inline(Span);

/// <summary>Code in running text.</summary>
/// <param name="Text">The code.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record CodeInline(string Text, SourceSpan Span) : Inline(Span);

/// <summary>A formula in running text, as the author typed it (TeX notation, unread).</summary>
/// <param name="Text">The formula without its delimiters.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record MathInline(string Text, SourceSpan Span) : Inline(Span);

/// <summary>A link: to a file of the input, to a fragment of the same page, or outwards.</summary>
/// <param name="Target">The target as written, percent escapes resolved only where the Markdown syntax does so.</param>
/// <param name="TargetSpan">Where the target stands, for diagnostics; the whole link where that is not known.</param>
/// <param name="Title">The title, or null.</param>
/// <param name="Content">The text of the link.</param>
/// <param name="Attributes">Attributes in braces behind it.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record LinkInline(
    string Target, SourceSpan TargetSpan, string? Title, ValueList<Inline> Content, Attributes Attributes, SourceSpan Span) : Inline(Span);

/// <summary>An image.</summary>
/// <param name="Target">Path of the image file from the folder of the text.</param>
/// <param name="TargetSpan">Where the target stands.</param>
/// <param name="Title">The title, or null.</param>
/// <param name="Alternative">The text alternative, plain.</param>
/// <param name="Attributes">Attributes in braces behind it.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record ImageInline(
    string Target, SourceSpan TargetSpan, string? Title, string Alternative, Attributes Attributes, SourceSpan Span) : Inline(Span);

/// <summary>The end of a line.</summary>
/// <param name="Hard">Whether the author demands the break (two spaces or a backslash).</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record BreakInline(bool Hard, SourceSpan Span) : Inline(Span);

/// <summary>The mark of a note: <c>[^label]</c>.</summary>
/// <param name="Label">The label as written, without <c>^</c>.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record NoteMarkInline(string Label, SourceSpan Span) : Inline(Span)
{
    /// <summary>The number at the end of its anchor: which mark of that note it is, in the order in which they were first published; 0 before it is known.</summary>
    public int Mention { get; init; }
}

/// <summary>An abbreviation where it is used.</summary>
/// <param name="Text">The abbreviation.</param>
/// <param name="Expansion">What it stands for.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record AbbreviationInline(string Text, string Expansion, SourceSpan Span) : Inline(Span);

/// <summary>A citation of one or more works: <c>[12, 45-б.; 7]</c>. Made by the resolving stage, never by a reader of Markdown.</summary>
/// <param name="Parts">The text of the mark cut into pieces; the pieces joined give the mark as printed, brackets included.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record CitationInline(ValueList<CitationPart> Parts, SourceSpan Span) : Inline(Span);

/// <summary>A piece of a citation mark.</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="Reference">The printed number of the reference that this piece points to; null for punctuation and locators.</param>
/// <param name="Mention">The number at the end of its anchor: which mention of that reference it is, from 1, in the order in which they were first published; 0 where <paramref name="Reference"/> is null.</param>
/// <param name="Locator">The cited place in one form, for instance <c>205–206</c>; null where none is named.</param>
public readonly record struct CitationPart(string Text, string? Reference, int Mention, string? Locator = null);

/// <summary>Sanitised HTML, only where <c>journal.yml</c> allows raw HTML.</summary>
/// <param name="Html">HTML that passed the allow-list.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record HtmlInline(string Html, SourceSpan Span) : Inline(Span);
