using System.Globalization;
using Journal.Theming.Language;

namespace Journal.Theming.Pictures;

/// <summary>
/// The timeline as a drawing (SVG 2, inline in HTML): lanes below an axis, a mark for each event, and where a lane has no room left a field with the
/// number of further ones. Widths are parts of the whole, so that it fits every screen and a script can stretch it; colours are the stylesheet's.
/// </summary>
/// <param name="lanes">The lanes, not empty, with at least one event.</param>
/// <param name="setting">How it is drawn.</param>
/// <param name="words">Its words.</param>
internal sealed class TimelinePicture(IReadOnlyList<PictureLane> lanes, PictureSetting setting, PictureWords words) : IHtml
{
    private const double LabelHeight = 18;
    private const double LaneGap = 8;
    private const double SumWidth = 26;
    private const double LetterWidth = 6.6;

    private readonly TimeAxis axis = TimeAxis.Of([.. lanes.SelectMany(l => l.Events).Select(e => Days(e.Shape))], setting.MostCells);

    /// <summary>Whether any empty stretch is drawn short.</summary>
    public bool HasGaps => axis.Cells.Any(c => c.Index is null);

    /// <inheritdoc />
    public void WriteTo(Utf8Buffer output)
    {
        var body = new Utf8Buffer();
        double top = AxisDrawing.Height + LaneGap;
        foreach (var lane in lanes)
            top = Lane(body, lane, top);
        Open(output, top);
        new AxisDrawing(axis, setting, words.YearBefore).WriteTo(output, top);
        output.Write(body.ToString());
        output.Write("</svg>\n"u8);
    }

    /// <inheritdoc cref="IHtml.ToString" />
    public override string ToString()
    {
        var output = new Utf8Buffer();
        WriteTo(output);
        return output.ToString();
    }

    private static (long, long) Days(EventShape shape) => shape.Kind switch
    {
        ShapeKind.OpenStart => (shape.End - 1, shape.End - 1),
        ShapeKind.OpenEnd => (shape.First, shape.First),
        _ => (shape.First, shape.End - 1),
    };

    private void Open(Utf8Buffer output, double height)
    {
        string prefix = setting.Prefix;
        output.Write($"<svg class=\"timeline-drawing {prefix}\" role=\"group\" aria-labelledby=\"{prefix}_title\" aria-describedby=\"{prefix}_desc\" width=\"100%\"");
        output.Pixels("height", height);
        output.Write(">\n"u8);
        output.Element("title", $" id=\"{prefix}_title\"", words.Title);
        output.Element("desc", $" id=\"{prefix}_desc\"", words.Description);
        output.Write("\n<defs>\n"u8);
        Mask(output, "both", "0", "1", "0");
        Mask(output, "start", "0", "1", "1");
        Mask(output, "end", "1", "1", "0");
        output.Write("</defs>\n"u8);
    }

    private void Mask(Utf8Buffer output, string name, string left, string middle, string right)
    {
        string id = $"{setting.Prefix}_{name}";
        output.Write($"<linearGradient id=\"{id}_light\">");
        foreach (var (offset, light) in new[] { ("0", left), ("0.4", middle), ("0.6", middle), ("1", right) })
            output.Write($"<stop offset=\"{offset}\" stop-color=\"#fff\" stop-opacity=\"{light}\"/>");
        output.Write("</linearGradient>\n"u8);
        output.Write($"<mask id=\"{id}\" maskContentUnits=\"objectBoundingBox\"><rect width=\"1\" height=\"1\" fill=\"url(#{id}_light)\"/></mask>\n");
    }

    private double Lane(Utf8Buffer output, PictureLane lane, double top)
    {
        output.Write("<g class=\"lane\">\n"u8);
        if (lane.Label is { } label)
        {
            string language = label.Language == words.Language || label.Language.Value == "und" ? "" : $" lang=\"{label.Language.Value}\"";
            output.Element("text", string.Create(CultureInfo.InvariantCulture, $" class=\"lane-label\" x=\"0\" y=\"{top + 12:0.#}\"{language}"), Fitting(label.Value));
            output.Write("\n"u8);
            top += LabelHeight;
        }
        var drawing = new MarkDrawing(axis, setting);
        var extents = lane.Events.Select(e => drawing.ExtentOf(e.Shape)).ToList();
        var places = LaneStack.Of([.. extents.Select(e => (e.Left, e.Right))], setting.MostRows);
        for (int i = 0; i < places.Length; i++)
            if (places[i].Row >= 0)
                drawing.WriteTo(output, lane.Events[i], extents[i], top + (places[i].Row * MarkDrawing.RowHeight));
        int rows = places.Max(p => p.Row) + 1;
        if (Array.Exists(places, p => p.Row < 0))
            Sums(output, lane, places, top + (rows++ * MarkDrawing.RowHeight));
        output.Write("</g>\n"u8);
        return top + (rows * MarkDrawing.RowHeight) + LaneGap;
    }

    // What has no row: one field for each stretch, with the number of the marks that it stands for.
    private void Sums(Utf8Buffer output, PictureLane lane, LanePlace[] places, double top)
    {
        double last = setting.Width - SumWidth;
        var left = Enumerable.Range(0, places.Length).Where(i => places[i].Row < 0);
        foreach (var group in left.GroupBy(i => Math.Clamp(Math.Floor(places[i].From / SumWidth), 0, Math.Floor(last / SumWidth))).OrderBy(g => g.Key))
        {
            int count = group.Count();
            var first = lane.Events[group.First()];
            output.Write(first.Href is null ? "<g class=\"sum\">"u8 : "<a tabindex=\"-1\" class=\"sum\""u8);
            if (first.Href is not null)
                output.Write($" href=\"{first.Href}\">");
            output.Element("title", "", words.More(count));
            output.Write("<rect"u8);
            output.Percent("x", group.Key * SumWidth / setting.Width);
            output.Percent("width", (SumWidth - 2) / setting.Width);
            output.Pixels("y", top + 1);
            output.Pixels("height", MarkDrawing.RowHeight - 1);
            output.Write("/><text"u8);
            output.Percent("x", ((group.Key + 0.5) * SumWidth - 1) / setting.Width);
            output.Pixels("y", top + 11);
            output.Write(string.Create(CultureInfo.InvariantCulture, $">+{count}</text>"));
            output.Write(first.Href is null ? "</g>\n"u8 : "</a>\n"u8);
        }
    }

    private string Fitting(string label)
    {
        int most = (int)(setting.Width / LetterWidth);
        return label.Length <= most ? label : label[..(char.IsLowSurrogate(label[most - 1]) ? most - 2 : most - 1)].TrimEnd() + "…";
    }
}
