using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>The views of the journal's front, the archive and an issue.</summary>
internal static class IssueView
{
    private const string AboutSlug = "about";

    /// <summary>The page of an issue.</summary>
    public static View Of(Sheet sheet, IssuePage page)
    {
        var name = new InLanguage<string>(sheet.Language, CardView.PlainIssueName(sheet, page.Issue.Issue));
        return FrameView.Page(sheet, name, ("issue", Issue(sheet, page.Issue)));
    }

    /// <summary>The front of the journal.</summary>
    public static View Home(Sheet sheet)
    {
        var current = sheet.Edition.Issues.Count == 0 ? null : sheet.Edition.Issues[0];
        return FrameView.Page(
            sheet,
            null,
            ("issue", current is null ? null : Issue(sheet, current)),
            ("about", About(sheet)));
    }

    /// <summary>All issues by year, the newest first.</summary>
    public static View Archive(Sheet sheet)
    {
        var years = sheet.Edition.Issues.GroupBy(i => i.Issue.Year).OrderByDescending(g => g.Key ?? int.MinValue);
        return FrameView.Page(
            sheet,
            sheet.Heading("archive_title"),
            ("years", years.Select(g => new View(
                ("year", Sheet.Digits(g.Key)),
                ("issues", g.Select(i => Entry(sheet, i)).ToValueList<object?>()))).ToValueList<object?>()));
    }

    private static View Entry(Sheet sheet, PublishedIssue issue) => new View(
        ("name", CardView.IssueName(sheet, issue.Issue)),
        ("title", sheet.Text(issue.Issue.Title)),
        ("href", sheet.Link(sheet.Index.Issue(sheet.Language, issue.Issue.Id))),
        ("date", sheet.Date(issue.Issue.Date)),
        ("article_count", issue.Parts.Sum(p => p.Articles.Count)));

    private static View Issue(Sheet sheet, PublishedIssue published)
    {
        var issue = published.Issue;
        return new View(
            ("name", CardView.IssueName(sheet, issue)),
            ("title", sheet.Text(issue.Title)),
            ("href", sheet.Link(sheet.Index.Issue(sheet.Language, issue.Id))),
            ("date", sheet.Date(issue.Date)),
            ("doi", Sheet.Doi(issue.Doi)),
            ("cover", Cover(sheet, issue)),
            ("editors", issue.Editors.Select(e => sheet.Index.Contributor(e.Value)).OfType<Contributor>()
                .Select(c => sheet.Author(c.Author)).ToValueList<object?>()),
            ("article_count", published.Parts.Sum(p => p.Articles.Count)),
            ("cited_works", sheet.Link(sheet.Index.CitedWorks(sheet.Language, issue.Id))),
            ("parts", published.Parts.Select(p => Part(sheet, published, p)).ToValueList<object?>()),
            ("previous", Neighbour(sheet, issue, -1)),
            ("next", Neighbour(sheet, issue, 1)));
    }

    // Articles without a section need a heading only where other articles have one.
    private static View Part(Sheet sheet, PublishedIssue issue, IssuePart part) => new View(
        ("title", part.Section is { } section ? sheet.Text(section.Title) ?? Markup.Escape(section.Id)
            : issue.Parts.Count > 1 ? sheet.Words.Say("other_contributions") : null),
        ("articles", part.Articles.Select(a => CardView.Of(sheet, a)).ToValueList<object?>()));

    private static string? Cover(Sheet sheet, Issue issue) =>
        issue.Cover is { } cover && sheet.Index.Places.Find($"issues/{issue.Id}/issue.yml", cover.Value) is { } place ? sheet.Links.To(place) : null;

    private static View? Neighbour(Sheet sheet, Issue issue, int later) =>
        sheet.Index.Neighbour(issue.Id, later) is { } other ? CardView.IssueLink(sheet, other.Issue) : null;

    private static View? About(Sheet sheet)
    {
        if (sheet.Edition.Pages.FirstOrDefault(p => p.Slug == AboutSlug) is not { } page || sheet.Index.FreePage(sheet.Language, AboutSlug) is not { } place)
            return null;
        var text = page.Texts.FirstOrDefault(t => t.Language == sheet.Language);
        return new View(
            ("title", sheet.Text(page.Title)),
            ("href", sheet.Links.To(place)),
            ("text", text is null ? null : TextHtml.Excerpt(text.Body, 2, sheet.SettingOf(text))));
    }
}
