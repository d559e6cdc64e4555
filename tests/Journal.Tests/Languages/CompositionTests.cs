using System.Text;
using Journal.Core.Languages;
using Xunit;

namespace Journal.Tests.Languages;

public sealed class CompositionTests
{
    private static readonly (int First, int Last)[] CoveredLetters = [(0x41, 0x24f), (0x370, 0x3ff), (0x400, 0x52f), (0x1e00, 0x1fff), (0x2126, 0x212b)];

    [Theory]
    [InlineData("й", "й")]
    [InlineData("Ёлкин", "Ёлкин")]
    [InlineData("ӥќѓўї", "ӥќѓўї")]
    [InlineData("ệ", "ệ")]
    [InlineData("ộ", "ộ")]
    [InlineData("ა̈", "ა̈")]
    [InlineData("̈a", "̈a")]
    [InlineData("қ", "қ")]
    [InlineData("\uffffе\u0308", "\uffffё")]
    [InlineData("", "")]
    public void Letters_and_marks_are_composed(string text, string composed) => Assert.Equal(composed, Composition.Nfc(text));

    [Fact]
    public void Text_without_marks_is_the_same_string()
    {
        string text = "Қазақстан – Russia, Ёжик й";
        Assert.Same(text, Composition.Nfc(text));
    }

    [Fact]
    public void Every_covered_letter_agrees_with_ICU()
    {
        Icu.SkipIfAbsent();
        int checkedLetters = 0;
        foreach (var (first, last) in CoveredLetters)
        {
            for (int code = first; code <= last; code++)
            {
                string letter = ((char)code).ToString();
                string apart = letter.Normalize(NormalizationForm.FormD);
                if (apart == letter)
                    continue;
                Assert.Equal(letter.Normalize(), Composition.Nfc(letter));
                Assert.Equal(apart.Normalize(), Composition.Nfc(apart));
                Assert.Equal(apart[0], Composition.WithoutMarks(Composition.Nfc(letter)[0]));
                checkedLetters++;
            }
        }
        Assert.True(checkedLetters > 800, $"only {checkedLetters} letters decompose");
    }

    [Fact]
    public void Any_run_of_marks_on_any_letter_agrees_with_ICU()
    {
        Icu.SkipIfAbsent();
        var dice = new Dice(20090102);
        string letters = "aAeEoOuUиИеЕуУгГКіІӨөΑαωΩιυẹậǖạç x\u034f\uffff中";
        for (int round = 0; round < 20_000; round++)
        {
            var text = new StringBuilder();
            for (int i = dice.Next(1, 9); i > 0; i--)
                text.Append(dice.Next(3) == 0 ? letters[dice.Next(letters.Length)] : (char)dice.Next(0x300, 0x370));
            Assert.Equal(text.ToString().Normalize(), Composition.Nfc(text.ToString()));
        }
    }
}
