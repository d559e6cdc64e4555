using Journal.Core.Languages.Search;
using Xunit;

namespace Journal.Tests.Languages.Search;

/// <summary>The specification of stems: families of words that meet, and pairs that do not.</summary>
public sealed class WordFamilyTests
{
    private const int LeastFamilies = 150;

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public void Forms_of_a_word_meet(string language)
    {
        var families = Lines(language).Where(l => !l.Contains(" # ", StringComparison.Ordinal) && !l.Contains(" ? ", StringComparison.Ordinal)).ToList();
        Assert.True(families.Count >= LeastFamilies, $"{families.Count} families");
        var apart = families.Select(f => f.Split(' ').GroupBy(w => StemOf(language, w)).ToList()).Where(g => g.Count > 1);
        None(apart.Select(groups => string.Join(" / ", groups.Select(g => $"{g.Key}: {string.Join(' ', g)}"))));
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public void Different_words_do_not_meet(string language)
    {
        var pairs = Lines(language).Where(l => l.Contains(" # ", StringComparison.Ordinal)).Select(l => l.Split(" # ")).ToList();
        Assert.NotEmpty(pairs);
        None(pairs.Where(p => StemOf(language, p[0]) == StemOf(language, p[1])).Select(p => $"{p[0]} = {p[1]}"));
    }

    // Whoever mends one of these moves it up.
    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public void What_is_not_found_yet_is_known(string language) =>
        None(Lines(language).Where(l => l.Contains(" ? ", StringComparison.Ordinal)).Select(l => l.Split(" ? "))
            .Where(p => StemOf(language, p[0]) == StemOf(language, p[1])).Select(p => $"{p[0]} = {p[1]}"));

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public void A_stem_is_its_own_stem(string language)
    {
        var stems = Lines(language).SelectMany(l => l.Split(' ')).Where(w => w is not ("#" or "?")).Select(w => StemOf(language, w)).Distinct().ToList();
        None(stems.Where(s => StemOf(language, s) != s).Select(s => $"{s}: {StemOf(language, s)}"));
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public void Words_typed_without_Kazakh_letters_have_the_same_loose_stem(string language) =>
        None(Lines(language).SelectMany(l => l.Split(' ')).Where(w => w is not ("#" or "?"))
            .Where(w => KeyOf(language, w).Loose != KeyOf(language, LetterFolding.Loosen(w.ToLowerInvariant())).Loose));

    private static void None(IEnumerable<string> faults) => Assert.True(!faults.Any(), string.Join('\n', faults));

    private static string StemOf(string language, string word) => KeyOf(language, word).Strict;

    private static SearchKey KeyOf(string language, string word) =>
        Stemmer.For(language).KeyOf(Assert.Single(SearchWords.In(word.Replace("-", "", StringComparison.Ordinal))));

    private static IEnumerable<string> Lines(string language) =>
        File.ReadLines(Repository.PathOf("tests", "Journal.Tests", "Languages", "Search", $"families.{language}.txt"))
            .Where(l => l.Length > 0 && !l.StartsWith('#'));
}
