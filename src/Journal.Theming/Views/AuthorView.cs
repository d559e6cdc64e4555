using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Layout.Timeline;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>The views of the list of people and of one person.</summary>
internal static class AuthorView
{
    /// <summary>All people by letter.</summary>
    public static View List(Sheet sheet, AuthorsPage page) => FrameView.Page(
        sheet,
        ListViews.Title(sheet, "authors_title", page),
        ("letters", ListViews.Letters(sheet, page, page.Groups)),
        ("parts", ListViews.Parts(sheet, page)),
        ("groups", page.Groups.Select(g => new View(
            ("letter", sheet.AsPrinted(g.Letter)),
            ("anchor", ListViews.LetterAnchor(g.Letter)),
            ("authors", g.Items.Select(c => Entry(sheet, c)).ToValueList<object?>()))).ToValueList<object?>()));

    /// <summary>One person.</summary>
    public static View Of(Sheet sheet, AuthorPage page)
    {
        var person = page.Contributor;
        var author = person.Author;
        return FrameView.Page(
            sheet,
            sheet.Best(author.Name) ?? new InLanguage<string>(LanguageTag.Undetermined, author.Id),
            ("author", new View(
                ("name", sheet.Text(author.Name) ?? Markup.Escape(author.Id)),
                ("names", Names(sheet, author)),
                ("aliases", author.Aliases.Select(a => Markup.Escape(a)).ToValueList<object?>()),
                ("orcid", Sheet.Orcid(author.Orcid)),
                ("affiliation", sheet.Text(author.Affiliation)),
                ("affiliations", AffiliationViews.Of(sheet, person)),
                ("roles", Roles(sheet, person)),
                ("email", Sheet.Plain(author.Email)),
                ("homepage", Sheet.Plain(author.Homepage)),
                ("bio", sheet.Prose(author.Bio)),
                ("articles", Cards(sheet, person.Articles)),
                ("article_years", Years(sheet, person)),
                ("timeline", EventViews.Chronicle(sheet, TimelinePlan.InOrder(person.Articles.SelectMany(sheet.Index.Events)).ToList())),
                ("translations", Cards(sheet, person.Translations)),
                ("edited_issues", person.EditedIssues.Select(sheet.Index.IssueOf).OfType<PublishedIssue>()
                    .Select(i => CardView.IssueLink(sheet, i.Issue)).ToValueList<object?>()))));
    }

    private static View Entry(Sheet sheet, Contributor person) => new View(
        ("name", sheet.Text(SortNames.Of(person.Author, sheet.Masthead, sheet.Language))),
        ("href", sheet.Link(sheet.Index.Author(sheet.Language, person.Author.Id))),
        ("affiliation", sheet.Text(person.Author.Affiliation)),
        ("article_count", person.Articles.Count));

    private static ValueList<object?> Cards(Sheet sheet, ValueList<Article> articles) =>
        articles.Select(a => CardView.Of(sheet, a)).ToValueList<object?>();

    private static ValueList<object?> Names(Sheet sheet, Author author) =>
        author.Name.Entries.Where(n => n.Language != sheet.Best(author.Name)?.Language)
            .Select(n => sheet.Foreign(n.Language, Markup.Escape(n.Value))).ToValueList<object?>();

    /// <summary>The articles by the year of their issue, each with what the person did for it.</summary>
    private static ValueList<object?> Years(Sheet sheet, Contributor person) => person.Articles
        .GroupBy(a => sheet.Index.IssueOf(a.Issue)?.Issue.Year)
        .OrderByDescending(g => g.Key ?? int.MinValue)
        .Select(g => new View(
            ("year", Sheet.Digits(g.Key)),
            ("articles", g.Select(a => CardView.Of(sheet, a, person.Author)).ToValueList<object?>())))
        .ToValueList<object?>();

    /// <summary>As what the journal knows the person.</summary>
    private static ValueList<object?> Roles(Sheet sheet, Contributor person)
    {
        (string Key, int Count)[] roles =
        [
            ("role_author", person.Articles.Count), ("role_translator", person.Translations.Count), ("role_editor", person.EditedIssues.Count),
        ];
        return roles.Where(r => r.Count > 0).Select(r => sheet.Words.Say(r.Key)).ToValueList<object?>();
    }
}
