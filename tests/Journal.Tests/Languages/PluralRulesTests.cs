using Journal.Core.Languages;
using Xunit;

namespace Journal.Tests.Languages;

public sealed class PluralRulesTests
{
    [Theory]
    [InlineData("kk", "One:1 Other:0,2,5,11,21,101")]
    [InlineData("en", "One:1,-1 Other:0,2,11,21")]
    [InlineData("ru", "One:1,21,101,1001,-21 Few:2,3,4,22,1004 Many:0,5,11,12,14,111,112,1000")]
    [InlineData("uk", "One:1,31 Few:4,54 Many:0,13,20")]
    [InlineData("sr", "One:1,21 Few:2,23 Other:0,5,12")]
    [InlineData("pl", "One:1 Few:2,22 Many:0,5,12,21")]
    [InlineData("cs", "One:1 Few:2,4 Other:0,5,22")]
    [InlineData("sl", "One:1,101 Two:2,102 Few:3,4,104 Other:0,5,11")]
    [InlineData("lt", "One:1,21 Few:2,9,22 Other:0,10,11,12")]
    [InlineData("lv", "Zero:0,10,11,19,30 One:1,21 Other:2,22")]
    [InlineData("ro", "One:1 Few:0,2,19,101 Other:20,100")]
    [InlineData("ar", "Zero:0 One:1 Two:2 Few:3,10,103 Many:11,99,111 Other:100,102")]
    [InlineData("he", "One:1 Two:2 Other:0,3,20")]
    [InlineData("fr", "One:0,1 Many:1000000 Other:2,100")]
    [InlineData("es", "One:1 Many:1000000 Other:0,2")]
    [InlineData("zh", "Other:0,1,2")]
    [InlineData("und", "Other:0,1,2")]
    [InlineData("tlh", "Other:1")]
    public void The_category_follows_the_rule_of_the_language(string tag, string expected)
    {
        foreach (string group in expected.Split(' '))
        {
            var category = Enum.Parse<PluralCategory>(group.Split(':')[0]);
            foreach (string number in group.Split(':')[1].Split(','))
                Assert.Equal((number, category), (number, PluralRules.For(LanguageTag.Parse(tag), long.Parse(number, System.Globalization.CultureInfo.InvariantCulture))));
        }
    }

    [Fact]
    public void The_smallest_number_has_a_category() =>
        Assert.Equal(PluralCategory.Many, PluralRules.For(LanguageTag.Russian, long.MinValue));
}
