using Journal.Core.Layout;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>The views of free pages, of the choice of language, of missing and of moved pages.</summary>
internal static class PlainViews
{
    /// <summary>A free page; a text in a language that has no page of its own is shown under its own lang.</summary>
    public static View Free(Sheet sheet, FreeTextPage page)
    {
        var content = page.Content;
        var shown = content.Texts.FirstOrDefault(t => t.Language == sheet.Language)
            ?? content.Texts.FirstOrDefault(t => sheet.Index.FreePage(t.Language, content.Slug) is null);
        return FrameView.Page(
            sheet,
            sheet.Best(content.Title),
            ("slug", Markup.Escape(content.Slug)),
            ("text", shown is null ? null : sheet.Foreign(shown.Language, new TextHtml(shown.Body, sheet.SettingOf(shown)))),
            ("texts", sheet.Texts(content.Texts, language => sheet.Index.FreePage(language, content.Slug))));
    }

    /// <summary>Search; the script writes names of languages other than the site's by their tags.</summary>
    public static View Search(Sheet sheet) => FrameView.Page(
        sheet,
        sheet.Heading("search_title"),
        ("search_languages", sheet.Masthead.Languages.Select(l => new View(
            ("lang", l.Value), ("name", sheet.Words.NameOf(l)))).ToValueList<object?>()));

    /// <summary>The choice of language.</summary>
    public static View Chooser(Sheet sheet) => FrameView.Page(sheet, null, ("editions", Editions(sheet)));

    /// <summary>The page for addresses that do not exist.</summary>
    public static View NotFound(Sheet sheet) => FrameView.Page(sheet, sheet.Heading("not_found_title"), ("editions", Editions(sheet)));

    /// <summary>A former address.</summary>
    public static View Redirect(Sheet sheet, RedirectPage page) => FrameView.Page(
        sheet, sheet.Heading("redirect_title"), ("target", sheet.Links.To(page.Target)));

    // Each edition speaks its own language: a view made as if the page were in that language.
    private static ValueList<object?> Editions(Sheet sheet) =>
        [.. sheet.Masthead.Languages.Select(language =>
        {
            var title = sheet.Masthead.Title.Best(language, sheet.Masthead.Languages)!.Value;
            return new View(
                ("lang", language.Value),
                ("dir", Markup.DirectionOf(language)),
                ("title", Markup.InLanguage(title.Value, title.Language, language)),
                ("href", sheet.Link(sheet.Index.Home(language))),
                ("words", sheet.Theme.WordsFor(language).View));
        })];
}
