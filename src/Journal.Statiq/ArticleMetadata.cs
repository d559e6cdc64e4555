using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Model;
using Statiq.Common;

namespace Journal.Statiq;

/// <summary>What the journal knows of a page or text, under the keys that Statiq's users know.</summary>
internal static class ArticleMetadata
{
    /// <summary>The metadata of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="masthead">The journal.</param>
    public static IEnumerable<KeyValuePair<string, object>> Of(Page page, Masthead masthead)
    {
        // Every page says its title and language, so that no setting of the same name is taken for it.
        yield return Text(Keys.Title, Title(page, masthead));
        yield return Text(JournalKeys.Lang, page.Language.Value);
        yield return new(JournalKeys.Page, page);
        if (page is ArticlePage { Article: var article })
            foreach (var item in Of(article, page.Language, masthead))
                yield return item;
    }

    /// <summary>The metadata of a text as its file says.</summary>
    /// <param name="file">The file.</param>
    public static IEnumerable<KeyValuePair<string, object>> Of(ArticleFile file) =>
    [
        Text(Keys.Title, file.Front.Title.In(file.Language)?.Value ?? file.Slug),
        Text(JournalKeys.Lang, file.Language.Value),
        Text(JournalKeys.Description, file.Front.Abstract.In(file.Language)?.Value ?? ""),
        Text(JournalKeys.Issue, file.Issue),
        Text(JournalKeys.Slug, file.Slug),
        new(JournalKeys.Authors, file.Front.Authors.Select(a => a.Author.Value).ToArray()),
        new(JournalKeys.Article, file),
    ];

    /// <summary>The metadata of a text whose notes are numbered.</summary>
    /// <param name="article">The article.</param>
    /// <param name="text">The text.</param>
    /// <param name="masthead">The journal.</param>
    public static IEnumerable<KeyValuePair<string, object>> Of(Article article, Rendition text, Masthead masthead) =>
    [
        Text(Keys.Title, article.Title.Best(text.Language, masthead.Languages)?.Value ?? article.Slug),
        Text(JournalKeys.Lang, text.Language.Value),
        Text(JournalKeys.Issue, article.Issue),
        Text(JournalKeys.Slug, article.Slug),
        new(JournalKeys.Notes, text.Body.Notes.Count),
        new(JournalKeys.Article, article),
    ];

    private static IEnumerable<KeyValuePair<string, object>> Of(Article article, LanguageTag language, Masthead masthead)
    {
        string[] names = [.. article.Bylines.Select(b => b.Author.Name.Best(language, masthead.Languages)?.Value ?? b.Author.Id)];
        yield return Text(JournalKeys.Description, article.Abstract.Best(language, masthead.Languages)?.Value ?? "");
        yield return Text(JournalKeys.Author, string.Join(", ", names));
        yield return new(JournalKeys.Authors, names);
        yield return new(JournalKeys.Tags, article.Keywords.Select(k => k.Term.Best(language, masthead.Languages)?.Value ?? k.Subject ?? "").ToArray());
        yield return Text(JournalKeys.Published, article.Published?.ToString() ?? "");
        yield return Text(JournalKeys.Updated, (article.Corrected ?? article.Published)?.ToString() ?? "");
        yield return Text(JournalKeys.Issue, article.Issue);
        yield return Text(JournalKeys.Slug, article.Slug);
        yield return Text(JournalKeys.Doi, article.Doi ?? "");
        yield return Text(JournalKeys.Pages, article.Pages ?? "");
        yield return new(JournalKeys.Article, article);
    }

    private static string Title(Page page, Masthead masthead) => page switch
    {
        ArticlePage { Article: var article } => In(article.Title, page, masthead) ?? article.Slug,
        AuthorPage { Contributor.Author: var author } => In(author.Name, page, masthead) ?? author.Id,
        FreeTextPage { Content: var content } => In(content.Title, page, masthead) ?? content.Slug,
        IssuePage { Issue.Issue: var issue } => issue.Id,
        _ => In(masthead.Title, page, masthead) ?? "",
    };

    private static string? In(Localized<string> text, Page page, Masthead masthead) => text.Best(page.Language, masthead.Languages)?.Value;

    private static KeyValuePair<string, object> Text(string key, string text) => new(key, new PlainText(text));
}
