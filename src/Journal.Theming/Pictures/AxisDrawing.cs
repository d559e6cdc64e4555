using Journal.Theming.Language;

namespace Journal.Theming.Pictures;

/// <summary>Draws the axis: a line at each cell, years above, small ticks, and a hatched stripe for a gap.</summary>
/// <param name="axis">The axis.</param>
/// <param name="setting">How the picture is drawn.</param>
/// <param name="yearBefore">A year before Christ, <c>{0}</c> its number.</param>
internal sealed class AxisDrawing(TimeAxis axis, PictureSetting setting, string yearBefore)
{
    /// <summary>The room above the lanes for the years.</summary>
    public const double Height = 22;

    private const double LetterWidth = 7.2;
    private const double LabelGap = 10;
    private const double TickGap = 5;
    private const double LabelledTickGap = 46;
    private const double Baseline = 13;

    /// <summary>Draws the axis behind lanes.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="bottom">Where the lanes end.</param>
    public void WriteTo(Utf8Buffer output, double bottom)
    {
        output.Write("<g class=\"axis\" aria-hidden=\"true\">\n"u8);
        double free = 0;
        foreach (var cell in axis.Cells)
            if (cell.Index is null)
                Gap(output, cell, bottom);
            else
                Cell(output, cell, bottom, ref free);
        output.Write("</g>\n"u8);
    }

    private static void Gap(Utf8Buffer output, AxisCell cell, double bottom)
    {
        output.Write("<rect class=\"gap\""u8);
        output.Percent("x", cell.From);
        output.Percent("width", cell.To - cell.From);
        output.Pixels("y", Height);
        output.Pixels("height", bottom - Height);
        output.Write("/>\n"u8);
    }

    private void Cell(Utf8Buffer output, AxisCell cell, double bottom, ref double free)
    {
        Line(output, "cell", cell.From, (Height - 4, bottom));
        Label(output, axis.Unit.LabelOf(cell.Index!.Value, yearBefore), cell.From, ref free);
        if (axis.Unit.Finer is not { } finer)
            return;
        long first = finer.IndexOf(cell.FirstDay);
        long end = finer.IndexOf(cell.EndDay);
        double step = (cell.To - cell.From) * setting.Width / (end - first);
        if (step < TickGap)
            return;
        // Years are worth a label; a month or day would say the year again.
        int every = finer.Years == 0 ? int.MaxValue : step >= LabelledTickGap ? 1 : step * 2 >= LabelledTickGap ? 2 : step * 5 >= LabelledTickGap ? 5 : int.MaxValue;
        for (long index = first + 1; index < end; index++)
        {
            double at = axis.At(finer.FirstDay(index));
            bool isLabelled = every != int.MaxValue && (index - first) % every == 0;
            Line(output, "tick", at, (Height - (isLabelled ? 6 : 4), isLabelled ? bottom : Height));
            if (isLabelled && (at * setting.Width) + (4 * LetterWidth) < (cell.To * setting.Width) - LabelGap)
                Label(output, finer.LabelOf(index, yearBefore), at, ref free);
        }
    }

    private static void Line(Utf8Buffer output, string name, double at, (double From, double To) height)
    {
        output.Write($"<line class=\"{name}\"");
        output.Percent("x1", at);
        output.Percent("x2", at);
        output.Pixels("y1", height.From);
        output.Pixels("y2", height.To);
        output.Write("/>\n"u8);
    }

    private void Label(Utf8Buffer output, string label, double at, ref double free)
    {
        double from = at * setting.Width;
        double width = label.Length * LetterWidth;
        if (from < free || from + width > setting.Width)
            return;
        free = from + width + LabelGap;
        output.Write("<text"u8);
        output.Percent("x", at);
        output.Pixels("y", Baseline);
        output.Write(">"u8);
        output.Words(label);
        output.Write("</text>\n"u8);
    }
}
