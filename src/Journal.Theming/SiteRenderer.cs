using Journal.Core.Layout;
using Journal.Core.Text;
using Journal.Theming.Language;

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
        var renderer = new PageRenderer(site, theme, settings);
        var pages = new Checked<TreeFile>[site.Pages.Count];
        Parallel.For(0, pages.Length, () => new Utf8Buffer(UsualPageLength), (i, _, buffer) =>
        {
            pages[i] = renderer.Render(site.Pages[i], buffer);
            return buffer;
        }, _ => { });
        // A mistake in a template shows on every page that it makes: once is enough.
        var diagnostics = pages.SelectMany(p => p.Diagnostics).Distinct().Order(Diagnostic.InOrder).ToValueList();
        return new Checked<OutputTree>(OutputTree.From([.. pages.Select(p => p.Value), .. site.Edition.Media, .. theme.Assets]), diagnostics);
    }
}
