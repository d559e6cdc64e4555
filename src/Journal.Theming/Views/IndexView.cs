using Journal.Core.Layout;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>The view of the multilingual index.</summary>
internal static class IndexView
{
    public static View Of(Sheet sheet, IndexPage page) => FrameView.Page(
        sheet,
        ListViews.Title(sheet, "index_title", page),
        ("letters", ListViews.Letters(sheet, page, page.Groups)),
        ("parts", ListViews.Parts(sheet, page)),
        ("kinds", Kinds(page)),
        ("groups", page.Groups.Select(g => new View(
            ("letter", Markup.Escape(g.Letter)),
            ("anchor", ListViews.LetterAnchor(g.Letter)),
            ("entries", g.Items.Select(e => Entry(sheet, e)).ToValueList<object?>()))).ToValueList<object?>()));

    private static string NameOf(IndexEntryKind kind) => kind switch
    {
        IndexEntryKind.Author => "author",
        IndexEntryKind.Title => "article",
        IndexEntryKind.Place => "place",
        IndexEntryKind.Person => "person",
        _ => "subject",
    };

    private static ValueList<object?> Kinds(IndexPage page)
    {
        var kinds = page.Groups.SelectMany(g => g.Items).Select(e => e.Kind).ToHashSet();
        return Enum.GetValues<IndexEntryKind>().Where(kinds.Contains).Select(NameOf).ToValueList<object?>();
    }

    private static View Entry(Sheet sheet, IndexEntry entry)
    {
        bool isTitle = entry.Kind == IndexEntryKind.Title;
        var titled = isTitle && entry.Mentions is [var first, ..] ? first.Article : null;
        return new View(
            ("kind", NameOf(entry.Kind)),
            ("anchor", Markup.Escape(entry.Anchor)),
            ("heading", sheet.Text(entry.Heading)),
            ("href", HrefOf(sheet, entry)),
            ("others", entry.Others.Select(o => sheet.Foreign(o.Language, Markup.Escape(o.Value))).ToValueList<object?>()),
            ("articles", isTitle ? ValueList<object?>.Empty : entry.Listed.Select(m => MentionView.Of(sheet, m)).ToValueList<object?>()),
            ("article_count", entry.Mentions.Count),
            ("is_complete", isTitle || entry.Mentions.Count == entry.Listed.Count()),
            ("issue", titled is not null && sheet.Index.IssueOf(titled.Issue) is { } issue ? CardView.IssueLink(sheet, issue.Issue) : null),
            ("see", entry.See.Select(s => Pointer(sheet, s)).ToValueList<object?>()),
            ("see_also", entry.SeeAlso.Select(s => Pointer(sheet, s)).ToValueList<object?>()));
    }

    // A person, a subject and a title have pages; a place or term outside the thesaurus has none.
    private static string? HrefOf(Sheet sheet, IndexEntry entry) => entry switch
    {
        { Author: { } person } => sheet.Link(sheet.Index.Author(sheet.Language, person.Author.Id)),
        { Subject: { } subject } => sheet.Link(sheet.Index.Subject(sheet.Language, subject)),
        { Kind: IndexEntryKind.Title, Mentions: [var mention, ..] } => sheet.Link(sheet.Index.Article(sheet.Language, mention.Article)),
        _ => null,
    };

    private static View Pointer(Sheet sheet, IndexLink link) => new View(
        ("heading", sheet.Text(link.Heading)), ("href", sheet.Link(sheet.Index.Subject(sheet.Language, link.Subject))));
}
