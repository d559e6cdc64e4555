using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>What every page shows around its content: <c>site</c>, and the members that every <c>page</c> has.</summary>
internal static class FrameView
{
    /// <summary>The name of the layout that shows a page, which is also <c>page.kind</c>.</summary>
    public static string KindOf(Page page) => page switch
    {
        ChooserPage => "chooser",
        HomePage => "home",
        ArchivePage => "archive",
        IssuePage => "issue",
        ArticlePage => "article",
        ParallelPage => "parallel",
        CitedWorksPage => "references",
        AuthorsPage => "authors",
        AuthorPage => "author",
        IndexPage => "index",
        TimelinePage => "timeline",
        NotFoundPage => "404",
        RedirectPage => "redirect",
        _ => "page",
    };

    /// <summary>The journal itself.</summary>
    public static View Site(Sheet sheet)
    {
        var masthead = sheet.Masthead;
        return new View(
            ("title", sheet.Text(masthead.Title)),
            ("publisher", sheet.Text(masthead.Publisher)),
            ("issn_print", Sheet.Plain(masthead.PrintIssn)),
            ("issn_online", Sheet.Plain(masthead.OnlineIssn)),
            ("licence", sheet.LicenceOf(Localized<string>.Empty)),
            ("contact", Sheet.Plain(masthead.Contact)),
            ("settings", DataView.Of(masthead.Theme)));
    }

    /// <summary>The members of <c>page</c> that every layout has.</summary>
    /// <param name="sheet">The page.</param>
    /// <param name="heading">Its heading; null where the journal's title is the heading.</param>
    /// <param name="own">The members of its own kind.</param>
    public static View Page(Sheet sheet, InLanguage<string>? heading, params ReadOnlySpan<(string Name, object? Value)> own)
    {
        var title = heading ?? sheet.Best(sheet.Masthead.Title)!.Value;
        return new View(
        [
            ("kind", KindOf(sheet.Page)),
            ("lang", sheet.Language.Value),
            ("dir", Markup.DirectionOf(sheet.Language)),
            ("title", sheet.Text(title)),
            ("head", HeadView.Of(sheet, heading)),
            ("links", Links(sheet)),
            ("languages", Languages(sheet)),
            .. own,
        ]);
    }

    private static View Links(Sheet sheet)
    {
        var language = sheet.Language;
        var current = sheet.Edition.Issues.Count == 0 ? null : sheet.Edition.Issues[0].Issue;
        return new View(
            ("home", sheet.Link(sheet.Index.Home(language))),
            ("current_issue", current is null ? null : sheet.Link(sheet.Index.Issue(language, current.Id))),
            ("archive", sheet.Link(sheet.Index.Archive(language))),
            ("authors", sheet.Link(sheet.Index.Authors(language))),
            ("index", sheet.Link(sheet.Index.Index(language))),
            ("timeline", sheet.Link(sheet.Index.Timeline(language))),
            ("pages", Pages(sheet)));
    }

    private static ValueList<object?> Pages(Sheet sheet) =>
        [.. sheet.Edition.Pages.Select(p => (Page: p, Place: sheet.Index.FreePage(sheet.Language, p.Slug)))
            .Where(p => p.Place is not null)
            .Select(p => new View(
                ("slug", Sheet.Plain(p.Page.Slug)),
                ("title", sheet.Text(p.Page.Title) ?? Markup.Escape(p.Page.Slug)),
                ("href", sheet.Link(p.Place)),
                ("is_current", p.Place == sheet.Page.Address)))];

    private static ValueList<object?> Languages(Sheet sheet) =>
        [.. sheet.Page.Alternates.Select(a => new View(
            ("lang", a.Language.Value),
            ("dir", Markup.DirectionOf(a.Language)),
            ("name", sheet.Theme.WordsFor(a.Language).Say("language_name")),
            ("href", sheet.Links.To(a.Value)),
            ("is_current", a.Language == sheet.Language)))];
}
