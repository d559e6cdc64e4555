using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>An article as lists show it, and the names of issues.</summary>
internal static class CardView
{
    /// <summary>An article as an entry of a list.</summary>
    /// <param name="sheet">The page.</param>
    /// <param name="article">The article.</param>
    /// <param name="author">The person whose part in it is said, or null.</param>
    public static View Of(Sheet sheet, Article article, Author? author = null) => new(
        ("title", sheet.Text(article.Title)),
        ("subtitle", sheet.Text(article.Subtitle)),
        ("href", sheet.Link(sheet.Index.Article(sheet.Language, article))),
        ("authors", article.Bylines.Select(b => sheet.Author(b.Author)).ToValueList<object?>()),
        ("pages", Pages(sheet, article.Pages)),
        ("texts", Texts(sheet, article)),
        ("is_retracted", article.Retracted is not null),
        ("is_corrected", article.Corrected is not null),
        ("roles", article.Bylines.Where(b => author is not null && b.Author.Id == author.Id).SelectMany(b => b.Roles)
            .Select(r => Markup.Escape(r)).ToValueList<object?>()),
        ("issue", new Lazy<object?>(() => sheet.Index.IssueOf(article.Issue) is { } issue ? IssueLink(sheet, issue.Issue) : null)));

    /// <summary>Title and link of an article; null for no article.</summary>
    public static View? Link(Sheet sheet, Article? article) => article is null
        ? null
        : new View(("title", sheet.Text(article.Title)), ("href", sheet.Link(sheet.Index.Article(sheet.Language, article))));

    /// <summary>Name and link of an issue.</summary>
    public static View IssueLink(Sheet sheet, Issue issue) => new(
        ("name", IssueName(sheet, issue)),
        ("title", sheet.Text(issue.Title)),
        ("href", sheet.Link(sheet.Index.Issue(sheet.Language, issue.Id))));

    /// <summary>What an issue is called, as HTML.</summary>
    public static string IssueName(Sheet sheet, Issue issue) => Sheet.Plain(PlainIssueName(sheet, issue))!;

    /// <summary>What an issue is called: volume, number and year as far as known, else its folder.</summary>
    public static string PlainIssueName(Sheet sheet, Issue issue)
    {
        var parts = new List<string>(3);
        if (issue.Volume is { } volume)
            parts.Add(sheet.Words.SayPlain("issue_volume", volume));
        if (issue.Number is { } number)
            parts.Add(sheet.Words.SayPlain("issue_number", number));
        if (Sheet.Digits(issue.Year) is { } year)
            parts.Add(year);
        return parts.Count > 0 ? string.Join(sheet.Comma, parts) : issue.Id;
    }

    /// <summary>The pages as a list of contents prints them: <c>15–28-б.</c>, <c>С. 15–28</c>, <c>pp. 15–28</c>; null where they are not known.</summary>
    public static string? Pages(Sheet sheet, string? pages) =>
        pages is null ? null : sheet.Words.Say(IsOnePage(pages) ? "page_short" : "pages_short", PageRange(pages));

    /// <summary>First and last page joined by an en dash.</summary>
    public static string PageRange(string pages) => Sheet.Plain(pages)!.Replace('-', '–');

    /// <summary>Whether there is one page only.</summary>
    public static bool IsOnePage(string pages) => pages.AsSpan().IndexOfAny("-–,;") < 0;

    // Texts whose language has no page are read on this one.
    private static ValueList<object?> Texts(Sheet sheet, Article article)
    {
        Address? PageIn(LanguageTag language) => sheet.Index.Article(language, article);
        return [.. article.Texts.Where(t => !t.Body.IsEmpty).Select(t => new View(
            ("lang", t.Language.Value),
            ("name", sheet.Words.NameOf(t.Language)),
            ("href", sheet.Link(PageIn(t.Language) ?? PageIn(sheet.Language))),
            ("is_here", t.Language == sheet.Language),
            ("is_digest", t.IsDigest)))];
    }
}
