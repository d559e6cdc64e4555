namespace Journal.Core.Layout;

/// <summary>
/// Gives every article page the key under which databases of references file the article. No two articles of the edition share one: the older keeps the plain key, so that an article
/// that is published later renames nothing, and the later has its issue behind it, or issue and slug. The pages of one article may share a key.
/// </summary>
public static class CitationKeys
{
    /// <summary>The keys, in ASCII, by the place of the article page.</summary>
    /// <param name="site">The site.</param>
    public static IReadOnlyDictionary<Address, string> Of(Site site)
    {
        var owners = new Dictionary<string, (string Issue, string Slug)>(StringComparer.OrdinalIgnoreCase);
        var keys = new Dictionary<Address, string>();
        foreach (var page in OldestFirst(site))
        {
            var owner = (page.Article.Issue, page.Article.Slug);
            string plain = ArticleCitations.Of(page, site.Edition.Masthead, null).Key;
            string[] forms = [plain, $"{plain}-{owner.Issue}", $"{plain}-{owner.Issue}-{owner.Slug}"];
            string key = Array.Find(forms, IsFree) ?? Counted(forms[^1]);
            owners[key] = owner;
            keys.Add(page.Address, key);

            bool IsFree(string form) => !owners.TryGetValue(form, out var other) || other == owner;

            // Only where names of issues and slugs are made to meet.
            string Counted(string form) => Enumerable.Range(2, int.MaxValue - 2).Select(n => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{form}-{n}")).First(IsFree);
        }
        return keys;
    }

    // The newest issue comes first in an edition; within an issue the printed order counts.
    private static IEnumerable<ArticlePage> OldestFirst(Site site)
    {
        var places = new Dictionary<(string Issue, string Slug), (int Issue, int Place)>();
        for (int i = 0; i < site.Edition.Issues.Count; i++)
            foreach (var article in site.Edition.Issues[i].Articles)
                places.TryAdd((article.Issue, article.Slug), (-i, places.Count));
        var languages = site.Edition.Masthead.Languages.ToList();
        return site.Pages.OfType<ArticlePage>().Where(p => p.Original is null)
            .OrderBy(page => places.GetValueOrDefault((page.Article.Issue, page.Article.Slug)))
            .ThenBy(page => languages.IndexOf(page.Language));
    }
}
