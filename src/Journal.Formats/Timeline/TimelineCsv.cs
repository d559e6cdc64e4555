using System.Text;

namespace Journal.Formats.Timeline;

/// <summary>
/// The timeline as a table (RFC 4180: commas, CRLF, quotes doubled, a first line of names). UTF-8 with a byte order mark: without it the spreadsheet
/// programs of most readers take Cyrillic for something else.
/// </summary>
internal static class TimelineCsv
{
    private const string Columns = "date,first_day,last_day,title,kind,article,anchor,address,place,id";

    /// <summary>Writes the rows.</summary>
    public static ReadOnlyMemory<byte> Write(IEnumerable<TimelineRow> rows)
    {
        var text = new StringBuilder("\ufeff").Append(Columns).Append("\r\n");
        foreach (var row in rows)
            Append(text, [
                row.Event.Date.ToString(), row.FirstDay, row.LastDay, row.Title?.Value, row.Kind, row.Article?.Value, row.Anchor, row.Address, row.Place?.Value,
                row.Event.Anchor,
            ]);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Append(StringBuilder text, ReadOnlySpan<string?> fields)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            if (i > 0)
                text.Append(',');
            string field = fields[i] ?? "";
            if (field.AsSpan().IndexOfAny(",\"\r\n") < 0)
                text.Append(field);
            else
                text.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        text.Append("\r\n");
    }
}
