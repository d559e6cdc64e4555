using Journal.Core.Text;

namespace Journal.Core.Model;

/// <summary>A block of a text. The derived types are all there are; HTML and every other form is written from this tree.</summary>
/// <param name="Span">Where the author wrote it.</param>
public abstract record Block(SourceSpan Span);

/// <summary>A paragraph.</summary>
/// <param name="Content">Its text.</param>
/// <param name="Attributes">Attributes in braces.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record ParagraphBlock(ValueList<Inline> Content, Attributes Attributes, SourceSpan Span) : Block(Span);

/// <summary>A heading.</summary>
/// <param name="Level">Level as written, 1 to 6.</param>
/// <param name="Content">Its text.</param>
/// <param name="Attributes">Attributes in braces; the id, if any, becomes its anchor.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record HeadingBlock(int Level, ValueList<Inline> Content, Attributes Attributes, SourceSpan Span) : Block(Span);

/// <summary>A list. Numbers of an ordered list are kept as the author wrote them, gaps and restarts included.</summary>
/// <param name="Ordered">Whether the items are numbered.</param>
/// <param name="Tight">Whether no blank line parts the items, so that their paragraphs are not set apart.</param>
/// <param name="Items">The items.</param>
/// <param name="Attributes">Attributes in braces.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record ListBlock(bool Ordered, bool Tight, ValueList<ListItem> Items, Attributes Attributes, SourceSpan Span) : Block(Span);

/// <summary>An item of a list.</summary>
/// <param name="Number">The number as written in an ordered list; 0 in others.</param>
/// <param name="Content">Its blocks.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record ListItem(int Number, ValueList<Block> Content, SourceSpan Span);

/// <summary>A quotation.</summary>
/// <param name="Content">Its blocks.</param>
/// <param name="Attributes">Attributes in braces.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record QuoteBlock(ValueList<Block> Content, Attributes Attributes, SourceSpan Span) : Block(Span);

/// <summary>A block of code.</summary>
/// <param name="Language">The first word behind the fence, or null.</param>
/// <param name="Text">The code, lines ended by LF, without a last LF.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record CodeBlock(string? Language, string Text, SourceSpan Span) : Block(Span);

/// <summary>A formula that stands by itself, as the author typed it (TeX notation, unread).</summary>
/// <param name="Text">The formula without its delimiters.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record MathBlock(string Text, SourceSpan Span) : Block(Span);

/// <summary>A line across.</summary>
/// <param name="Span">Where the author wrote it.</param>
public sealed record ThematicBreakBlock(SourceSpan Span) : Block(Span);

/// <summary>How the cells of a column stand.</summary>
public enum ColumnAlignment
{
    /// <summary>As the reader's program does by default.</summary>
    Default,

    /// <summary>At the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right.</summary>
    Right,
}

/// <summary>A table.</summary>
/// <param name="Columns">How the cells of each column stand.</param>
/// <param name="Head">Rows of headings; may be empty.</param>
/// <param name="Body">Rows of data.</param>
/// <param name="Attributes">Attributes in braces.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record TableBlock(
    ValueList<ColumnAlignment> Columns, ValueList<TableRow> Head, ValueList<TableRow> Body, Attributes Attributes, SourceSpan Span) : Block(Span);

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells.</param>
public sealed record TableRow(ValueList<TableCell> Cells);

/// <summary>A cell of a table.</summary>
/// <param name="Content">Its blocks: one paragraph in a pipe table.</param>
/// <param name="Column">Index of its first column, from 0.</param>
/// <param name="ColumnSpan">How many columns it covers, from 1.</param>
/// <param name="RowSpan">How many rows it covers, from 1.</param>
public sealed record TableCell(ValueList<Block> Content, int Column, int ColumnSpan, int RowSpan);

/// <summary>A figure: an image, a table or other blocks with a caption, between lines of <c>^^^</c>.</summary>
/// <param name="Content">What is shown.</param>
/// <param name="Caption">The caption; may be empty.</param>
/// <param name="Attributes">Attributes in braces.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record FigureBlock(ValueList<Block> Content, ValueList<Inline> Caption, Attributes Attributes, SourceSpan Span) : Block(Span);

/// <summary>A list of terms and what they mean.</summary>
/// <param name="Items">The entries.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record DefinitionListBlock(ValueList<DefinitionItem> Items, SourceSpan Span) : Block(Span);

/// <summary>An entry of a list of definitions.</summary>
/// <param name="Terms">One or more terms.</param>
/// <param name="Definitions">One or more definitions, each a list of blocks.</param>
public sealed record DefinitionItem(ValueList<ValueList<Inline>> Terms, ValueList<ValueList<Block>> Definitions);

/// <summary>A container <c>::: name</c>: a notice, a correction, a poem. Its name is the first class.</summary>
/// <param name="Content">Its blocks.</param>
/// <param name="Attributes">The name and other attributes.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record ContainerBlock(ValueList<Block> Content, Attributes Attributes, SourceSpan Span) : Block(Span);

/// <summary>The list of references of an article. Made by the resolving stage in the place of the list that the author wrote.</summary>
/// <param name="Entries">The entries in the printed order.</param>
/// <param name="IsTwin">Whether it is the second list, which repeats the first in Latin letters and is not cited.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record ReferenceListBlock(ValueList<Reference> Entries, bool IsTwin, SourceSpan Span) : Block(Span);

/// <summary>Sanitised HTML, only where <c>journal.yml</c> allows raw HTML.</summary>
/// <param name="Html">HTML that passed the allow-list.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record HtmlBlock(string Html, SourceSpan Span) : Block(Span);
