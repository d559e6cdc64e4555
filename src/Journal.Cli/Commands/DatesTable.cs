using System.Globalization;
using System.Text.Json;
using Journal.Cli.Reporting;
using Journal.Core.Dates.Prose;
using Journal.Core.Text;

namespace Journal.Cli.Commands;

/// <summary>
/// The dates of a text as a table with tabs and a head line, or as a JSON array (RFC 8259) with one object a line and the same keys:
/// line and column (from 1, columns in UTF-16 code units), surface, edtf, kind; in JSON also modifiers, a list that may be empty.
/// </summary>
internal static class DatesTable
{
    /// <summary>Writes the dates.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="dates">The dates with their places.</param>
    /// <param name="isJson">Whether to write JSON.</param>
    public static void Write(TextWriter output, IEnumerable<Located<FoundDate>> dates, bool isJson)
    {
        if (isJson)
            WriteJson(output, dates);
        else
            WriteTable(output, dates);
    }

    private static void WriteTable(TextWriter output, IEnumerable<Located<FoundDate>> dates)
    {
        output.WriteLine("line\tcolumn\tsurface\tedtf\tkind");
        foreach (var date in dates)
        {
            var place = date.Span.Position;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{place.Line}\t{place.Column}\t{Surface(date)}\t{date.Value.Date}\t{NameOf(date.Value.Kind)}"));
        }
    }

    private static void WriteJson(TextWriter output, IEnumerable<Located<FoundDate>> dates)
    {
        output.Write('[');
        bool isFirst = true;
        foreach (var date in dates)
        {
            output.Write(isFirst ? "\n" : ",\n");
            output.Write(JsonReport.Json(json => WriteObject(json, date)));
            isFirst = false;
        }
        output.WriteLine(isFirst ? "]" : "\n]");
    }

    private static void WriteObject(Utf8JsonWriter json, Located<FoundDate> date)
    {
        var place = date.Span.Position;
        json.WriteStartObject();
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteString("surface", Surface(date));
        json.WriteString("edtf", date.Value.Date.ToString());
        json.WriteString("kind", NameOf(date.Value.Kind));
        json.WriteStartArray("modifiers");
        foreach (var modifier in Enum.GetValues<FoundModifiers>())
            if (modifier != FoundModifiers.None && date.Value.Modifiers.HasFlag(modifier))
                json.WriteStringValue(NameOf(modifier));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // A date may be broken over a line; a table row may not.
    private static string Surface(Located<FoundDate> date) =>
        PlainText.Of(string.Join(' ', date.Span.Text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

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
