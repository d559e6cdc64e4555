using System.Globalization;
using System.Text.Json;
using Journal.Cli.Reporting;
using Journal.Core.Dates.Prose;
using Journal.Core.Text;

namespace Journal.Cli.Commands;

/// <summary>
/// The dates of a text as a table with tabs and a head line, or as a JSON array (RFC 8259) with one object a line and the same keys:
/// line and column (from 1, columns in UTF-16 code units), surface, edtf, kind; in JSON also modifiers, a list that may be empty.
/// Dates of several files have the file before the line.
/// </summary>
internal static class DatesTable
{
    /// <summary>Writes the dates.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="dates">The dates.</param>
    /// <param name="isJson">Whether to write JSON.</param>
    /// <param name="namesFiles">Whether to name the file of each date.</param>
    public static void Write(TextWriter output, IEnumerable<DateRow> dates, bool isJson, bool namesFiles = false)
    {
        if (isJson)
            WriteJson(output, dates, namesFiles);
        else
            WriteTable(output, dates, namesFiles);
    }

    private static void WriteTable(TextWriter output, IEnumerable<DateRow> dates, bool namesFiles)
    {
        output.WriteLine((namesFiles ? "file\t" : "") + "line\tcolumn\tsurface\tedtf\tkind");
        foreach (var date in dates)
        {
            var place = date.Place.Position;
            string file = namesFiles ? PlainText.Of(date.Place.Source.Path) + "\t" : "";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}{place.Line}\t{place.Column}\t{Surface(date)}\t{date.Date.Date}\t{NameOf(date.Date.Kind)}"));
        }
    }

    private static void WriteJson(TextWriter output, IEnumerable<DateRow> dates, bool namesFiles)
    {
        output.Write('[');
        bool isFirst = true;
        foreach (var date in dates)
        {
            output.Write(isFirst ? "\n" : ",\n");
            output.Write(JsonReport.Json(json => WriteObject(json, date, namesFiles)));
            isFirst = false;
        }
        output.WriteLine(isFirst ? "]" : "\n]");
    }

    private static void WriteObject(Utf8JsonWriter json, DateRow date, bool namesFiles)
    {
        var place = date.Place.Position;
        json.WriteStartObject();
        if (namesFiles)
            json.WriteString("file", date.Place.Source.Path);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteString("surface", Surface(date));
        json.WriteString("edtf", date.Date.Date.ToString());
        json.WriteString("kind", NameOf(date.Date.Kind));
        json.WriteStartArray("modifiers");
        foreach (var modifier in Enum.GetValues<FoundModifiers>())
            if (modifier != FoundModifiers.None && date.Date.Modifiers.HasFlag(modifier))
                json.WriteStringValue(NameOf(modifier));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // A date may be broken over a line; a table row may not.
    private static string Surface(DateRow date) =>
        PlainText.Of(string.Join(' ', date.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static string NameOf(FoundKind kind) => kind switch
    {
        FoundKind.Explicit => "explicit",
        FoundKind.Partial => "partial",
        _ => "relative-resolved",
    };

    private static string NameOf(FoundModifiers modifier) => modifier switch
    {
        FoundModifiers.Early => "early",
        FoundModifiers.Middle => "mid",
        FoundModifiers.Late => "late",
        FoundModifiers.FirstHalf => "half1",
        FoundModifiers.SecondHalf => "half2",
        FoundModifiers.FirstQuarter => "quarter1",
        FoundModifiers.SecondQuarter => "quarter2",
        FoundModifiers.ThirdQuarter => "quarter3",
        FoundModifiers.LastQuarter => "quarter4",
        FoundModifiers.FirstThird => "third1",
        FoundModifiers.SecondThird => "third2",
        FoundModifiers.LastThird => "third3",
        FoundModifiers.Turn => "turn",
        FoundModifiers.Since => "since",
        FoundModifiers.Until => "until",
        FoundModifiers.After => "after",
        FoundModifiers.Before => "before",
        FoundModifiers.By => "by",
        _ => "os",
    };
}

/// <summary>A row of the table.</summary>
/// <param name="Date">The date.</param>
/// <param name="Words">The words that name it.</param>
/// <param name="Place">Where they stand.</param>
internal sealed record DateRow(FoundDate Date, string Words, SourceSpan Place);
