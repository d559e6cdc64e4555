using System.Text;
using Journal.Core.Languages;
using Journal.Core.Languages.Scripts;
using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Core.Resolve;
using Journal.Core.Text;
using Journal.Generation;
using Journal.Parsing;
using Journal.Tests.Golden;
using Journal.Theming;
using Journal.Theming.Html;
using Xunit;

namespace Journal.Tests.Layout;

/// <summary>The sample journal with its Kazakh pages in other scripts.</summary>
public sealed class ScriptLayoutTests
{
    private static readonly Site Off = LayOut("");
    private static readonly Site On = LayOut("scripts: [Cyrl, Latn, Arab]");

    [Fact]
    public void Without_scripts_there_is_one_page_for_each_language()
    {
        Assert.Empty(Off.Scripts);
        Assert.DoesNotContain(Off.Pages, p => p.Original is not null || p.Scripts.Count > 0);
        Assert.Equal(Off.Pages.Count, On.Pages.Count(p => p.Original is null));
    }

    [Fact]
    public void Every_Kazakh_page_but_the_index_search_and_texts_side_by_side_stands_in_each_script()
    {
        var originals = On.Pages.Where(p => p.Language == LanguageTag.Kazakh && p is not (ChooserPage or NotFoundPage or RedirectPage)).ToList();
        Assert.Equal(
            originals.Where(p => p is not (IndexPage or SearchPage or ParallelPage)).Select(p => p.Address),
            On.Pages.Where(p => p.Address.Path.StartsWith("kk-arab/", StringComparison.Ordinal)).Select(p => p.Original!.Address));
        Assert.All(On.Pages.Where(p => p.Original is not null), p => Assert.Equal(p.Original!.GetType(), p.GetType()));
        Assert.Equal(On.Pages.Select(p => p.Address.File).Order(StringComparer.Ordinal), On.Pages.Select(p => p.Address.File));
    }

    [Fact]
    public void A_text_has_the_anchors_of_its_original_and_no_Kazakh_letter_that_was_to_be_converted()
    {
        foreach (var page in On.Pages.OfType<ArticlePage>().Where(p => p.Original is not null))
        {
            var original = ((ArticlePage)page.Original!).Article;
            Assert.Equal(original.Slug, page.Article.Slug);
            if (original.TextIn(LanguageTag.Kazakh) is not { } text)
                continue;
            var converted = page.Article.TextIn(page.Language)!;
            Assert.Equal(Anchors.Of(text.Body).Order(StringComparer.Ordinal), Anchors.Of(converted.Body).Order(StringComparer.Ordinal));
            Assert.Equal(text.Body.Blocks.OfType<ReferenceListBlock>(), converted.Body.Blocks.OfType<ReferenceListBlock>());
            Assert.All(
                converted.Body.Blocks.OfType<HeadingBlock>().Where(h => h.Attributes["lang"] is null),
                h => Assert.DoesNotContain(PlainText.Of(h.Content), c => c is >= '\u0400' and <= '\u052f'));
        }
    }

    [Fact]
    public void Names_and_texts_in_other_languages_are_the_very_ones_of_the_original()
    {
        var original = Off.Edition.Contributors.Select(c => c.Author.Name);
        foreach (var script in On.Scripts)
        {
            Assert.Equal(original, script.Edition.Contributors.Select(c => c.Author.Name));
            Assert.Equal(OtherTexts(On.Edition), OtherTexts(script.Edition));
        }

        static IEnumerable<Body> OtherTexts(Edition edition) =>
            edition.Issues.SelectMany(i => i.Articles).SelectMany(a => a.Texts).Where(t => t.Language.Language != "kk").Select(t => t.Body);
    }

    [Fact]
    public void Interface_words_keep_their_places_and_forms()
    {
        var words = WordsReader.Parse(TestTheme.Shipped).Value.Single(w => w.Language == LanguageTag.Kazakh);
        var kazakh = new Vocabulary(words);
        foreach (var conversion in new[] { ScriptConversion.Latin, ScriptConversion.Arabic })
        {
            var converted = kazakh.In(conversion);
            Assert.Equal(conversion.Language, converted.Language);
            foreach (var entry in words.Entries)
            {
                Assert.Equal(Phrase.PlacesIn(kazakh.Find(entry.Key)!), Phrase.PlacesIn(converted.Find(entry.Key)!));
                Assert.DoesNotContain(converted.Find(entry.Key)!, c => c is >= '\u0400' and <= '\u052f');
            }
        }
    }

    private static Site LayOut(string line)
    {
        var input = InputTree.From("input", TestTheme.Sample.Files.Select(f => f.Path == "journal.yml"
            ? new TreeFile(f.Path, FileContent.Of(Encoding.UTF8.GetBytes($"{Encoding.UTF8.GetString(f.Content.Read().Span)}\n{line}\n")))
            : f));
        return Generator.LayOut(input, new GeneratorSettings()).Value;
    }
}
