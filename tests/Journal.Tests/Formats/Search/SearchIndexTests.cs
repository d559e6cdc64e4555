using System.Text;
using Journal.Core.Languages.Search;
using Journal.Core.Layout;
using Journal.Core.Text;
using Journal.Formats.Search;
using Journal.Generation;
using Xunit;

namespace Journal.Tests.Formats.Search;

public sealed class SearchIndexTests
{
    private const double MostOfText = 0.15;

    private static readonly (string Path, string Text)[] Small =
    [
        ("journal.yml", "title: Вестник\nlanguages: [kk, ru]\n"),
        ("authors.yml", "abaj:\n  name: { kk: Абай Құнанбайұлы, ru: Абай Кунанбаев }\n  aliases: [Abai]\n"),
        ("subjects.yml", "steppe:\n  term: { kk: дала, ru: степь }\nunused:\n  term: { kk: теңіз, ru: море }\n"),
        ("pages/about.ru.md", "---\ntitle: О журнале\n---\n\nРедакция и адреса.\n"),
        ("issues/2020-1/issue.yml", "volume: 7\nnumber: 1\nyear: 2020\n"),
        ("issues/2020-1/dala.kk.md", "---\ntitle: Дала жыры\nauthors: [abaj]\nkeywords: [steppe]\nabstract: Қысқаша сөз\n---\n\n"
            + "Қазақтың жыры 1895 жылы, 17 бет.[^1]\n\n> [Московские ведомости]{lang=ru}\n\n[^1]: Ескертпе сөзі.\n"),
        ("issues/2020-1/dala.ru.md", "---\ntitle: Песня степи\ntranslation-of: kk\n---\n\nПесни 17 степей.\n"),
    ];

    [Fact]
    public void Records_are_articles_pages_people_and_subjects_of_the_index()
    {
        var index = new IndexReader(SearchIndex.Write(SiteOf(Small)));
        Assert.Equal([["kk", "ru"], ["ru"], ["kk", "ru"], ["kk", "ru"]], index.Units());
        Assert.Equal([["Дала жыры", "Песня степи"], ["О журнале"], ["Абай Құнанбайұлы", "Абай Кунанбаев"], ["дала", "степь"]], index.Titles());
        Assert.Equal(2, index.Core.GetProperty("people").GetInt32());
    }

    // Units: the article in Kazakh and Russian (0, 1), the page (2), the person (3, 4), the subject (5, 6).
    [Theory]
    [InlineData("kk", "Қазақ", new[] { 0 })]
    [InlineData("kk", "сөздің", new[] { 0 })]
    [InlineData("kk", "ескертпелер", new[] { 0 })]
    [InlineData("kk", "даланың", new[] { 0, 5 })]
    [InlineData("kk", "Абайдың", new[] { 0, 3 })]
    [InlineData("kk", "Abai", new[] { 0, 3 })]
    [InlineData("kk", "1895", new[] { 0 })]
    [InlineData("kk", "17", new int[0])]
    [InlineData("kk", "теңіз", new int[0])]
    [InlineData("ru", "ведомостей", new[] { 0 })]
    [InlineData("ru", "песен", new int[0])]
    [InlineData("ru", "песни", new[] { 1 })]
    [InlineData("ru", "степями", new[] { 1, 6 })]
    [InlineData("ru", "Кунанбаева", new[] { 1, 4 })]
    [InlineData("ru", "адресов", new[] { 2 })]
    public void A_word_leads_to_where_it_stands_and_nowhere_else(string language, string word, int[] units)
    {
        var index = new IndexReader(SearchIndex.Write(SiteOf(Small)));
        string stem = Stemmer.For(language).KeyOf(Assert.Single(SearchWords.In(word))).Strict;
        Assert.Equal(units, index.Terms(language).Where(t => t.Term == stem).SelectMany(t => t.Postings).Select(p => p.Unit));
    }

    [Fact]
    public void Words_of_titles_names_and_keywords_have_the_highest_level()
    {
        var terms = new IndexReader(SearchIndex.Write(SiteOf(Small))).Terms("kk").ToDictionary(t => t.Term, t => t.Postings[0].Level, StringComparer.Ordinal);
        Assert.Equal(3, terms["дала"]);
        Assert.Equal(3, terms["абай"]);
        Assert.InRange(terms["қазақ"], 0, 2);
        Assert.True(terms["сөз"] > terms["ескертпе"], "the abstract weighs more than a note");
    }

