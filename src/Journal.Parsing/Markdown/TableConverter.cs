using Journal.Core.Model;
using Journal.Core.Text;
using Markdig.Extensions.Tables;
using Block = Journal.Core.Model.Block;
using Md = Markdig.Syntax;
using MdRow = Markdig.Extensions.Tables.TableRow;
using TableCell = Journal.Core.Model.TableCell;
using TableRow = Journal.Core.Model.TableRow;

namespace Journal.Parsing.Markdown;

/// <summary>Converts pipe tables and grid tables.</summary>
/// <param name="scope">What the converters of one text share.</param>
/// <param name="convert">Converts the blocks of a cell.</param>
internal sealed class TableConverter(BodyScope scope, Func<IEnumerable<Md.Block>, ValueList<Block>> convert)
{
    /// <summary>Converts a table.</summary>
    public TableBlock Convert(Table table, Attributes attributes, SourceSpan place)
    {
        var head = new List<TableRow>();
        var body = new List<TableRow>();
        int columns = 0;
        foreach (var row in table.OfType<MdRow>())
        {
            var cells = Cells(row);
            columns = Math.Max(columns, cells.Count == 0 ? 0 : cells[^1].Column + cells[^1].ColumnSpan);
            (row.IsHeader ? head : body).Add(new TableRow(cells));
        }
        var alignments = Enumerable.Range(0, columns).Select(i => i < table.ColumnDefinitions.Count ? Alignment(table.ColumnDefinitions[i]) : ColumnAlignment.Default);
        return new TableBlock(alignments.ToValueList(), head.ToValueList(), body.ToValueList(), attributes, Around(table, place));
    }

    private ValueList<TableCell> Cells(MdRow row)
    {
        var cells = new List<TableCell>();
        int next = 0;
        foreach (var cell in row.OfType<Markdig.Extensions.Tables.TableCell>())
        {
            int column = cell.ColumnIndex >= 0 ? cell.ColumnIndex : next;
            int span = Math.Max(1, cell.ColumnSpan);
            next = column + span;
            cells.Add(new TableCell(convert(cell), column, span, Math.Max(1, cell.RowSpan)));
        }
        return cells.ToValueList();
    }

    /// <summary>A table that Markdig made from a paragraph may know only where its rows are.</summary>
    private SourceSpan Around(Table table, SourceSpan place) =>
        place.Length > 0 || table.Count == 0 ? place : Places.Join(scope.Places.Of(table[0]), scope.Places.Of(table[^1]));

    private static ColumnAlignment Alignment(TableColumnDefinition column) => column.Alignment switch
    {
        TableColumnAlign.Left => ColumnAlignment.Left,
        TableColumnAlign.Center => ColumnAlignment.Center,
        TableColumnAlign.Right => ColumnAlignment.Right,
        _ => ColumnAlignment.Default,
    };
}
