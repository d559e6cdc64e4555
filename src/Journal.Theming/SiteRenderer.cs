using Journal.Core.Layout;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;
using Journal.Theming.Views;

namespace Journal.Theming;

/// <summary>Renders a site with a theme: one file a page, beside the media of the input and the assets of the theme.</summary>
public static class SiteRenderer
{
    private const int UsualPageLength = 1 << 17;

    /// <summary>Renders all pages, in parallel; the result does not depend on how the work was shared out.</summary>
    /// <param name="site">The site.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="settings">What the host decides.</param>
    /// <returns>The files of the site; with errors among the diagnostics some pages are incomplete.</returns>
    public static Checked<OutputTree> Render(Site site, Theme theme, RenderSettings settings)
    {
        var index = new SiteIndex(site);
        var pages = new TreeFile[site.Pages.Count];
        var problems = new ValueList<Diagnostic>[site.Pages.Count];
        Parallel.For(0, pages.Length, () => new Utf8Buffer(UsualPageLength), (i, _, buffer) =>
        {
            buffer.Clear();
            problems[i] = Render(new Sheet(site.Pages[i], index, theme, LinksOf(site.Pages[i], settings), settings), buffer);
            pages[i] = new TreeFile(site.Pages[i].Address.File, FileContent.Of(buffer.ToArray()));
            return buffer;
        }, _ => { });
        // A mistake in a template shows on every page that it makes: once is enough.
        var diagnostics = problems.SelectMany(p => p).Distinct().Select(theme.Displayed).Order(Diagnostic.InOrder).ToValueList();
        return new Checked<OutputTree>(OutputTree.From([.. pages, .. site.Edition.Media, .. theme.Assets]), diagnostics);
    }

    private static ValueList<Diagnostic> Render(Sheet sheet, Utf8Buffer output)
    {
        var globals = new View(
            ("site", FrameView.Site(sheet)),
            ("page", PageViews.Of(sheet)),
            ("words", sheet.Words.View),
            ("say", (ThemeFunction)WordFunctions.Say),
            ("count", (ThemeFunction)WordFunctions.Count));
        return sheet.Theme.Templates.Render(Theme.PathOf(FrameView.KindOf(sheet.Page)), globals, output);
    }

    // A server shows the page for missing addresses at any depth, so its links begin at the root of the host.
    private static PageLinks LinksOf(Page page, RenderSettings settings) =>
        new(page.Address, settings.Links, page is NotFoundPage && settings.Links == LinkStyle.Hosted ? settings.BasePath : null);
}
