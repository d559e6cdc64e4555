using System.Text;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>Writes a reference that was given as data as a line of text, in the order of GOST R 7.0.5-2008: author, title, host, place, publisher, year, pages.</summary>
internal static class DataReferences
{
    /// <summary>The line of text.</summary>
    /// <param name="reference">The reference.</param>
    public static ValueList<Inline> Describe(ReferenceData reference)
    {
        var fields = reference.Fields;
        var text = new StringBuilder();
        Sentence(text, Names(fields["author"] ?? fields["editor"]));
        Sentence(text, Scalar(fields, "title"));
        if (Scalar(fields, "container-title") is { Length: > 0 } host)
        {
            while (text.Length > 0 && text[^1] is '.' or ' ')
                text.Length--;
            Sentence(text.Append(text.Length > 0 ? " // " : ""), host);
        }
        string place = Scalar(fields, "publisher-place");
        string publisher = Scalar(fields, "publisher");
        string imprint = place.Length > 0 && publisher.Length > 0 ? $"{place} : {publisher}" : place + publisher;
        string year = Year(fields["issued"]);
        Sentence(text, imprint.Length > 0 && year.Length > 0 ? $"{imprint}, {year}" : imprint + year);
        Sentence(text, Scalar(fields, "page"));
        var content = new List<Inline> { new TextInline(text.ToString(), reference.Span) };
        string url = Scalar(fields, "DOI") is { Length: > 0 } doi ? "https://doi.org/" + doi : Scalar(fields, "URL");
        if (url.Length > 0)
        {
            content.Add(new TextInline(" ", reference.Span));
            content.Add(new LinkInline(url, reference.Span, null, [new TextInline(url, reference.Span)], Attributes.None, reference.Span));
        }
        return [.. content];
    }

    private static void Sentence(StringBuilder text, string part)
    {
        if (part.Length == 0)
            return;
        if (text.Length > 0 && text[^1] != ' ')
            text.Append(' ');
        text.Append(part);
        if (!part.EndsWith('.'))
            text.Append('.');
    }

    private static string Scalar(DataMap map, string key) => (map[key] as DataScalar)?.Text ?? "";

    private static string Names(DataValue? value) => value switch
    {
        DataScalar scalar => scalar.Text,
        DataList list => string.Join(", ", list.Items.Select(Names).Where(n => n.Length > 0)),
        DataMap map when map["literal"] is DataScalar literal => literal.Text,
        DataMap map => $"{Scalar(map, "family")} {Scalar(map, "given")}".Trim(),
        _ => "",
    };

    private static string Year(DataValue? issued) => issued switch
    {
        DataScalar scalar => scalar.Text,
        DataMap map => Year(map["date-parts"] ?? map["raw"] ?? map["literal"]),
        DataList list when list.Items.Count > 0 => Year(list.Items[0]),
        _ => "",
    };
}