    [Fact]
    public void Terms_stand_in_the_order_of_their_loose_letters_and_each_part_begins_where_the_core_says()
    {
        var index = new IndexReader(SearchIndex.Write(SiteOf(SearchCorpus.Files(60, 400))));
        foreach (string language in new[] { "kk", "ru", "en" })
        {
            var loose = index.Terms(language).Select(t => LetterFolding.Loosen(t.Term)).ToList();
            Assert.Equal(loose.Order(StringComparer.Ordinal), loose);
            var firsts = index.Core.GetProperty("terms").GetProperty(language).EnumerateArray().Select(f => f.GetString()!).ToList();
            Assert.Equal(firsts.Order(StringComparer.Ordinal), firsts);
            Assert.True(firsts.Distinct().Count() == firsts.Count && firsts.TrueForAll(loose.Contains), "each part begins with a term of its own");
        }
    }

    [Fact]
    public void The_index_has_every_term_of_every_unit()
    {
        var files = SearchCorpus.Files(24, 300).ToList();
        var index = new IndexReader(SearchIndex.Write(SiteOf(files)));
        var expected = new HashSet<(string, string, string)>();
        foreach (var (path, text) in files.Where(f => f.Path.EndsWith(".md", StringComparison.Ordinal)))
        {
            string language = path.Split('.')[^2];
            string body = text[text.LastIndexOf("---\n", StringComparison.Ordinal)..];
            expected.UnionWith(SearchWords.In(body).Select(w => (path.Split('/')[^1].Split('.')[0], language, Stemmer.For(language).KeyOf(w).Strict)));
        }
        var units = index.Units().SelectMany((u, record) => u.Select(_ => record)).ToList();
        var slugs = index.Titles().Select(t => t[0].Split(' ')[^1]).ToList();
        var found = new[] { "kk", "ru", "en" }.SelectMany(l => index.Terms(l).SelectMany(t => t.Postings.Select(p => (slugs[units[p.Unit]], l, t.Term)))).ToHashSet();
        Assert.Empty(expected.Except(found));
        Assert.All(found.Except(expected), extra => Assert.Contains(extra.Item1, slugs));
    }

    [Fact]
    public void The_same_site_gives_the_same_bytes()
    {
        var files = SearchCorpus.Files(30, 200).ToList();
        var first = SearchIndex.Write(SiteOf(files)).ToList();
        var second = SearchIndex.Write(SiteOf(files.AsEnumerable().Reverse())).ToList();
        Assert.Equal(first.Select(f => f.Path), second.Select(f => f.Path));
        Assert.All(first.Zip(second), pair => Assert.True(pair.First.Content.Read().Span.SequenceEqual(pair.Second.Content.Read().Span), pair.First.Path));
    }

    [Theory]
    [InlineData(300, 8_000)]
    public void The_index_is_small_beside_the_text_and_so_is_each_part(int articles, int vocabulary)
    {
        var files = SearchCorpus.Files(articles, 1500, vocabulary).ToList();
        var index = SearchIndex.Write(SiteOf(files)).ToList();
        long text = files.Sum(f => (long)Encoding.UTF8.GetByteCount(f.Text));
        long size = index.Sum(f => f.Content.Length);
        Assert.True(size < MostOfText * text, $"{size} of {text} bytes, {100.0 * size / text:0.0} %");
        Assert.True(index.Max(f => f.Content.Length) < 80_000, $"{index.Max(f => f.Content.Length)} bytes");
    }

    private static Site SiteOf(IEnumerable<(string Path, string Text)> files)
    {
        var input = InputTree.From("input", files.Select(f => new TreeFile(f.Path, FileContent.Of(Encoding.UTF8.GetBytes(f.Text)))));
        var site = Generator.LayOut(input, new GeneratorSettings());
        Assert.False(site.HasErrors, string.Join('\n', site.Diagnostics));
        return site.Value;
    }
}
