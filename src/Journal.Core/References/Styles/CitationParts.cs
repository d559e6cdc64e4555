namespace Journal.Core.References.Styles;

/// <summary>Parts that several styles write alike.</summary>
internal static class CitationParts
{
    /// <summary>Pages with an en dash.</summary>
    /// <param name="article">The article.</param>
    public static string? Pages(ArticleCitation article) =>
        string.IsNullOrWhiteSpace(article.Pages) ? null : article.Pages.Trim().Replace("--",
            "–", StringComparison.Ordinal).Replace('-', '–').Replace('—', '–');

    /// <summary>The address to print: that of the DOI, else that of the page, else null.</summary>
    /// <param name="article">The article.</param>
    public static string? Address(ArticleCitation article) => article.Doi is { Length: > 0 } doi ? "https://doi.org/" + doi : article.Url;

    /// <summary>A title in quotation marks of its language, the point where the language puts it.</summary>
    /// <param name="title">The title; quotation marks in it become inner ones.</param>
    /// <param name="words">The words of the language.</param>
    public static string Quoted(string title, CitationWords words)
    {
        string text = title.Trim();
        bool ended = text.Length > 0 && text[^1] is '.' or '?' or '!' or '…';
        if (words.HasGuillemets)
            return $"«{text.Replace('«', '„').Replace('»', '“')}».";
        return $"“{text.Replace('“', '‘').Replace('”', '’')}{(ended ? "" : ".")}”";
    }

    /// <summary><c>Т. 46, № 2</c>: what there is of both, or null.</summary>
    /// <param name="article">The article.</param>
    /// <param name="volume">The word before the volume.</param>
    /// <param name="number">The word before the number.</param>
    public static string? VolumeAndNumber(ArticleCitation article, string volume, string number)
    {
        string[] parts = [Worded(volume, article.Volume), Worded(number, article.Number)];
        string text = string.Join(", ", parts.Where(p => p.Length > 0));
        return text.Length == 0 ? null : text;
    }

    private static string Worded(string word, string? value) => string.IsNullOrWhiteSpace(value) ? "" : $"{word} {value}";
}
