using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.References.Styles;
using Journal.Core.Text;

namespace Journal.Core.Layout;

/// <summary>What is needed to cite an article of the journal.</summary>
public static class ArticleCitations
{
    /// <summary>Describes an article for readers of one language.</summary>
    /// <param name="page">The page of the article.</param>
    /// <param name="masthead">The journal.</param>
    /// <param name="url">Absolute address of the page, or null if it is unknown where the site stands.</param>
    public static ArticleCitation Of(ArticlePage page, Masthead masthead, string? url)
    {
        var article = page.Article;
        var issue = page.Issue.Issue;
        var title = article.Title.Best(page.Language, [article.OriginalLanguage, .. masthead.Languages]);
        var language = title?.Language ?? page.Language;
        return new ArticleCitation(language == LanguageTag.Undetermined ? page.Language : language, title?.Value ?? article.Slug)
        {
            Authors = article.Bylines.Select(b => Name(b.Author, masthead, language)).ToValueList(),
            Journal = masthead.Title.Best(language, masthead.Languages)?.Value,
            Year = issue.Year ?? (int?)(issue.Date?.YearOf ?? article.Published?.YearOf),
            Volume = issue.Volume,
            Number = issue.Number,
            Pages = article.Pages,
            Doi = article.Doi,
            Url = url,
        };
    }

    /// <summary>The places of the downloads beside the page of an article: BibTeX, RIS and CSL-JSON.</summary>
    /// <param name="page">The place of the page.</param>
    public static ValueList<KeyValuePair<string, Address>> Downloads(Address page) =>
    [
        new("BibTeX", new Address(page.Path + "citation.bib")),
        new("RIS", new Address(page.Path + "citation.ris")),
        new("CSL-JSON", new Address(page.Path + "citation.json")),
    ];

    /// <summary>The place of the references of an article as data, beside its page.</summary>
    /// <param name="page">The place of the page.</param>
    public static Address ReferenceData(Address page) => new(page.Path + "references.json");

    private static PersonName Name(Author author, Masthead masthead, LanguageTag language) =>
        PersonName.Parse(author.Name.Best(language, masthead.Languages)?.Value ?? author.Id);
}
