using Journal.Core.Languages;
using Xunit;

namespace Journal.Tests.Languages;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Смағұлова К.Қ.", "Smaghulova K.Q.")]
    [InlineData("Садықова Р.О.", "Sadyqova R.O.")]
    [InlineData("Тоқаев Қ.", "Toqaev Q.")]
    [InlineData("Назарбаев Н.Ә.", "Nazarbaev N.A.")]
    [InlineData("Әуезов М.", "Auezov M.")]
    [InlineData("Уәлиханов Ш.", "Ualikhanov Sh.")]
    [InlineData("Жүргенов Т.", "Zhurgenov T.")]
    [InlineData("Бөкейхан Ә.", "Bokeykhan A.")]
    [InlineData("Һашимов Ж.", "Hashimov Zh.")]
    [InlineData("Юсупов Я.", "Yusupov Ya.")]
    [InlineData("ШОҚАН Шоқан", "SHOQAN Shoqan")]
    [InlineData("ашшы объект, семья", "ashy obekt, semya")]
    [InlineData("Қазақстан – Russia № 5", "Qazaqstan – Russia № 5")]
    public void Cyrillic_is_written_in_plain_Latin_letters(string text, string latin) =>
        Assert.Equal(latin, Transliteration.ToLatin(text));

    [Theory]
    [InlineData("Смағұлова К.Қ.", "smaghulova-k-q")]
    [InlineData("Смагулова К.К.", "smagulova-k-k")]
    [InlineData("Тоқаев Қ.", "toqaev-q")]
    [InlineData("  «Жас Алаш» – 2009!  ", "zhas-alash-2009")]
    [InlineData("Ёлка и подъезд", "yolka-i-podezd")]
    [InlineData("Café Müller’s Œuvre, İzmir", "cafe-mullers-oeuvre-izmir")]
    [InlineData("Smaġu̇lova", "smagulova")]
    [InlineData("Йод", "yod")]
    [InlineData("中文", "")]
    [InlineData("---", "")]
    public void A_slug_has_letters_digits_and_single_hyphens(string text, string slug) => Assert.Equal(slug, Slug.From(text));

    [Fact]
    public void A_long_slug_is_cut_at_a_word()
    {
        Assert.Equal("qazaqstan-respublikasynyng-syrtqy-sayasaty-zhane-onyng", Slug.From("Қазақстан Республикасының сыртқы саясаты және оның халықаралық қатынастары"));
        Assert.Equal(new string('a', 60), Slug.From(new string('а', 500)));
    }

    [Fact]
    public void Every_slug_has_the_allowed_form()
    {
        var dice = new Dice(42);
        for (int round = 0; round < 5000; round++)
        {
            string slug = Slug.From(string.Concat(Enumerable.Range(0, dice.Next(90)).Select(_ => (char)dice.Next(0x20, 0x530))));
            Assert.Matches("^([a-z0-9]+(-[a-z0-9]+)*)?$", slug);
            Assert.InRange(slug.Length, 0, 60);
            Assert.Equal(slug, Slug.From(slug));
        }
    }
}
