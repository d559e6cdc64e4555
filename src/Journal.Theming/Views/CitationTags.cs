using Journal.Core.Dates;
using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>The tags by which search engines for scholars know an article (Highwire Press tags, as Google Scholar's inclusion guidelines list them).</summary>
internal static class CitationTags
{
    /// <summary>The tags of an article: views of <c>name</c> and <c>content</c>.</summary>
    public static ValueList<object?> Of(Sheet sheet, ArticlePage page)
    {
        var tags = new List<object?>();
        void Add(string name, string? content)
        {
            if (!string.IsNullOrEmpty(content))
                tags.Add(new View(("name", "citation_" + name), ("content", Markup.Escape(content))));
        }

        Work(sheet, page, Add);
        Journal(sheet, page.Issue.Issue, Add);
        foreach (string term in page.Article.Keywords.Select(k => k.Term.In(sheet.Language)?.Value).OfType<string>())
            Add("keywords", term);
        return tags.ToValueList<object?>();
    }

    private static void Work(Sheet sheet, ArticlePage page, Action<string, string?> add)
    {
        var article = page.Article;
        var here = article.TextIn(sheet.Language);
        add("title", sheet.Best(article.Title)?.Value);
        foreach (var byline in article.Bylines)
        {
            add("author", sheet.Best(byline.Author.Name)?.Value ?? byline.Author.Id);
            add("author_institution", byline.Affiliation.In(sheet.Language)?.Value);
            add("author_orcid", byline.Author.Orcid is { } orcid ? "https://orcid.org/" + orcid : null);
        }
        add("publication_date", DateOf(article.Published ?? page.Issue.Issue.Date) ?? Sheet.Digits(page.Issue.Issue.Year));
        add("language", (here?.Language ?? article.OriginalLanguage).Value);
        var (first, last) = PagesOf(article.Pages);
        add("firstpage", first);
        add("lastpage", last);
        add("doi", article.Doi);
        add("abstract_html_url", sheet.Settings.Absolute(page.Address));
        add("fulltext_html_url", here is { Body.IsEmpty: false } ? sheet.Settings.Absolute(page.Address) : null);
        add("pdf_url", article.Pdf is { } pdf ? sheet.Settings.Absolute(new Address(pdf.Value)) : null);
    }

    private static void Journal(Sheet sheet, Issue issue, Action<string, string?> add)
    {
        add("journal_title", sheet.Best(sheet.Masthead.Title)?.Value);
        add("publisher", sheet.Best(sheet.Masthead.Publisher)?.Value);
        add("issn", sheet.Masthead.PrintIssn);
        add("issn", sheet.Masthead.OnlineIssn);
        add("volume", issue.Volume);
        add("issue", issue.Number);
    }

    /// <summary>The first and the last page of <c>15-28</c>; the same page twice where there is only one.</summary>
    public static (string? First, string? Last) PagesOf(string? pages)
    {
        if (pages is null)
            return (null, null);
        int dash = pages.AsSpan().IndexOfAny('-', '–');
        return dash < 0 ? (pages.Trim(), pages.Trim()) : (pages[..dash].Trim(), pages[(dash + 1)..].Trim());
    }

    // 2009-06-15 is written 2009/06/15.
    private static string? DateOf(Edtf? date) => date is null ? null : DateWords.MachineValue(date)?.Replace('-', '/');
}
