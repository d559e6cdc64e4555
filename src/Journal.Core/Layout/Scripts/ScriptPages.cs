using Journal.Core.Languages;
using Journal.Core.Languages.Scripts;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout.Scripts;

/// <summary>The pages of a site in one more script, and the edition that they show.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Pages">The pages, in no order.</param>
internal sealed record ScriptPages(ScriptEdition Edition, ValueList<Page> Pages)
{
    /// <summary>Makes the pages.</summary>
    /// <param name="site">The site in its own languages.</param>
    /// <param name="conversion">The conversion.</param>
    /// <param name="original">The language of the journal that is converted.</param>
    /// <param name="places">The place of every file of the input that a link may lead to.</param>
    public static ScriptPages Of(Site site, ScriptConversion conversion, LanguageTag original, IReadOnlyDictionary<string, Address> places)
    {
        var edition = new EditionConversion(site.Edition, conversion, original);
        var pages = site.Pages.Where(p => p.Language == original).Select(p => Convert(p, edition) is { } page ? Placed(page, p, conversion.Language) : null)
            .OfType<Page>().ToValueList();
        var moved = pages.ToDictionary(p => p.Original!.Address, p => p.Address);
        var links = new LinkMap(places.ToDictionary(p => p.Key, p => moved.GetValueOrDefault(p.Value, p.Value), StringComparer.Ordinal));
        return new ScriptPages(new ScriptEdition(conversion.Language, original, edition.Edition, links), pages);
    }

    /// <summary>The page with what it shows converted; null for pages that stand once: the choice of language, redirects, search, and the index.</summary>
    private static Page? Convert(Page page, EditionConversion edition) => page switch
    {
        HomePage or ArchivePage => page,
        IssuePage p => p with { Issue = edition.Of(p.Issue) },
        ArticlePage p => p with
        {
            Article = edition.Of(p.Article),
            Issue = edition.Of(p.Issue),
            Previous = p.Previous is null ? null : edition.Of(p.Previous),
            Next = p.Next is null ? null : edition.Of(p.Next),
        },
        CitedWorksPage p => p with { Issue = edition.Of(p.Issue), Groups = Map(p.Groups, w => Convert(w, edition)) },
        AuthorsPage p => p with { Groups = Map(p.Groups, edition.Of), Parts = p.Parts.Select(part => part with { Address = edition.Of(part.Address) }).ToValueList() },
        AuthorPage p => p with { Contributor = edition.Of(p.Contributor) },
        SubjectPage p => p with
        {
            Subject = edition.Of(p.Subject),
            Mentions = p.Mentions.Select(edition.Of).ToValueList(),
            Broader = p.Broader.Select(edition.Of).ToValueList(),
            Narrower = p.Narrower.Select(edition.Of).ToValueList(),
            Related = p.Related.Select(edition.Of).ToValueList(),
            InsteadOf = p.InsteadOf.Select(edition.Of).ToValueList(),
        },
        TimelinePage p => p with { Plan = edition.Of(p.Plan) },
        FreeTextPage p => p with { Content = edition.Of(p.Content) },
        _ => null,
    };

    private static Page Placed(Page page, Page original, LanguageTag language)
    {
        var address = Addresses.InScript(original.Address, original.Language, language);
        return page with
        {
            Address = address,
            Language = language,
            Original = original,
            Alternates = page.Alternates.Select(a => a.Language == original.Language ? new InLanguage<Address>(language, address) : a).ToValueList(),
        };
    }

    private static CitedWork Convert(CitedWork work, EditionConversion edition) =>
        work with { Mentions = work.Mentions.Select(m => m with { Article = edition.Of(m.Article) }).ToValueList() };

    private static ValueList<LetterGroup<T>> Map<T>(ValueList<LetterGroup<T>> groups, Func<T, T> convert) =>
        groups.Select(g => g with { Items = g.Items.Select(convert).ToValueList() }).ToValueList();
}
