using System.Globalization;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Pictures;

/// <summary>Writes numbers of drawings, without dependence on a culture.</summary>
internal static class SvgText
{
    /// <summary>An attribute that is a part of the width, with two decimals: <c> x="12.34%"</c>.</summary>
    public static void Percent(this Utf8Buffer output, string name, double part) =>
        output.Write(string.Create(CultureInfo.InvariantCulture, $" {name}=\"{part * 100:0.##}%\""));

    /// <summary>An attribute in pixels.</summary>
    public static void Pixels(this Utf8Buffer output, string name, double pixels) =>
        output.Write(string.Create(CultureInfo.InvariantCulture, $" {name}=\"{pixels:0.#}\""));

    /// <summary>An element that holds plain text alone.</summary>
    public static void Element(this Utf8Buffer output, string name, string attributes, string text)
    {
        output.Write($"<{name}{attributes}>");
        output.Words(text);
        output.Write($"</{name}>");
    }

    /// <summary>Plain text. Text of a drawing never breaks, so its spaces are plain: some readers of inline drawings write <c>&amp;nbsp;</c> for U+00A0, which XML does not know.</summary>
    public static void Words(this Utf8Buffer output, string text) => output.Text(text.Replace('\u00a0', ' '));
}
