using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>The people of <c>authors.yml</c> by key.</summary>
/// <param name="authors">The people.</param>
internal sealed class People(ValueList<Author> authors)
{
    private readonly Dictionary<string, Author> byId =
        authors.DistinctBy(a => a.Id).ToDictionary(a => a.Id, StringComparer.Ordinal);

    private readonly NameBook names = new(authors);

    /// <summary>The one person who is called so, or null.</summary>
    /// <param name="name">A name in any form.</param>
    public Author? Named(string name) => names.Find(name);

    /// <summary>The person with a key, or null.</summary>
    /// <param name="id">The key.</param>
    public Author? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Reports a key that nobody has.</summary>
    /// <param name="id">The key where it is used.</param>
    /// <param name="problems">Receives the problem.</param>
    public void Check(Located<string> id, List<Diagnostic> problems)
    {
        if (!byId.ContainsKey(id.Value))
            problems.Add(Problems.UnknownAuthor(id, Meant(id.Value)));
    }

    /// <summary>The key that is spelt alike, or the one of the person who is named where the key should stand.</summary>
    private string? Meant(string written)
    {
        if (Nearest.To(written, byId.Keys) is { } near)
            return near;
        string slug = Slug.From(written);
        return byId.ContainsKey(slug)
            ? slug
            : authors.FirstOrDefault(a => a.Name.Entries.Any(name => name.Value == written) || a.Aliases.Contains(written))?.Id;
    }

    /// <summary>Everybody who has a part in what is published, in the order of <c>authors.yml</c>.</summary>
    /// <param name="issues">What is published.</param>
    public ValueList<Contributor> Contributors(ValueList<PublishedIssue> issues)
    {
        var articles = new Dictionary<string, List<Article>>(StringComparer.Ordinal);
        var translations = new Dictionary<string, List<Article>>(StringComparer.Ordinal);
        var edited = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var issue in issues)
        {
            foreach (var editor in issue.Issue.Editors.Select(e => e.Value).Distinct())
                AddTo(edited, editor, issue.Issue.Id);
            foreach (var article in issue.Articles)
            {
                foreach (var byline in article.Bylines)
                    AddTo(articles, byline.Author.Id, article);
                foreach (var translator in article.Texts.SelectMany(t => t.Translators).DistinctBy(a => a.Id))
                    AddTo(translations, translator.Id, article);
            }
        }
        return authors
            .Select(a => new Contributor(a, Of(articles, a.Id), Of(translations, a.Id), Of(edited, a.Id)))
            .Where(c => c.Articles.Count + c.Translations.Count + c.EditedIssues.Count > 0)
            .ToValueList();
    }

    private static void AddTo<T>(Dictionary<string, List<T>> map, string key, T value)
    {
        if (!map.TryGetValue(key, out var list))
            map[key] = list = [];
        list.Add(value);
    }

    private static ValueList<T> Of<T>(Dictionary<string, List<T>> map, string key) =>
        map.TryGetValue(key, out var list) ? [.. list] : [];
}
