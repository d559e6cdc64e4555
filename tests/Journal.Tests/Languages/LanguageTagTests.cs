using Journal.Core.Languages;
using Xunit;

namespace Journal.Tests.Languages;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("kk", "kk", "kk", null)]
    [InlineData("KK-latn", "kk-Latn", "kk", "Latn")]
    [InlineData("kk-CYRL-kz", "kk-Cyrl-KZ", "kk", "Cyrl")]
    [InlineData("sl-rozaj-biske-1994", "sl-rozaj-biske-1994", "sl", null)]
    [InlineData("es-419", "es-419", "es", null)]
    [InlineData("zh-yue-hant-hk", "zh-yue-Hant-HK", "zh", "Hant")]
    [InlineData("DE-1996", "de-1996", "de", null)]
    [InlineData("en-u-CA-buddhist-x-Own", "en-u-ca-buddhist-x-own", "en", null)]
    [InlineData("x-whatever", "x-whatever", "x", null)]
    [InlineData("und", "und", "und", null)]
    public void A_well_formed_tag_is_put_into_canonical_case(string text, string value, string language, string? script)
    {
        Assert.True(LanguageTag.TryParse(text, out var tag));
        Assert.Equal((value, language, script), (tag.Value, tag.Language, tag.Script));
        Assert.Equal(value, tag.ToString());
        Assert.Equal(tag, LanguageTag.Parse(value));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" kk")]
    [InlineData("k")]
    [InlineData("kk_KZ")]
    [InlineData("kk-")]
    [InlineData("-kk")]
    [InlineData("kk--KZ")]
    [InlineData("12")]
    [InlineData("қаз")]
    [InlineData("kk-KZ-Latn")]
    [InlineData("kk-a")]
    [InlineData("kk-x")]
    [InlineData("x")]
    [InlineData("abcdefghi")]
    [InlineData("de-1996-1996")]
    [InlineData("en-a-bbb-a-ccc")]
    [InlineData(null)]
    public void An_ill_formed_tag_is_refused(string? text)
    {
        Assert.False(LanguageTag.TryParse(text, out var tag));
        Assert.Equal(LanguageTag.Undetermined, tag);
    }

    [Fact]
    public void The_default_is_the_undetermined_language()
    {
        Assert.Equal("und", default(LanguageTag).Value);
        Assert.Equal(LanguageTag.Undetermined, LanguageTag.Parse("UND"));
        Assert.Equal(LanguageTag.Undetermined.GetHashCode(), LanguageTag.Parse("und").GetHashCode());
    }

    [Theory]
    [InlineData("ar", true)]
    [InlineData("fa-IR", true)]
    [InlineData("kk-Arab", true)]
    [InlineData("kk-CN", true)]
    [InlineData("ug", true)]
    [InlineData("ug-KZ", false)]
    [InlineData("ug-Cyrl", false)]
    [InlineData("ar-Latn", false)]
    [InlineData("kk", false)]
    [InlineData("he-u-nu-latn", true)]
    [InlineData("en-u-va-arab", false)]
    public void The_direction_follows_the_script_then_the_language(string tag, bool rightToLeft) =>
        Assert.Equal(rightToLeft, LanguageTag.Parse(tag).IsRightToLeft);

    [Theory]
    [InlineData("kz", "kk")]
    [InlineData("KZ-latn", "kk-Latn")]
    [InlineData("ua", "uk")]
    [InlineData("cz", "cs")]
    [InlineData("jp", "ja")]
    [InlineData("gr", "el")]
    [InlineData("kaz", "kk")]
    [InlineData("kk_KZ", "kk-KZ")]
    [InlineData("Қазақша", "kk")]
    [InlineData("Russian", "ru")]
    [InlineData(" ru", "ru")]
    [InlineData("kk", null)]
    [InlineData("KK", null)]
    [InlineData("sv", null)]
    [InlineData("!?", null)]
    public void A_common_mistake_gives_what_was_meant(string text, string? meant) =>
        Assert.Equal(meant, LanguageTag.CommonMistake(text));
}
