using Journal.Core.Languages;
using Journal.Core.Languages.Scripts;
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
        SubjectPage => "subject",
        TimelinePage => "timeline",
        SearchPage => "search",
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
            ("comma", sheet.Comma),
            ("scripts", Scripts(sheet)),
            ("original", sheet.Page.Original is { } original ? sheet.Links.To(original.Address) : null),
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
            ("search", sheet.Link(sheet.Index.Search(language))),
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

    // A part of a list is the same page in no other language: readers are led to the beginning of that list.
    private static ValueList<InLanguage<Address>> Counterparts(Sheet sheet) => sheet.Page is ListPage { Part: not null } part
        ? sheet.Masthead.Languages.Where(_ => sheet.Masthead.Languages.Count > 1)
            .Select(l => (Language: l, Place: l == sheet.Language ? part.Address : part is IndexPage ? sheet.Index.Index(l) : sheet.Index.Authors(l)))
            .Where(p => p.Place is not null).Select(p => new InLanguage<Address>(p.Language, p.Place!.Value)).ToValueList()
        : sheet.Page.Alternates;

    private static ValueList<object?> Languages(Sheet sheet) =>
        [.. Counterparts(sheet).Select(a => new View(
            ("lang", a.Language.Value),
            ("dir", Markup.DirectionOf(a.Language)),
            ("name", sheet.Theme.WordsFor(a.Language).Say("language_name")),
            ("href", sheet.Links.To(a.Value)),
            ("is_current", a.Language == sheet.Language)))];

    // Readers of other languages are not asked which script of Kazakh they want.
    private static ValueList<object?> Scripts(Sheet sheet) =>
        [.. sheet.Page.Scripts.Where(_ => sheet.Language.Language == LanguageTag.Kazakh.Language).Select(s => new View(
            ("lang", s.Language.Value),
            ("dir", Markup.DirectionOf(s.Language)),
            ("name", ScriptName(sheet, s.Language)),
            ("href", sheet.Links.To(s.Value)),
            ("is_current", s.Language == sheet.Language)))];

    // Each script is named in itself; a theme without a name shows the code.
    private static string ScriptName(Sheet sheet, LanguageTag language)
    {
        string code = language.Script ?? KazakhScripts.Codes[0];
        return sheet.Theme.WordsFor(language).Find("script_" + code.ToLowerInvariant()) ?? code;
    }
}
