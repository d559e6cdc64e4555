using System.Globalization;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Theming.Html;

/// <summary>
/// Writes tables. Those of many columns stand in a box that scrolls sideways and can be reached by keyboard. Its role is group, not region:
/// a landmark for every table would drown the others, and the checkers disagree about how a region without heading is to be written.
/// </summary>
internal static class TableWriter
{
    // A phone shows three columns of prose; more do not fit.
    private const int MostColumnsThatFit = 3;

    /// <summary>Writes a table.</summary>
    /// <param name="state">The run over the text.</param>
    /// <param name="table">The table.</param>
    /// <param name="figure">The figure around it, which gives it a caption, or null.</param>
    public static void Write(TextState state, TableBlock table, FigureBlock? figure)
    {
        var output = state.Output;
        bool hasCaption = figure is { Caption.Count: > 0 };
        string? captionId = null;
        bool scrolls = table.Columns.Count > MostColumnsThatFit;
        if (scrolls)
            captionId = OpenRegion(state, hasCaption);
        output.Write("<table"u8);
        AttributeWriter.Write(state, figure is null || table.Attributes.Id is not null ? table.Attributes : figure.Attributes);
        output.Write(">\n"u8);
        if (hasCaption)
        {
            output.Write("<caption"u8);
            output.Attribute("id"u8, captionId);
            output.Write(">"u8);
            InlineWriter.Write(state, figure!.Caption);
            output.Write("</caption>\n"u8);
        }
        Rows(state, table, table.Head, isHead: true);
        Rows(state, table, table.Body, isHead: false);
        output.Write(scrolls ? "</table>\n</div>\n"u8 : "</table>\n"u8);
    }

    private static string? OpenRegion(TextState state, bool hasCaption)
    {
        var output = state.Output;
        string number = (++state.Tables).ToString(CultureInfo.InvariantCulture);
        string? captionId = hasCaption && state.Setting.HasAnchors ? $"{state.Setting.AnchorPrefix}table_{number}" : null;
        output.Write("<div class=\"table-scroll\" role=\"group\" tabindex=\"0\""u8);
        output.Attribute("aria-labelledby"u8, captionId);
        if (captionId is null)
        {
            output.Write(" aria-label=\""u8);
            output.Write(Phrase.Fill(state.Setting.Labels.TableRegion, number));
            output.Write("\""u8);
        }
        output.Write(">\n"u8);
        return captionId;
    }

    private static void Rows(TextState state, TableBlock table, ValueList<TableRow> rows, bool isHead)
    {
        if (rows.Count == 0)
            return;
        var output = state.Output;
        output.Write(isHead ? "<thead>\n"u8 : "<tbody>\n"u8);
        foreach (var row in rows.AsSpan())
        {
            output.Write("<tr>"u8);
            foreach (var cell in row.Cells.AsSpan())
                Cell(state, table, cell, isHead);
            output.Write("</tr>\n"u8);
        }
        output.Write(isHead ? "</thead>\n"u8 : "</tbody>\n"u8);
    }

    private static void Cell(TextState state, TableBlock table, TableCell cell, bool isHead)
    {
        var output = state.Output;
        // An empty heading would head nothing (WCAG technique H63 wants a name for every one).
        bool isHeading = isHead && cell.Content is not ([] or [ParagraphBlock { Content.Count: 0 }]);
        var alignment = cell.Column < table.Columns.Count ? table.Columns[cell.Column] : ColumnAlignment.Default;
        output.Write(isHeading ? "<th scope=\"col\""u8 : "<td"u8);
        CellSpan(state, cell);
        var paragraph = cell.Content.Count == 1 ? cell.Content[0] as ParagraphBlock : null;
        AttributeWriter.Write(state, paragraph?.Attributes ?? Attributes.None, ClassOf(alignment));
        output.Write(">"u8);
        if (paragraph is not null)
            InlineWriter.Write(state, paragraph.Content);
        else
            BlockWriter.Write(state, cell.Content);
        output.Write(isHeading ? "</th>"u8 : "</td>"u8);
    }

    private static void CellSpan(TextState state, TableCell cell)
    {
        if (cell.ColumnSpan > 1)
            state.Output.Attribute("colspan"u8, cell.ColumnSpan.ToString(CultureInfo.InvariantCulture));
        if (cell.RowSpan > 1)
            state.Output.Attribute("rowspan"u8, cell.RowSpan.ToString(CultureInfo.InvariantCulture));
    }

    private static string? ClassOf(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Left => "align-left",
        ColumnAlignment.Center => "align-center",
        ColumnAlignment.Right => "align-right",
        _ => null,
    };
}
