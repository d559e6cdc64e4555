using System.Globalization;
using System.Text;
using Journal.Core.Languages;

namespace Journal.Core.References.Styles;

/// <summary>Writes the tagged format of Research Information Systems.</summary>
internal static class RisFormat
{
    /// <summary>The entry.</summary>
    /// <param name="article">The article.</param>
    public static string Write(ArticleCitation article)
    {
        var text = new StringBuilder();
        Line(text, "TY", "JOUR");
        foreach (var author in article.Authors)
            Line(text, "AU", Name(author));
        Line(text, "TI", article.Title);
        Line(text, "T2", article.Journal);
        Line(text, "PY", article.Year?.ToString(CultureInfo.InvariantCulture));
        Line(text, "VL", article.Volume);
        Line(text, "IS", article.Number);
        string[] pages = CitationParts.Pages(article)?.Split('–', 2) ?? [];
        Line(text, "SP", pages.Length > 0 ? pages[0] : null);
        Line(text, "EP", pages.Length > 1 ? pages[1] : null);
        Line(text, "DO", article.Doi);
        Line(text, "UR", article.Url);
        Line(text, "LA", article.Language == LanguageTag.Undetermined ? null : article.Language.Value);
        return text.Append("ER  - \r\n").ToString();
    }

    private static string Name(PersonName name)
    {
        string given = CitationNames.Given(name);
        return given.Length == 0 ? name.Surname : $"{name.Surname}, {given}";
    }

    // A line of a value must not look like a tag.
    private static void Line(StringBuilder text, string tag, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return;
        text.Append(tag).Append("  - ");
        foreach (char character in value.Trim())
            text.Append(char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character);
        text.Append("\r\n");
    }
}
