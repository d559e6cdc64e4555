using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout;

/// <summary>The pages on which two texts of one article stand side by side: one for each text in the language of the page with each other text.</summary>
internal static class ParallelPages
{
    /// <summary>The pages of an article for readers of a language.</summary>
    /// <param name="article">The article.</param>
    /// <param name="issue">Its issue.</param>
    /// <param name="languages">The languages of the journal.</param>
    /// <param name="language">The language of the readers.</param>
    public static IEnumerable<ParallelPage> Of(
        Article article, PublishedIssue issue, ValueList<LanguageTag> languages, LanguageTag language)
    {
        if (Readable(article, language) is not { } first)
            yield break;
        foreach (var second in article.Texts.Where(t => !t.Body.IsEmpty && t.Language != language))
            yield return new ParallelPage(Addresses.Parallel(language, article.Issue, article.Slug, second.Language), article, issue, first, second)
            {
                Alternates = languages.Count < 2 ? [] : languages.Select(l => new InLanguage<Address>(l, Twin(article, l, first, second))).ToValueList(),
            };
    }

    private static Rendition? Readable(Article article, LanguageTag language) =>
        article.TextIn(language) is { Body.IsEmpty: false } text ? text : null;

    // Another language of the interface keeps the second text, or, if that is its own, takes the first beside it. Without a text there is the article's page.
    private static Address Twin(Article article, LanguageTag language, Rendition first, Rendition second)
    {
        if (Readable(article, language) is null)
            return Addresses.Article(language, article.Issue, article.Slug);
        var other = language == second.Language ? first : second;
        return Addresses.Parallel(language, article.Issue, article.Slug, other.Language);
    }
}
