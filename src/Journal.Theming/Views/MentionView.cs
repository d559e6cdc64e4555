using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>Articles and passages to which the index and the pages of subjects lead.</summary>
internal static class MentionView
{
    /// <summary>An article with its passages: in the reader's language first; what is in another language says so.</summary>
    /// <param name="sheet">The page.</param>
    /// <param name="mention">The article and its passages.</param>
    public static View Of(Sheet sheet, IndexMention mention)
    {
        var article = mention.Article;
        var readable = article.Texts.Where(t => !t.Body.IsEmpty).ToList();
        bool isHere = readable.Count == 0 || readable.Exists(t => t.Language == sheet.Language);
        return new View(
            ("title", sheet.Text(article.Title)),
            ("href", sheet.Link(sheet.Index.Article(sheet.Language, article))),
            ("issue", sheet.Index.IssueOf(article.Issue) is { } issue ? CardView.IssueName(sheet, issue.Issue) : null),
            ("texts", isHere ? ValueList<object?>.Empty : readable.Select(t => Text(sheet, t.Language)).ToValueList<object?>()),
            ("passages", Passages(sheet, mention)),
            ("passages_text", mention.Passages is [var first, ..] && first.Language != sheet.Language ? Text(sheet, first.Language) : null));
    }

    private static View Text(Sheet sheet, LanguageTag language) =>
        new(("lang", language.Value), ("in_language", sheet.Words.NameOf(language, "in_language")));

    // A text in a language without pages is shown on those of the others.
    private static ValueList<object?> Passages(Sheet sheet, IndexMention mention)
    {
        int unnamed = 0;
        var views = new List<object?>(mention.Passages.Count);
        foreach (var passage in mention.Passages)
        {
            var page = sheet.Index.Article(passage.Language, mention.Article) ?? sheet.Index.Article(sheet.Language, mention.Article);
            string name = NameOf(sheet, passage.Anchor) ?? Unnamed(sheet, ++unnamed);
            views.Add(new View(("name", name), ("href", sheet.Link(page, passage.Anchor))));
        }
        return [.. views];
    }

    private static string Unnamed(Sheet sheet, int number) =>
        number == 1 ? sheet.Words.Say("passage") : $"{sheet.Words.Say("passage")} {Sheet.Digits(number)}";

    /// <summary>What the anchor of a paragraph, entry or note says by itself; null for others.</summary>
    private static string? NameOf(Sheet sheet, string anchor)
    {
        int hyphen = anchor.IndexOf('-', StringComparison.Ordinal);
        string? key = hyphen < 0 ? null : anchor[..hyphen] switch
        {
            "p" => "passage_paragraph",
            "ref" => "passage_reference",
            "fn" => "passage_note",
            _ => null,
        };
        return key is null ? null : sheet.Words.Say(key, Markup.Escape(anchor[(hyphen + 1)..]));
    }
}
