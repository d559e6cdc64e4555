using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>What readers of a language have of an article; each value includes those before it, as a journal prints them.</summary>
public enum Coverage
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>The title.</summary>
    Title,

    /// <summary>Title and abstract.</summary>
    TitleAndAbstract,

    /// <summary>The text.</summary>
    Text,
}

/// <summary>What readers of each language of the journal have of an article.</summary>
/// <param name="Slug">The article's slug.</param>
/// <param name="Cells">What there is, in the order of the journal's languages.</param>
/// <param name="Untitled">The languages without a title.</param>
/// <param name="Unsummarised">The languages without an abstract, where the article has one in another.</param>
/// <param name="Span">Where the original's file begins.</param>
public sealed record ArticleCoverage(
    string Slug, ValueList<Coverage> Cells, ValueList<LanguageTag> Untitled, ValueList<LanguageTag> Unsummarised, SourceSpan Span);

/// <summary>The translations of an issue: what there is of each article in each language of the journal.</summary>
/// <param name="Issue">The identifier of the issue.</param>
/// <param name="Languages">The languages of the journal.</param>
/// <param name="Articles">The articles in the printed order.</param>
public sealed record IssueCoverage(string Issue, ValueList<LanguageTag> Languages, ValueList<ArticleCoverage> Articles)
{
    /// <summary>Whether every article can be read in every language.</summary>
    public bool IsComplete => Articles.All(a => a.Cells.All(c => c == Coverage.Text));

    /// <summary>The translations of all issues.</summary>
    /// <param name="edition">What is published.</param>
    public static ValueList<IssueCoverage> Of(Edition edition)
    {
        var languages = edition.Masthead.Languages;
        return edition.Issues
            .Select(i => new IssueCoverage(i.Issue.Id, languages, i.Articles.Select(a => Of(a, languages)).ToValueList())).ToValueList();
    }

    /// <summary>What is missing: titles, and abstracts that there are in another language. A missing text is none of it: few journals translate all.</summary>
    /// <param name="issues">The translations of all issues.</param>
    public static IEnumerable<Diagnostic> Missing(ValueList<IssueCoverage> issues)
    {
        foreach (var article in issues.SelectMany(i => i.Articles))
        {
            if (article.Untitled.Count > 0)
                yield return Problems.NoTitleInLanguage(article.Span, article.Untitled);
            if (article.Unsummarised.Count > 0)
                yield return Problems.NoAbstractInLanguage(article.Span, article.Unsummarised);
        }
    }

    private static ArticleCoverage Of(Article article, ValueList<LanguageTag> languages) => new(
        article.Slug,
        languages.Select(l => CellOf(article, l)).ToValueList(),
        languages.Where(l => article.Title.In(l) is null).ToValueList(),
        article.Abstract.IsEmpty ? [] : languages.Where(l => article.Abstract.In(l) is null).ToValueList(),
        article.Texts[0].Span);

    private static Coverage CellOf(Article article, LanguageTag language)
    {
        if (article.TextIn(language) is { Body.IsEmpty: false })
            return Coverage.Text;
        if (article.Title.In(language) is null)
            return Coverage.Nothing;
        return article.Abstract.In(language) is null ? Coverage.Title : Coverage.TitleAndAbstract;
    }
}
