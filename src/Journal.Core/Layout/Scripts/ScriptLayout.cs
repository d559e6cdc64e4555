using Journal.Core.Languages;
using Journal.Core.Languages.Scripts;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout.Scripts;

/// <summary>Adds the pages in other scripts to a site: one for every Kazakh page but the index, whose order is that of the Cyrillic alphabet.</summary>
internal static class ScriptLayout
{
    /// <summary>Adds the pages that the masthead asks for; the same site where it asks for none.</summary>
    /// <param name="site">The site in its own languages.</param>
    /// <param name="places">The place of every file of the input that a link may lead to.</param>
    /// <param name="problems">Receives clashes with former addresses.</param>
    public static Site Add(Site site, IReadOnlyDictionary<string, Address> places, List<Diagnostic> problems)
    {
        var masthead = site.Edition.Masthead;
        var conversions = masthead.Scripts.Select(s => ScriptConversion.To(KazakhScripts.In(s))).OfType<ScriptConversion>()
            .Where(c => !masthead.Languages.Contains(c.Language)).ToList();
        if (conversions.Count == 0 || !masthead.Languages.Any(KazakhScripts.IsCyrillic))
            return site;
        var original = masthead.Languages.First(KazakhScripts.IsCyrillic);
        var scripts = new ScriptPages[conversions.Count];
        Parallel.For(0, scripts.Length, i => scripts[i] = ScriptPages.Of(site, conversions[i], original, places));
        var clash = site.Pages.FirstOrDefault(p => conversions.Exists(c => IsBelow(p.Address, c.Language)));
        if (clash is not null)
        {
            problems.Add(Problems.AddressClash(masthead.Span, clash.Address.ToString()));
            return site;
        }
        var groups = GroupsOf(site, original, scripts);
        return site with
        {
            Pages = site.Pages.Concat(scripts.SelectMany(s => s.Pages)).Select(p => WithScripts(p, groups))
                .OrderBy(p => p.Address.File, StringComparer.Ordinal).ToValueList(),
            Scripts = scripts.Select(s => s.Edition).ToValueList(),
        };
    }

    // Only former addresses and redirects can be there.
    private static bool IsBelow(Address address, LanguageTag script) => address.Path.StartsWith(script.Value + "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Each page that stands in several scripts, by the address of the original.</summary>
    private static Dictionary<Address, ValueList<InLanguage<Address>>> GroupsOf(Site site, LanguageTag original, ScriptPages[] scripts)
    {
        var byOriginal = scripts.SelectMany(s => s.Pages).ToLookup(p => p.Original!.Address);
        return site.Pages.Where(p => byOriginal.Contains(p.Address)).ToDictionary(
            p => p.Address,
            p => (ValueList<InLanguage<Address>>)
                [new(original, p.Address), .. byOriginal[p.Address].Select(s => new InLanguage<Address>(s.Language, s.Address))]);
    }

    // Pages in other languages name the scripts as well: what leads from one to the other must lead back.
    private static Page WithScripts(Page page, Dictionary<Address, ValueList<InLanguage<Address>>> groups)
    {
        var places = page.Alternates.Select(a => a.Value).Append(page.Original?.Address ?? page.Address);
        foreach (var place in places)
            if (groups.TryGetValue(place, out var scripts))
                return page with { Scripts = scripts };
        return page;
    }
}
