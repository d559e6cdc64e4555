using Journal.Core.Layout;
using Journal.Core.Ledgers;
using Journal.Core.Resolve;
using Journal.Core.Text;
using Journal.Formats;
using Journal.Formats.Search;
using Journal.Parsing;
using Journal.Theming;

namespace Journal.Generation;

/// <summary>Input and theme become a site: every stage on one screen.</summary>
public static class Generator
{
    /// <summary>Makes the whole site in memory.</summary>
    /// <param name="input">What editors wrote.</param>
    /// <param name="theme">What designers wrote.</param>
    /// <param name="settings">What the host decides.</param>
    /// <returns>The journal and its files; with errors among the diagnostics they must not be written.</returns>
    public static Checked<Publication> Generate(InputTree input, InputTree theme, GeneratorSettings settings) =>
        LayOut(input, settings).Then(site => Render(site, theme, settings));

    /// <summary>Reads what editors wrote and gives every page its address: all stages that need no theme.</summary>
    /// <param name="input">What editors wrote.</param>
    /// <param name="settings">What the host decides.</param>
    public static Checked<Site> LayOut(InputTree input, GeneratorSettings settings) =>
        ManuscriptReader.Parse(input)
            .Then(manuscript => Resolver.Resolve(manuscript, settings.Drafts))
            .Then(SiteLayout.LayOut);

    /// <summary>Compares the ledgers of anchors with the texts as they would be published, without drafts.</summary>
    /// <param name="input">What editors wrote.</param>
    /// <returns>What is to be written into the ledgers; with errors among the diagnostics it must not be.</returns>
    public static Checked<ValueList<LedgerChange>> CompareLedgers(InputTree input)
    {
        var manuscript = ManuscriptReader.Parse(input);
        var edition = manuscript.Then(read => Resolver.Resolve(read, drafts: false));
        var site = edition.Then(SiteLayout.LayOut);
        return new(LedgerChanges.Of(manuscript.Value, edition.Value), site.Diagnostics);
    }

    /// <summary>Renders a site with a theme and adds what machines read: sitemap, feeds, rules for crawlers and hosts.</summary>
    /// <param name="site">The site.</param>
    /// <param name="theme">What designers wrote.</param>
    /// <param name="settings">What the host decides.</param>
    public static Checked<Publication> Render(Site site, InputTree theme, GeneratorSettings settings) =>
        ThemeReader.Read(theme, site.Edition.Masthead.Languages, settings.Engine)
            .Then(compiled => SiteRenderer.Render(site, compiled, settings.ForPages(site.Edition.Masthead)))
            .Then(pages => new Checked<Publication>(
                new Publication(site.Edition.Masthead, OutputTree.From([.. pages.Files, .. ForMachines(site, settings)]))
                {
                    Coverage = IssueCoverage.Of(site.Edition),
                },
                []));

    /// <summary>Writes what machines read: sitemap, feeds, rules for crawlers and hosts.</summary>
    /// <param name="site">The site.</param>
    /// <param name="settings">What the host decides.</param>
    public static IEnumerable<TreeFile> ForMachines(Site site, GeneratorSettings settings)
    {
        var masthead = site.Edition.Masthead;
        string? baseUrl = settings.ForPages(masthead).BaseUrl;
        IEnumerable<TreeFile> always =
            [.. Hosting.Write(masthead), Robots.Write(baseUrl), .. ReferenceData.Write(site), .. CitationFiles.Write(site, baseUrl),
             .. TimelineFiles.Write(site, baseUrl), .. SearchIndex.Write(site)];
        return baseUrl is null
            ? always
            : [.. always, .. Sitemap.Write(site, baseUrl), .. masthead.Languages.Select(l => Feed.Write(site, l, baseUrl))];
    }
}
