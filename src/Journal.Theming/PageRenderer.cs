using System.Collections.Frozen;
using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;
using Journal.Theming.Views;

namespace Journal.Theming;

/// <summary>Renders the pages of one site with one theme, each by itself. Thread-safe.</summary>
/// <param name="site">The site.</param>
/// <param name="theme">The theme.</param>
/// <param name="settings">What the host decides.</param>
public sealed class PageRenderer(Site site, Theme theme, RenderSettings settings)
{
    private readonly SiteIndex index = new(site);
    private readonly FrozenDictionary<LanguageTag, SiteIndex> scripts = site.Scripts.ToFrozenDictionary(s => s.Language, s => new SiteIndex(site, s));

    /// <summary>Renders a page.</summary>
    /// <param name="page">One of the pages of the site.</param>
    /// <param name="buffer">Memory to work in; what it holds is lost.</param>
    /// <returns>The file; with an error it is incomplete.</returns>
    public Checked<TreeFile> Render(Page page, Utf8Buffer buffer)
    {
        buffer.Clear();
        var problems = Render(new Sheet(page, page.Original is null ? index : scripts[page.Language], theme, LinksOf(page), settings), buffer);
        var file = new TreeFile(page.Address.File, FileContent.Of(buffer.ToArray()));
        return new Checked<TreeFile>(file, problems.Select(theme.Displayed).ToValueList());
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
    private PageLinks LinksOf(Page page) =>
        new(page.Address, settings.Links, page is NotFoundPage && settings.Links == LinkStyle.Hosted ? settings.BasePath : null);
}
