using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>The view of an article's page.</summary>
internal static class ArticleView
{
    public static View Of(Sheet sheet, ArticlePage page)
    {
        var article = page.Article;
        return FrameView.Page(
            sheet,
            sheet.Best(article.Title),
            ("article", new View(
            [
                .. Byline(sheet, article),
                .. Facts(sheet, page),
                .. Texts(sheet, article, ShownText(sheet, article)),
                .. CitationViews.Of(sheet, page, ShownText(sheet, article)),
                ("abstract", sheet.Prose(article.Abstract)),
                ("keywords", Shown(sheet, article).Select(k => Keyword(sheet, k)).ToValueList<object?>()),
                ("timeline", EventViews.Chronicle(sheet, sheet.Index.Events(article))),
                ("licence", sheet.LicenceOf(article.License)),
                ("copyright", sheet.Text(article.Copyright)),
                ("funding", sheet.Prose(article.Funding)),
                ("acknowledgements", sheet.Prose(article.Acknowledgements)),
                ("competing_interests", sheet.Prose(article.CompetingInterests)),
                ("previous", CardView.Link(sheet, page.Previous)),
                ("next", CardView.Link(sheet, page.Next)),
            ])));
    }

    private static (string, object?)[] Byline(Sheet sheet, Article article) =>
    [
        ("title", sheet.Text(article.Title)),
        ("subtitle", sheet.Text(article.Subtitle)),
        ("titles", article.Title.Entries.Where(t => t.Language != sheet.Best(article.Title)?.Language)
            .Select(t => sheet.Foreign(t.Language, Markup.Escape(t.Value))).ToValueList<object?>()),
        ("authors", article.Bylines.Select(b => AuthorOf(sheet, b)).ToValueList<object?>()),
    ];

    private static (string, object?)[] Facts(Sheet sheet, ArticlePage page)
    {
        var article = page.Article;
        var section = page.Issue.Parts.FirstOrDefault(p => p.Articles.Any(a => ReferenceEquals(a, article) || a.Slug == article.Slug))?.Section;
        return
        [
            ("issue", CardView.IssueLink(sheet, page.Issue.Issue)),
            ("section", section is null ? null : sheet.Text(section.Title)),
            ("pages", article.Pages is { } pages ? CardView.PageRange(pages) : null),
            ("is_one_page", article.Pages is { } range && CardView.IsOnePage(range)),
            ("doi", Sheet.Doi(article.Doi)),
            ("udc", Sheet.Plain(article.Udc)),
            ("received", sheet.Date(article.Received)),
            ("accepted", sheet.Date(article.Accepted)),
            ("published", sheet.Date(article.Published)),
            ("corrected", sheet.Date(article.Corrected)),
            ("retracted", sheet.Date(article.Retracted)),
            ("pdf", article.Pdf is { } pdf ? sheet.Links.To(new Address(pdf.Value)) : null),
        ];
    }

    // A text in a language that has no page of its own would be unreachable: it is shown under its own lang.
    private static Rendition? ShownText(Sheet sheet, Article article) =>
        Readable(article).FirstOrDefault(t => t.Language == sheet.Language)
        ?? Readable(article).FirstOrDefault(t => sheet.Index.Article(t.Language, article) is null);

    private static IEnumerable<Rendition> Readable(Article article) => article.Texts.Where(t => !t.Body.IsEmpty);

    private static (string, object?)[] Texts(Sheet sheet, Article article, Rendition? shown) =>
    [
        ("text", shown is null ? null : sheet.Foreign(shown.Language, new TextHtml(shown.Body, SettingOf(sheet, article, shown)))),
        ("is_digest", shown is { IsDigest: true }),
        ("translated_from", shown?.TranslatedFrom is { } original ? sheet.Words.NameOf(original, "from_language") : null),
        ("translators", shown is null ? ValueList<object?>.Empty : shown.Translators.Select(t => sheet.Author(t)).ToValueList<object?>()),
        ("texts", sheet.Texts(Readable(article), language => sheet.Index.Article(language, article))),
        ("parallels", shown is null
            ? ValueList<object?>.Empty
            : Readable(article).Select(other => ParallelView.Link(sheet, article, shown, other)).OfType<object>().ToValueList<object?>()),
    ];

    private static TextSetting SettingOf(Sheet sheet, Article article, Rendition text) => sheet.SettingOf(text) with
    {
        CitedWorks = sheet.Link(sheet.Index.CitedWorks(sheet.Language, article.Issue)),
    };

    private static View AuthorOf(Sheet sheet, Byline byline)
    {
        var author = byline.Author;
        return new View(
            ("name", sheet.Text(author.Name) ?? Markup.Escape(author.Id)),
            ("href", sheet.Link(sheet.Index.Author(sheet.Language, author.Id))),
            ("affiliation", sheet.Text(byline.Affiliation.IsEmpty ? author.Affiliation : byline.Affiliation)),
            ("is_corresponding", byline.Corresponding),
            ("email", Sheet.Plain(author.Email)),
            ("orcid", Sheet.Orcid(author.Orcid)),
            ("roles", byline.Roles.Select(r => Markup.Escape(r)).ToValueList<object?>()));
    }

    /// <summary>Subjects, and free terms in the reader's language; where there are none, those of the original.</summary>
    private static IEnumerable<Keyword> Shown(Sheet sheet, Article article)
    {
        bool own = article.Keywords.Any(k => k.Subject is null && k.Term.In(sheet.Language) is not null);
        var language = own ? sheet.Language : article.OriginalLanguage;
        return article.Keywords.Where(k => k.Subject is not null || k.Term.In(language) is not null);
    }

    private static View Keyword(Sheet sheet, Keyword keyword)
    {
        var term = sheet.Best(keyword.Term);
        var entry = keyword.Subject is null && term is { } best ? sheet.Index.Term(sheet.Language, best.Value) : null;
        return new View(
            ("term", term is { } value ? sheet.Text(value) : Sheet.Plain(keyword.Subject)),
            ("href", keyword.Subject is { } id ? sheet.Link(sheet.Index.Subject(sheet.Language, id)) : sheet.Link(entry?.Page, entry?.Anchor)));
    }
}
