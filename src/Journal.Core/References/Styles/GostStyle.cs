using System.Globalization;

namespace Journal.Core.References.Styles;

/// <summary>GOST R 7.0.5-2008 (reference) and GOST 7.1-2003 (description) for an article in a journal.</summary>
internal static class GostStyle
{
    private const int MostAuthorsInHead = 3;

    /// <summary><c>Смағұлова К. Қ. Тақырып // Журнал. 2009. Т. 46, № 2. Б. 5–14.</c></summary>
    /// <param name="article">The article.</param>
    public static CitationText Reference(ArticleCitation article)
    {
        var words = CitationWords.Of(article.Language);
        var writer = new CitationWriter();
        bool head = article.Authors.Count is > 0 and <= MostAuthorsInHead;
        if (head)
            writer.Add(string.Join(", ", article.Authors.Select(a => CitationNames.SurnameFirst(a, comma: false)))).Add(" ");
        writer.Add(article.Title.Trim());
        if (article.Authors.Count > MostAuthorsInHead)
            writer.Add($" / {CitationNames.InitialsFirst(article.Authors[0])} [{words.Others}]");
        return Host(writer, article, words, ". ");
    }

    /// <summary><c>Смағұлова, К. Қ. Тақырып / К. Қ. Смағұлова // Журнал. – 2009. – Т. 46, № 2. – Б. 5–14.</c></summary>
    /// <param name="article">The article.</param>
    public static CitationText Description(ArticleCitation article)
    {
        var words = CitationWords.Of(article.Language);
        var writer = new CitationWriter();
        bool head = article.Authors.Count is > 0 and <= MostAuthorsInHead;
        if (head)
            writer.Add(CitationNames.SurnameFirst(article.Authors[0], comma: true)).Stop(" ");
        writer.Add(article.Title.Trim());
        if (head)
            writer.Add(" / ").Add(string.Join(", ", article.Authors.Select(CitationNames.InitialsFirst)));
        else if (article.Authors.Count > 0)
            writer.Add($" / {CitationNames.InitialsFirst(article.Authors[0])} [{words.Others}]");
        return Host(writer, article, words, ". – ");
    }

    private static CitationText Host(CitationWriter writer, ArticleCitation article, CitationWords words, string between)
    {
        string?[] areas =
        [
            article.Journal?.Trim(),
            article.Year?.ToString(CultureInfo.InvariantCulture),
            CitationParts.VolumeAndNumber(article, words.Volume, words.HasGuillemets ? words.Number : "no."),
            CitationParts.Pages(article) is { } pages ? $"{words.Pages} {pages}" : null,
            article.Doi is { Length: > 0 } doi ? $"DOI: {doi}" : article.Url is { Length: > 0 } url ? $"URL: {url}" : null,
        ];
        writer.Add(string.IsNullOrEmpty(areas[0]) ? "" : " // ");
        bool first = !string.IsNullOrEmpty(areas[0]);
        foreach (string? area in areas)
        {
            if (string.IsNullOrEmpty(area))
                continue;
            if (!first)
                writer.Stop(between[1..]);
            // "Vol. 46, no. 2", but "No. 2" where it begins the area.
            writer.Add(area.StartsWith("no.", StringComparison.Ordinal) ? "No." + area[3..] : area);
            first = false;
        }
        return writer.Stop().Finish();
    }
}
