using System.Globalization;
using Journal.Core.Languages;
using Journal.Core.Layout;
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
        sheet.Heading("authors_title"),
        ("groups", page.Groups.Select(g => new View(
            ("letter", sheet.AsPrinted(g.Letter)),
            ("anchor", LetterAnchor(g.Letter)),
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
                ("email", Sheet.Plain(author.Email)),
                ("homepage", Sheet.Plain(author.Homepage)),
                ("bio", sheet.Prose(author.Bio)),
                ("articles", Cards(sheet, person.Articles)),
                ("translations", Cards(sheet, person.Translations)),
                ("edited_issues", person.EditedIssues.Select(sheet.Index.IssueOf).OfType<PublishedIssue>()
                    .Select(i => CardView.IssueLink(sheet, i.Issue)).ToValueList<object?>()))));
    }

    /// <summary>The anchor of a letter's heading: its code points, because an alphabet has letters that no slug tells apart.</summary>
    public static string LetterAnchor(string letter) =>
        "letter_" + string.Join('_', letter.EnumerateRunes().Select(r => r.Value.ToString("x", CultureInfo.InvariantCulture)));

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
}
