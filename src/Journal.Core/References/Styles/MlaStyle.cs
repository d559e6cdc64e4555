using System.Globalization;

namespace Journal.Core.References.Styles;

/// <summary>
/// MLA, 9th edition: <c>Smaghulova, K. Q. “Title.” <i>Journal</i>, vol. 46, no. 2, 2009, pp. 5–14, https://doi.org/….</c>
/// </summary>
internal static class MlaStyle
{
    private const int MostAuthors = 2;

    /// <summary>The citation.</summary>
    /// <param name="article">The article.</param>
    public static CitationText Write(ArticleCitation article)
    {
        var words = CitationWords.Of(article.Language);
        var writer = new CitationWriter();
        if (article.Authors.Count > 0)
            writer.Add(Names(article, words)).Stop(" ");
        writer.Add(CitationParts.Quoted(article.Title, words));
        bool first = true;
        if (!string.IsNullOrWhiteSpace(article.Journal))
        {
            writer.Add(" ").Add(article.Journal.Trim(), italic: true);
            first = false;
        }
        string?[] elements =
        [
            CitationParts.VolumeAndNumber(article, words.InlineVolume, words.InlineNumber),
            article.Year?.ToString(CultureInfo.InvariantCulture),
            CitationParts.Pages(article) is { } pages ? $"{(pages.Contains('–', StringComparison.Ordinal) ? words.InlinePages : words.InlinePage)} {pages}" : null,
            CitationParts.Address(article),
        ];
        foreach (string? element in elements.Where(e => !string.IsNullOrEmpty(e)))
        {
            writer.Add(first ? " " : ", ").Add(element);
            first = false;
        }
        return writer.Stop().Finish();
    }

    private static string Names(ArticleCitation article, CitationWords words)
    {
        string first = CitationNames.Full(article.Authors[0], inverted: true);
        if (article.Authors.Count > MostAuthors)
            return $"{first}, {words.Others}";
        return article.Authors.Count == 1
            ? first
            : $"{first}{(words.HasGuillemets ? "" : ",")} {words.And} {CitationNames.Full(article.Authors[1], inverted: false)}";
    }
}
