using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary><c>page.head</c>: what a page says of itself to browsers and search engines.</summary>
internal static class HeadView
{
    // What search engines and tabs show; longer ones are cut in places that nobody chose.
    private const int LongestTitle = 70;
    private const int LongestDescription = 200;

    /// <summary>The head of a page.</summary>
    /// <param name="sheet">The page.</param>
    /// <param name="heading">Its heading, or null where it is the journal's title.</param>
    public static View Of(Sheet sheet, InLanguage<string>? heading)
    {
        var title = Title(sheet, heading);
        return new View(
            ("title", Markup.Escape(title.Value)),
            ("title_lang", title.Language == sheet.Language || title.Language == LanguageTag.Undetermined ? null : title.Language.Value),
            ("description", Sheet.Plain(Description(sheet))),
            ("canonical", Canonical(sheet)),
            ("alternates", Alternates(sheet)),
            ("stylesheet", sheet.Links.To(new Address("assets/site.css"))),
            ("script", sheet.Settings.Links == LinkStyle.Hosted ? sheet.Links.To(new Address("assets/site.js")) : null),
            ("note_script", sheet.Page is ArticlePage or ParallelPage or FreeTextPage ? sheet.Links.To(new Address("assets/notes.js")) : null),
            ("search_script", SearchScript(sheet)),
            ("results_script", sheet.Page is SearchPage ? sheet.Links.To(new Address("assets/results.js")) : null),
            ("timeline_script", sheet.Page is TimelinePage ? sheet.Links.To(new Address("assets/timeline.js")) : null),
            ("data", sheet.Page is TimelinePage timeline ? TimelineView.Data(sheet, timeline) : ValueList<object?>.Empty),
            ("icon", sheet.Links.To(new Address("assets/icon.svg"))),
            ("feed", Feed(sheet)),
            ("meta", sheet.Page is ArticlePage { Original: null } article ? CitationTags.Of(sheet, article) : ValueList<object?>.Empty));
    }

    // Pages without the masthead have no field to search from.
    private static string? SearchScript(Sheet sheet) =>
        sheet.Page is ChooserPage or NotFoundPage or RedirectPage || sheet.Index.Search(sheet.Language) is null
            ? null
            : sheet.Links.To(new Address("assets/search.js"));

    // A title element has one language: the journal's title follows only where both agree.
    private static InLanguage<string> Title(Sheet sheet, InLanguage<string>? heading)
    {
        var journal = sheet.Best(sheet.Masthead.Title)!.Value;
        if (heading is not { } own)
            return journal with { Value = Shorten(journal.Value, LongestTitle) };
        bool isForeign = own.Language != sheet.Language && own.Language != LanguageTag.Undetermined;
        string both = $"{own.Value} – {journal.Value}";
        return own with { Value = isForeign || both.Length > LongestTitle ? Shorten(own.Value, LongestTitle) : both };
    }

    private static string? Description(Sheet sheet)
    {
        var text = sheet.Page switch
        {
            ArticlePage page => page.Article.Abstract.In(sheet.Language),
            AuthorPage page => page.Contributor.Author.Bio.In(sheet.Language),
            _ => null,
        };
        return text is { } found ? Shorten(string.Join(' ', found.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestDescription) : null;
    }

    // Cut at the end of a word, with room for the mark that something is missing.
    private static string Shorten(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        int end = text.LastIndexOf(' ', longest - 1);
        if (end <= longest / 2)
            end = char.IsLowSurrogate(text[longest - 1]) ? longest - 2 : longest - 1;
        return text[..end].TrimEnd(' ', ',', ';', ':', '–', '-') + "…";
    }

    // A feed needs absolute addresses (RFC 4287, sections 4.2.6 and 4.2.7), so there is none where they are unknown.
    private static string? Feed(Sheet sheet) =>
        sheet.Settings.BaseUrl is null || sheet.Index.Home(sheet.Language) is null ? null : sheet.Links.To(new Address($"{sheet.Printed}/feed.xml"));

    private static string? Canonical(Sheet sheet) => sheet.Page switch
    {
        NotFoundPage => null,
        RedirectPage redirect => sheet.Settings.Absolute(redirect.Target),
        ParallelPage both => sheet.Index.Article(both.Language, both.Article) is { } article ? sheet.Settings.Absolute(article) : null,
        // A page in another script is a copy made by a program: the page in Cyrillic is the one to find.
        _ => sheet.Settings.Absolute((sheet.Page.Original ?? sheet.Page).Address),
    };

    // Alternates must be absolute (Google, "Localized versions of your pages"); a page without translations has none,
    // nor has one whose canonical address is another page.
    private static ValueList<object?> Alternates(Sheet sheet)
    {
        var pages = (sheet.Page.Original ?? sheet.Page).Alternates;
        var scripts = sheet.Page.Scripts;
        if (sheet.Settings.BaseUrl is null || sheet.Page is ParallelPage || (pages.Count == 0 && scripts.Count == 0))
            return [];
        // The scripts follow the Kazakh page, which is their first.
        if (pages.Count == 0)
            pages = [scripts[0]];
        var views = pages.SelectMany(a => scripts.Count > 0 && a == scripts[0] ? scripts : [a])
            .Select(a => Alternate(a.Language.Value, sheet.Settings.Absolute(a.Value))).ToList();
        bool isFront = sheet.Page is HomePage or ChooserPage;
        var fallback = isFront ? sheet.Index.Chooser() ?? pages[0].Value : pages[0].Value;
        views.Add(Alternate("x-default", sheet.Settings.Absolute(fallback)));
        return views.ToValueList<object?>();
    }

    private static View Alternate(string language, string? href) => new View(("lang", language), ("href", href));
}
