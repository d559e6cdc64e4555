using System.Globalization;
using Journal.Core.Layout.Timeline;
using Journal.Theming.Language;

namespace Journal.Theming.Pictures;

/// <summary>Where a mark stands across the picture.</summary>
/// <param name="From">Its beginning, 0 to 1 of the width.</param>
/// <param name="To">Its end; the same for a point.</param>
/// <param name="Left">Its left edge in pixels of the narrowest width.</param>
/// <param name="Right">Its right edge.</param>
internal readonly record struct MarkExtent(double From, double To, double Left, double Right);

/// <summary>Draws the marks of events.</summary>
/// <param name="axis">The axis.</param>
/// <param name="setting">How the picture is drawn.</param>
internal sealed class MarkDrawing(TimeAxis axis, PictureSetting setting)
{
    /// <summary>The height of a row.</summary>
    public const double RowHeight = 14;

    private const double Radius = 5;
    private const double BarHeight = 8;

    // Shorter bars are drawn as a square that grows with the picture, for nothing must be too small to see.
    private const double ShortestBar = 8;
    private const double ShortestFade = 22;

    // How long a bar without an end is: as much of the width as is left, at most this part.
    private const double OpenLength = 0.16;

    /// <summary>The room of a mark.</summary>
    /// <param name="shape">Its form.</param>
    public MarkExtent ExtentOf(EventShape shape)
    {
        double width = setting.Width;
        double from = axis.At(shape.First);
        double to = axis.At(shape.End);
        switch (shape.Kind)
        {
            case ShapeKind.Point:
                double middle = Math.Clamp(axis.At(shape.First + 0.5), Radius / width, 1 - (Radius / width));
                return new MarkExtent(middle, middle, (middle * width) - Radius, (middle * width) + Radius);
            case ShapeKind.OpenEnd:
                (from, to) = Widened(from, Math.Min(1, from + OpenLength));
                break;
            case ShapeKind.OpenStart:
                (from, to) = Widened(Math.Max(0, to - OpenLength), to);
                break;
            case ShapeKind.Blurred:
                (from, to) = Widened(from, to);
                break;
            case ShapeKind.Bar when (to - from) * width < ShortestBar:
                double edge = (BarHeight / 2) / width;
                double start = Math.Clamp(from, edge, 1 - edge);
                return new MarkExtent(start, Math.Min(1 - edge, Math.Max(start, to)), (start - edge) * width, (Math.Max(start, to) + edge) * width);
        }
        return new MarkExtent(from, to, from * width, to * width);
    }

    /// <summary>Draws a mark.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="mark">The event.</param>
    /// <param name="extent">Its room.</param>
    /// <param name="top">Where its row begins.</param>
    public void WriteTo(Utf8Buffer output, in PictureEvent mark, MarkExtent extent, double top)
    {
        output.Write(mark.Href is null ? "<g"u8 : "<a tabindex=\"-1\""u8);
        if (mark.Href is not null)
            output.Write($" href=\"{mark.Href}\"");
        output.Write($" class=\"{ClassOf(mark)}\">");
        output.Element("title", "", mark.Name);
        bool isHollow = mark.Event.Origin == EventOrigin.Mentioned || mark.Shape.IsDoubted;
        Form(output, mark.Shape, extent, top + (RowHeight / 2));
        if (isHollow && IsShort(mark.Shape, extent))
            Line(output, "short inside", extent, top + (RowHeight / 2));
        output.Write(mark.Href is null ? "</g>\n"u8 : "</a>\n"u8);
    }

    private static string ClassOf(in PictureEvent mark)
    {
        string origin = mark.Event.Origin switch { EventOrigin.Stated => "stated", EventOrigin.Marked => "marked", _ => "mentioned" };
        string about = mark.Event.Date.IsApproximate ? " about" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{origin}{about}{(mark.Shape.IsDoubted ? " doubted" : "")}");
    }

    private void Form(Utf8Buffer output, EventShape shape, MarkExtent extent, double middle)
    {
        if (shape.Kind == ShapeKind.Point)
        {
            output.Write("<circle"u8);
            output.Percent("cx", extent.From);
            output.Pixels("cy", middle);
            output.Pixels("r", Radius);
        }
        else if (IsShort(shape, extent))
        {
            Line(output, "short", extent, middle);
            return;
        }
        else
        {
            output.Write("<rect"u8);
            output.Percent("x", extent.From);
            output.Percent("width", extent.To - extent.From);
            output.Pixels("y", middle - (BarHeight / 2));
            output.Pixels("height", BarHeight);
            if (MaskOf(shape.Kind) is { } mask)
                output.Write($" mask=\"url(#{setting.Prefix}_{mask})\"");
        }
        output.Write("/>"u8);
    }

    private bool IsShort(EventShape shape, MarkExtent extent) => shape.Kind == ShapeKind.Bar && (extent.To - extent.From) * setting.Width < ShortestBar;

    // With square caps it is as high as it is wide, and grows with the picture.
    private static void Line(Utf8Buffer output, string name, MarkExtent extent, double middle)
    {
        output.Write($"<line class=\"{name}\"");
        output.Percent("x1", extent.From);
        // A line without any length has no caps in some browsers.
        output.Percent("x2", Math.Max(extent.To, extent.From + 0.0001));
        output.Pixels("y1", middle);
        output.Pixels("y2", middle);
        output.Write("/>"u8);
    }

    private static string? MaskOf(ShapeKind kind) => kind switch
    {
        ShapeKind.Blurred => "both",
        ShapeKind.OpenStart => "start",
        ShapeKind.OpenEnd => "end",
        _ => null,
    };

    // A fade that cannot be seen says nothing.
    private (double From, double To) Widened(double from, double to)
    {
        double missing = (ShortestFade / setting.Width) - (to - from);
        if (missing <= 0)
            return (from, to);
        from = Math.Clamp(from - (missing / 2), 0, 1 - (ShortestFade / setting.Width));
        return (from, from + (ShortestFade / setting.Width));
    }
}
