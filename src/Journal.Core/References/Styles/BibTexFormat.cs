using System.Globalization;
using System.Text;
using Journal.Core.Languages;

namespace Journal.Core.References.Styles;

/// <summary>Writes an entry for BibTeX and biblatex.</summary>
internal static class BibTexFormat
{
    /// <summary>The entry.</summary>
    /// <param name="article">The article.</param>
    public static string Write(ArticleCitation article)
    {
        var text = new StringBuilder("@article{").Append(article.Key).Append(",\n");
        if (article.Authors.Count > 0)
            Field(text, "author", string.Join(" and ", article.Authors.Select(Name)));
        // Double braces keep capitals as the author wrote them.
        Field(text, "title", $"{{{Escape(article.Title)}}}");
        Field(text, "journal", Escape(article.Journal));
        Field(text, "year", article.Year?.ToString(CultureInfo.InvariantCulture));
        Field(text, "volume", Escape(article.Volume));
        Field(text, "number", Escape(article.Number));
        Field(text, "pages", Escape(CitationParts.Pages(article))?.Replace("–", "--", StringComparison.Ordinal));
        Field(text, "doi", Verbatim(article.Doi));
        Field(text, "url", Verbatim(article.Url));
        Field(text, "langid", LanguageName(article.Language));
        return text.Append("}\n").ToString();
    }

    private static void Field(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
    }

    private static string Name(PersonName name)
    {
        string given = CitationNames.Given(name);
        if (given.Length == 0)
            return $"{{{Escape(name.Surname)}}}";
        // "and" and commas part names: a surname that has them is kept together.
        string surname = Escape(name.Surname)!;
        bool parts = surname.Contains(',', StringComparison.Ordinal) || surname.Contains(" and ", StringComparison.OrdinalIgnoreCase);
        return $"{(parts ? $"{{{surname}}}" : surname)}, {Escape(given)}";
    }

    private static string? Escape(string? value)
    {
        if (value is null)
            return null;
        var text = new StringBuilder(value.Length);
        foreach (char character in value.Trim())
            _ = character switch
            {
                '&' or '%' or '$' or '#' or '_' => text.Append('\\').Append(character),
                '{' => text.Append("\\textbraceleft{}"),
                '}' => text.Append("\\textbraceright{}"),
                '\\' => text.Append("\\textbackslash{}"),
                '~' => text.Append("\\textasciitilde{}"),
                '^' => text.Append("\\textasciicircum{}"),
                '@' => text.Append("{@}"),
                < ' ' or '\u007f' => text.Append(' '),
                _ => text.Append(character),
            };
        return text.ToString();
    }

    // Addresses are read as they are, but a brace or a blank would end them.
    private static string? Verbatim(string? address) =>
        address?.Trim().Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal)
            .Replace("\\", "%5C", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal).ReplaceLineEndings("");

    private static string? LanguageName(LanguageTag language) => language.Language switch
    {
        "kk" => "kazakh",
        "ru" => "russian",
        "en" => "english",
        "de" => "german",
        "fr" => "french",
        "tr" => "turkish",
        "zh" => "chinese",
        _ => null,
    };
}
