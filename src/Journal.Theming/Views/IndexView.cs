using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>The view of the multilingual index.</summary>
internal static class IndexView
{
    public static View Of(Sheet sheet, IndexPage page) => FrameView.Page(
        sheet,
        sheet.Heading("index_title"),
        ("groups", page.Groups.Select(g => new View(
            ("letter", Markup.Escape(g.Letter)),
            ("anchor", AuthorView.LetterAnchor(g.Letter)),
            ("entries", g.Items.Select(e => Entry(sheet, e)).ToValueList<object?>()))).ToValueList<object?>()));

    private static View Entry(Sheet sheet, IndexEntry entry) => new View(
        ("kind", entry.Kind switch { IndexEntryKind.Author => "author", IndexEntryKind.Title => "article", _ => "subject" }),
        ("anchor", Markup.Escape(entry.Anchor)),
        ("heading", sheet.Text(entry.Heading)),
        ("href", HrefOf(sheet, entry)),
        ("others", entry.Others.Select(o => sheet.Foreign(o.Language, Markup.Escape(o.Value))).ToValueList<object?>()),
        ("articles", entry.Kind == IndexEntryKind.Title ? ValueList<object?>.Empty : entry.Articles.Select(a => Article(sheet, a)).ToValueList<object?>()),
        ("issue", entry.Kind == IndexEntryKind.Title && entry.Articles is [var titled, ..] && sheet.Index.IssueOf(titled.Issue) is { } issue
            ? CardView.IssueLink(sheet, issue.Issue) : null),
        ("see", entry.See.Select(s => Pointer(sheet, s)).ToValueList<object?>()),
        ("see_also", entry.SeeAlso.Select(s => Pointer(sheet, s)).ToValueList<object?>()));

    // A person leads to the person's page and a title to its article; a subject has no page of its own.
    private static string? HrefOf(Sheet sheet, IndexEntry entry) => entry switch
    {
        { Author: { } person } => sheet.Link(sheet.Index.Author(sheet.Language, person.Author.Id)),
        { Kind: IndexEntryKind.Title, Articles: [var article, ..] } => sheet.Link(sheet.Index.Article(sheet.Language, article)),
        _ => null,
    };

    private static View Article(Sheet sheet, Article article) => new View(
        ("title", sheet.Text(article.Title)),
        ("href", sheet.Link(sheet.Index.Article(sheet.Language, article))),
        ("issue", sheet.Index.IssueOf(article.Issue) is { } issue ? CardView.IssueName(sheet, issue.Issue) : null));

    private static View Pointer(Sheet sheet, IndexLink link) => new View(
        ("heading", sheet.Text(link.Heading)),
        ("href", link.Anchor is { } anchor ? "#" + Uri.EscapeDataString(anchor) : null));
}
