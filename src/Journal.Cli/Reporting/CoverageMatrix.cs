using Journal.Core.Resolve;
using Journal.Core.Text;

namespace Journal.Cli.Reporting;

/// <summary>What there is of each article in each language, as a table for people: a row an article, a column a language.</summary>
public static class CoverageMatrix
{
    /// <summary>Writes a table for each issue that lacks a text in some language; nothing where all is there.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="issues">The issues in order.</param>
    public static void Write(TextWriter output, ValueList<IssueCoverage> issues)
    {
        foreach (var issue in issues.Where(i => !i.IsComplete))
        {
            List<string[]> rows =
            [
                [issue.Issue, .. issue.Languages.Select(l => l.Value)],
                .. issue.Articles.Select(a => (string[])[a.Slug, .. a.Cells.Select(NameOf)]),
            ];
            int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(r => r[column].Length))];
            foreach (string[] row in rows)
                output.WriteLine(PlainText.Of(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()));
            output.WriteLine();
        }
    }

    private static string NameOf(Coverage coverage) => coverage switch
    {
        Coverage.Text => "text",
        Coverage.TitleAndAbstract => "title+abstract",
        Coverage.Title => "title",
        _ => "—",
    };
}
