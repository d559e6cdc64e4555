using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Theming.Views;

/// <summary>The list of references of an article in the language of a page, and the list from which its works were gathered: the first there is.</summary>
/// <param name="Source">The text whose list was gathered, or null.</param>
/// <param name="Here">The page of the article in the language of the page, or null.</param>
/// <param name="There">The page that shows the gathered list, or null.</param>
internal sealed record CitingLists(Rendition? Source, Address? Here, Address? There)
{
    private IReadOnlyDictionary<string, Reference>? OwnEntries { get; init; }

    private IReadOnlyDictionary<string, Reference>? GatheredEntries { get; init; }

    /// <summary>Finds the lists.</summary>
    /// <param name="sheet">The page that asks.</param>
    /// <param name="article">The article.</param>
    public static CitingLists Of(Sheet sheet, Article article)
    {
        var here = sheet.Index.Article(sheet.Language, article);
        var source = article.Texts.FirstOrDefault(t => ListOf(t) is not null);
        // A text in a language without pages is shown on those of the others.
        var there = source is null ? here : sheet.Index.Article(source.Language, article) ?? here;
        return new CitingLists(source, here, there)
        {
            OwnEntries = EntriesOf(article.TextIn(sheet.Language)),
            GatheredEntries = EntriesOf(source),
        };
    }

    /// <summary>Whether readers find the same entries in their own language: a digest may have another list, with other numbers.</summary>
    /// <param name="numbers">The numbers of the entries; the first describes the work.</param>
    public bool IsTheSameHere(ValueList<string> numbers) =>
        Here == There
        || (OwnEntries is { } own && GatheredEntries is { } gathered && numbers.All(own.ContainsKey) && numbers is [var first, ..]
            && gathered.TryGetValue(first, out var entry)
            && string.Equals(entry.Resolved?.Entry.Text, own[first].Resolved?.Entry.Text, StringComparison.Ordinal));

    private static ReferenceListBlock? ListOf(Rendition? text) =>
        text?.Body.Blocks.OfType<ReferenceListBlock>().FirstOrDefault(l => !l.IsTwin);

    private static Dictionary<string, Reference>? EntriesOf(Rendition? text) =>
        ListOf(text)?.Entries.DistinctBy(e => e.Number).ToDictionary(e => e.Number, StringComparer.Ordinal);
}
