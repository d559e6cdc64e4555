using Journal.Core.Languages.Search;
using Journal.Tests;
using Xunit;

namespace Journal.BrowserTests;

/// <summary>The script and the build find the same stems.</summary>
public sealed class SearchTableTests(Sample sample)
{
    [Theory]
    [InlineData("kk", 1500)]
    [InlineData("ru", 1500)]
    [InlineData("en", 800)]
    public async Task The_browser_and_the_build_agree_about_every_word(string language, int atLeast)
    {
        await using var window = await sample.Open();
        await window.Go(new Uri(sample.Root, "kk/search/"));
        // The words of the sample in all languages: what a reader types does not say its language either.
        string text = string.Join(' ', Directory.GetFiles(Repository.PathOf("input"), "*.*", SearchOption.AllDirectories).Where(f => f.EndsWith("md", StringComparison.Ordinal) || f.EndsWith("yml", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(File.ReadAllText))
            + " İstanbul STRASSE Straße naïve Ёлки сәуiр қа\u00adзақ О\u0301 и\u0306 й ΣΊΣΥΦΟΣ author’s 日本語 𐰀𐰁 ѣхалъ XIXғасыр 2009-шы";
        var words = SearchWords.In(text).ToList();
        Assert.True(words.Distinct(StringComparer.Ordinal).Count() > atLeast, "there are many words");
        var expected = words.Select(w => $"{w} {Stemmer.For(language).KeyOf(w).Strict}");
        string[] found = await window.Page.EvaluateAsync<string[]>("([text, lang]) => journalSearch.stemsOf(text, lang)", new[] { text, language });
        Assert.Equal(expected, words.Zip(found, (w, f) => $"{w} {f}"));
        Assert.Equal(words.Count, found.Length);
    }
}
