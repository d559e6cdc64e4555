using Journal.Core.Languages;
using Xunit;

namespace Journal.Tests.Languages;

public sealed class MixedScriptTests
{
    [Theory]
    [InlineData("сәуiр айында", "0:сәуір")]
    [InlineData("Ол Iле бойында", "3:Іле")]
    [InlineData("бiрiншi және Қaзaқстан", "0:бірінші 13:Қазақстан")]
    [InlineData("titlе: x", "0:title")]
    [InlineData("Yкімет, кəсіп, ɵнер, hауа", "0:Үкімет 8:кәсіп 15:өнер 21:һауа")]
    [InlineData("Ёлкa Ëлка ёлка", "0:Ёлка 5:Ёлка")]
    [InlineData("ХXI ғасыр", "0:XXI")]
    [InlineData("XXғасыр", "")]
    [InlineData("Wi-Fi желісі, PDF-файл, e-mail арқылы", "")]
    [InlineData("COVIDтің", "")]
    [InlineData("таза мәтін, plain text, 2009ж.", "")]
    [InlineData("Hа11", "0:На11")]
    [InlineData("", "")]
    public void Words_of_two_scripts_are_found_and_repaired(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', MixedScript.Find(text).Select(find => $"{find.Start}:{find.Suggestion}")));

    [Fact]
    public void A_suggestion_is_as_long_as_the_word_and_mixes_nothing()
    {
        foreach (var (start, length, suggestion) in MixedScript.Find("Казaхстан сәуiр мəселе Cоюз"))
        {
            Assert.Equal(length, suggestion.Length);
            Assert.Empty(MixedScript.Find(suggestion));
            Assert.InRange(start, 0, 26);
        }
    }
}
