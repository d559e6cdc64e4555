using System.Globalization;
using Journal.Core.Languages;
using Journal.Core.Text;

namespace Journal.Core.References.Styles;

/// <summary>
/// APA, 7th edition: <c>Smaghulova, K. Q., &amp; Tokaev, K. (2009). Title. <i>Journal</i>, <i>46</i>(2), 5–14. https://doi.org/…</c>
/// </summary>
internal static class ApaStyle
{
    private const int MostAuthors = 20;

    /// <summary>The citation.</summary>
    /// <param name="article">The article.</param>
    public static CitationText Write(ArticleCitation article)
    {
        var words = CitationWords.Of(article.Language);
        var writer = new CitationWriter();
        string year = article.Year?.ToString(CultureInfo.InvariantCulture) ?? words.NoDate;
        if (article.Authors.Count > 0)
            writer.Add(Names(article.Authors)).Stop(" ").Add($"({year})").Stop(" ").Add(article.Title.Trim()).Stop();
        else
            writer.Add(article.Title.Trim()).Stop(" ").Add($"({year})").Stop();
        bool journal = !string.IsNullOrWhiteSpace(article.Journal);
        if (journal)
            writer.Add(" ").Add(article.Journal!.Trim(), italic: true);
        WriteNumbers(writer, article, journal ? ", " : " ");
        writer.Stop();
        if (CitationParts.Address(article) is { Length: > 0 } address)
            writer.Add(" ").Add(address);
        return writer.Finish();
    }

    private static void WriteNumbers(CitationWriter writer, ArticleCitation article, string between)
    {
        bool volume = !string.IsNullOrWhiteSpace(article.Volume);
        bool number = !string.IsNullOrWhiteSpace(article.Number);
        if (volume)
            writer.Add(between).Add(article.Volume, italic: true);
        if (number)
            writer.Add(volume ? "" : between).Add($"({article.Number})");
        if (CitationParts.Pages(article) is { } pages)
            writer.Add(volume || number ? ", " : between).Add(pages);
    }

    private static string Names(ValueList<PersonName> authors)
    {
        var names = authors.Select(a => CitationNames.SurnameFirst(a, comma: true)).ToList();
        if (names.Count == 1)
            return names[0];
        return names.Count > MostAuthors
            ? $"{string.Join(", ", names.Take(MostAuthors - 1))}, … {names[^1]}"
            : $"{string.Join(", ", names.Take(names.Count - 1))}, & {names[^1]}";
    }
}
