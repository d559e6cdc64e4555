using System.Globalization;
using Journal.Core.Languages;
using Journal.Core.Text;

namespace Journal.Core.References.Styles;

/// <summary>
/// Chicago, 17th edition, bibliography:
/// <c>Smaghulova, K. Q., and K. Tokaev. “Title.” <i>Journal</i> 46, no. 2 (2009): 5–14. https://doi.org/….</c>
/// </summary>
internal static class ChicagoStyle
{
    private const int MostAuthors = 10;
    private const int AuthorsBeforeOthers = 7;

    /// <summary>The citation.</summary>
    /// <param name="article">The article.</param>
    public static CitationText Write(ArticleCitation article)
    {
        var words = CitationWords.Of(article.Language);
        var writer = new CitationWriter();
        if (article.Authors.Count > 0)
            writer.Add(Names(article.Authors, words)).Stop(" ");
        writer.Add(CitationParts.Quoted(article.Title, words));
        WriteHost(writer, article, words);
        if (CitationParts.Address(article) is { Length: > 0 } address)
            writer.Add(" ").Add(address).Stop();
        return writer.Finish();
    }

    // "Journal 46, no. 2 (2009): 5–14": each piece brings the mark before it, the first one a space.
    private static void WriteHost(CitationWriter writer, ArticleCitation article, CitationWords words)
    {
        (string Mark, string? Text)[] pieces =
        [
            (" ", article.Journal?.Trim()),
            (" ", article.Volume),
            (", ", string.IsNullOrWhiteSpace(article.Number) ? null : $"{words.InlineNumber} {article.Number}"),
            (" ", article.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"({year})") : null),
            (": ", CitationParts.Pages(article)),
        ];
        bool first = true;
        foreach (var (mark, text) in pieces.Where(p => !string.IsNullOrWhiteSpace(p.Text)))
        {
            writer.Add(first ? " " : mark).Add(text, italic: first && text == pieces[0].Text);
            first = false;
        }
        if (!first)
            writer.Stop();
    }

    private static string Names(ValueList<PersonName> authors, CitationWords words)
    {
        int shown = authors.Count > MostAuthors ? AuthorsBeforeOthers : authors.Count;
        var names = authors.Take(shown).Select((a, i) => CitationNames.Full(a, inverted: i == 0)).ToList();
        if (shown < authors.Count)
            return $"{string.Join(", ", names)}, {words.Others}";
        // The comma behind an inverted name stays in English only.
        string comma = words.HasGuillemets && names.Count == 2 ? "" : ",";
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))}{comma} {words.And} {names[^1]}";
    }
}
