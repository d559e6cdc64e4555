using System.Text;
using Journal.Core.Text;
using Journal.Formats;
using Journal.Generation;
using Xunit;

namespace Journal.Tests.Formats;

/// <summary>The keys under which databases of references file the articles of one journal.</summary>
public sealed class CitationKeyTests
{
    [Fact]
    public void Articles_without_author_whose_titles_begin_alike_have_keys_of_their_own() =>
        Assert.Equal(
            ["article2009kirispe", "article2009kirispe-2009-1", "article2009kirispe-2009-2"],
            Keys(("2009-1", "a", "Кіріспе сөз"), ("2009-1", "b", "Кіріспе мақала"), ("2009-2", "c", "Кіріспе")).Order(StringComparer.Ordinal));

    [Fact]
    public void An_article_that_is_published_later_renames_none()
    {
        string[] before = Keys(("2009-1", "m", "Кіріспе"), ("2009-2", "m", "Кіріспе"));
        string[] after = Keys(("2009-1", "m", "Кіріспе"), ("2009-2", "m", "Кіріспе"), ("2009-3", "a", "Кіріспе"));
        Assert.Equal(2, before.Length);
        Assert.Equal(before, after.Intersect(before));
        Assert.Equal(["article2009kirispe-2009-3"], after.Except(before));
    }

    [Fact]
    public void Keys_that_names_of_issues_and_slugs_make_meet_are_counted() =>
        Assert.Equal(4, Keys(("2009", "1", "Кіріспе"), ("2009-2", "1", "Кіріспе"), ("2009", "2", "Кіріспе"), ("2009", "3", "Кіріспе")).Length);

    [Fact]
    public void Pages_of_one_article_share_its_key()
    {
        var site = Generator.LayOut(Golden.TestTheme.Sample, new GeneratorSettings()).Value;
        var keys = CitationFiles.Write(site, null).Where(f => f.Path.EndsWith(".bib", StringComparison.Ordinal))
            .Select(f => (Article: string.Join('/', f.Path.Split('/')[1..^1]), Key: KeyOf(f)));
        Assert.Empty(keys.GroupBy(k => k.Key, StringComparer.OrdinalIgnoreCase).Where(g => g.Select(k => k.Article).Distinct(StringComparer.Ordinal).Count() > 1).Select(g => g.Key));
    }

    private static string[] Keys(params (string Issue, string Slug, string Title)[] articles)
    {
        List<(string Path, string Text)> files = [("journal.yml", "title: Ж\nlanguages: [kk]\n")];
        files.AddRange(articles.Select(a => a.Issue).Distinct(StringComparer.Ordinal).Select(i => ($"issues/{i}/issue.yml", $"year: 2009\nnumber: {i[^1]}\n")));
        files.AddRange(articles.Select(a => ($"issues/{a.Issue}/{a.Slug}.kk.md", $"---\ntitle: {a.Title}\n---\n")));
        var input = InputTree.From("input", files.Select(f => new TreeFile(f.Path, FileContent.Of(Encoding.UTF8.GetBytes(f.Text)))));
        var site = Generator.LayOut(input, new GeneratorSettings()).Value;
        string[] keys = [.. CitationFiles.Write(site, null).Where(f => f.Path.EndsWith(".bib", StringComparison.Ordinal)).Select(KeyOf)];
        Assert.Equal(keys.Length, keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(keys, key => Assert.True(key.All(char.IsAscii), key));
        return keys;
    }

    private static string KeyOf(TreeFile file)
    {
        string text = Encoding.UTF8.GetString(file.Content.Read().Span);
        return text["@article{".Length..text.IndexOf(',', StringComparison.Ordinal)];
    }
}
