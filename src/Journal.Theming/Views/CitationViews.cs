using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Core.References.Styles;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>How an article is cited: ready texts, and files for programs that keep references.</summary>
internal static class CitationViews
{
    private static readonly (CitationStyle Style, string Word)[] Styles =
    [
        (CitationStyle.GostR705, "style_gost_r_7_0_5"),
        (CitationStyle.Gost71, "style_gost_7_1"),
        (CitationStyle.Apa, "style_apa"),
        (CitationStyle.Chicago, "style_chicago"),
        (CitationStyle.Mla, "style_mla"),
    ];

    /// <summary>The members of an article.</summary>
    /// <param name="sheet">The page.</param>
    /// <param name="page">The same page.</param>
    /// <param name="shown">The text shown on it, or null.</param>
    public static (string, object?)[] Of(Sheet sheet, ArticlePage page, Rendition? shown)
    {
        // An article is cited as it was printed, whatever the script of the page.
        page = page.Original as ArticlePage ?? page;
        var citation = ArticleCitations.Of(page, sheet.Index.Site.Edition.Masthead, sheet.Settings.Absolute(page.Address));
        bool hasReferences = shown is not null && shown.Body.Blocks.Any(b => b is ReferenceListBlock);
        return
        [
            ("citations", Styles.Select(s => Text(sheet, citation, s.Style, s.Word)).ToValueList<object?>()),
            ("downloads", ArticleCitations.Downloads(page.Address)
                .Select(d => new View(("name", Markup.Escape(d.Key)), ("href", sheet.Links.To(d.Value)))).ToValueList<object?>()),
            ("reference_data", hasReferences ? sheet.Links.To(ArticleCitations.ReferenceData(page.Address)) : null),
        ];
    }

    private static View Text(Sheet sheet, ArticleCitation citation, CitationStyle style, string word)
    {
        bool isForeign = citation.Language != sheet.Language;
        return new View(
            ("name", sheet.Words.Say(word)),
            ("html", string.Concat(citation.In(style).Runs.Select(Run))),
            ("lang", isForeign ? citation.Language.Value : null),
            ("dir", isForeign ? Markup.DirectionOf(citation.Language) : null));
    }

    private static string Run(CitationRun run) => run.Italic ? $"<em>{Markup.Escape(run.Text)}</em>" : Markup.Escape(run.Text);
}
