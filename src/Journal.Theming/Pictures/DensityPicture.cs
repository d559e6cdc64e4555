using System.Globalization;
using Journal.Theming.Language;

namespace Journal.Theming.Pictures;

/// <summary>How many events each stretch of a long timeline has.</summary>
/// <param name="Label">The stretch.</param>
/// <param name="Count">How many events.</param>
/// <param name="Name">Stretch and number in words, as plain text.</param>
/// <param name="Href">Where its column leads, or null.</param>
internal readonly record struct DensityColumn(string Label, int Count, string Name, string? Href);

/// <summary>Columns as high as the numbers of events, side by side: the overview of a timeline of many pages.</summary>
/// <param name="columns">The columns, not empty.</param>
/// <param name="setting">How it is drawn.</param>
/// <param name="words">Its words.</param>
internal sealed class DensityPicture(IReadOnlyList<DensityColumn> columns, PictureSetting setting, PictureWords words) : IHtml
{
    private const double Top = 16;
    private const double Plot = 120;
    private const double Bottom = 22;
    private const double LetterWidth = 7.2;

    /// <inheritdoc />
    public void WriteTo(Utf8Buffer output)
    {
        string prefix = setting.Prefix;
        output.Write($"<svg class=\"timeline-drawing density {prefix}\" role=\"group\" aria-labelledby=\"{prefix}_title\" aria-describedby=\"{prefix}_desc\" width=\"100%\"");
        output.Pixels("height", Top + Plot + Bottom);
        output.Write(">\n"u8);
        output.Element("title", $" id=\"{prefix}_title\"", words.Title);
        output.Element("desc", $" id=\"{prefix}_desc\"", words.Description);
        output.Write("\n"u8);
        int most = columns.Max(c => c.Count);
        double free = 0;
        for (int i = 0; i < columns.Count; i++)
            Column(output, i, most, ref free);
        output.Write("</svg>\n"u8);
    }

    /// <inheritdoc cref="IHtml.ToString" />
    public override string ToString()
    {
        var output = new Utf8Buffer();
        WriteTo(output);
        return output.ToString();
    }

    private void Column(Utf8Buffer output, int index, int most, ref double free)
    {
        var column = columns[index];
        double width = 1.0 / columns.Count;
        double height = Math.Max(2, Plot * column.Count / most);
        output.Write(column.Href is null ? "<g class=\"sum\">"u8 : "<a tabindex=\"-1\" class=\"sum\""u8);
        if (column.Href is not null)
            output.Write($" href=\"{column.Href}\">");
        output.Element("title", "", column.Name);
        output.Write("<rect"u8);
        output.Percent("x", (index + 0.06) * width);
        output.Percent("width", 0.88 * width);
        output.Pixels("y", Top + Plot - height);
        output.Pixels("height", height);
        output.Write("/>"u8);
        string number = column.Count.ToString(CultureInfo.InvariantCulture);
        if (number.Length * LetterWidth < width * setting.Width)
            Text(output, number, (index + 0.5) * width, Top + Plot - height - 4);
        double middle = (index + 0.5) * width * setting.Width;
        double half = column.Label.Length * LetterWidth / 2;
        if (middle - half >= free && middle + half <= setting.Width)
        {
            Text(output, column.Label, (index + 0.5) * width, Top + Plot + 15);
            free = middle + half + LetterWidth;
        }
        output.Write(column.Href is null ? "</g>\n"u8 : "</a>\n"u8);
    }

    private static void Text(Utf8Buffer output, string text, double x, double y)
    {
        output.Write("<text"u8);
        output.Percent("x", x);
        output.Pixels("y", y);
        output.Write(">"u8);
        output.Words(text);
        output.Write("</text>"u8);
    }
}
