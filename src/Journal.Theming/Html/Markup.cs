using System.Buffers;
using System.Globalization;
using System.Text;
using Journal.Core.Languages;
using Journal.Theming.Language;

namespace Journal.Theming.Html;

/// <summary>Writes characters into HTML so that they stay characters (HTML Standard, section 13.3, "Serializing HTML fragments").</summary>
public static class Markup
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    /// <summary>Writes plain text, fit for an element and for an attribute in double quotes.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="text">Characters as they are to be read.</param>
    public static void Text(this Utf8Buffer output, ReadOnlySpan<char> text)
    {
        for (int next = text.IndexOfAny(Special); next >= 0; next = text.IndexOfAny(Special))
        {
            output.Write(text[..next]);
            output.Write(text[next] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                _ => "&quot;"u8,
            });
            text = text[(next + 1)..];
        }
        output.Write(text);
    }

    /// <summary>Writes a whole number in ASCII digits.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="number">The number.</param>
    public static void Number(this Utf8Buffer output, int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out int length, provider: CultureInfo.InvariantCulture);
        output.Write(digits[..length]);
    }

    /// <summary>Writes an attribute with a space before it; nothing where there is no value.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="name">The name, ASCII.</param>
    /// <param name="value">The value as plain text, or null.</param>
    public static void Attribute(this Utf8Buffer output, ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
            return;
        output.Write(" "u8);
        output.Write(name);
        output.Write("=\""u8);
        output.Text(value);
        output.Write("\""u8);
    }

    /// <summary>Writes <c>lang</c> and, where the language runs the other way than the text around it, <c>dir</c>.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="language">The language.</param>
    /// <param name="around">The language of the text around.</param>
    public static void Language(this Utf8Buffer output, LanguageTag language, LanguageTag around)
    {
        output.Attribute("lang"u8, language.Value);
        if (language.IsRightToLeft != around.IsRightToLeft)
            output.Attribute("dir"u8, DirectionOf(language));
    }

    /// <summary>The value of <c>dir</c> for a language: <c>ltr</c> or <c>rtl</c>.</summary>
    /// <param name="language">The language.</param>
    public static string DirectionOf(LanguageTag language) => language.IsRightToLeft ? "rtl" : "ltr";

    /// <summary>Plain text as HTML, fit for an element and for an attribute in double quotes.</summary>
    /// <param name="text">Characters as they are to be read.</param>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
            return text;
        var html = new StringBuilder(text.Length + 16);
        foreach (char character in text)
            _ = character switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                _ => html.Append(character),
            };
        return html.ToString();
    }

    /// <summary>Plain text as HTML in a span that says its language, where that is another than the language around it.</summary>
    /// <param name="text">Characters as they are to be read.</param>
    /// <param name="language">Their language; undetermined counts as the language around.</param>
    /// <param name="around">The language of the text around.</param>
    public static string InLanguage(string text, LanguageTag language, LanguageTag around)
    {
        string html = Escape(text);
        if (language == around || language == LanguageTag.Undetermined)
            return html;
        string direction = language.IsRightToLeft == around.IsRightToLeft ? "" : $" dir=\"{DirectionOf(language)}\"";
        return $"<span lang=\"{language.Value}\"{direction}>{html}</span>";
    }
}
