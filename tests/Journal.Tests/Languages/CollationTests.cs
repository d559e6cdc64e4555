using System.Globalization;
using Journal.Core.Languages;
using Xunit;

namespace Journal.Tests.Languages;

public sealed class CollationTests
{
    private const string KazakhAlphabet = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";

    [Theory]
    [InlineData("kk", "Абай | Әуезов | Ибраев | Иванов | Касымов | Қасымов | Омаров | Өтемісов | Садықова Р.О. | Сәтбаев Қ. | Сейфуллин С. | Скальковский К. | Смагулова К.К. | Смағұлов А. | "
        + "Смағұлова К.Қ. | Смаилов | Сманов | Султанов К.С. | Сұлтанов | Сүлейменов О. | Сыроежкин К.Л. | Уәлиханов | Ұлықпанов | Үсенов | Хасенов | Һашимов | Цой | Шоқай М. | Ысқақов | "
        + "Ісләмов | Юсупов | Smagulova K.K. | Smith")]
    [InlineData("kk", "Абылай хан | Әбілқайыр хан | Бөкейхан Ә. | Букейханов А. | Габдуллин | Ғабдуллин | Ежов | Ержанов | Ёжиков | Жас Алаш | Кунаев Д. | Қонаев Д. | Ли Пэн | Ли Цзинь | Лисянов | "
        + "Сатпаев К. | Сәтбаев Қ. | Ұлы Отан соғысы | Үндістан | Х. Досмұхамедұлы | Һ. Досмұхамедұлы | Ысқақ | Іле")]
    [InlineData("ru", "Ежов | Елагин | Елкин | Ёлкин | Жданов | Иванов | Искаков | Йорк")]
    [InlineData("ru", "Іле | Йорк | Кунаев | Үсенов | Ұлықпанов | Ысқақ | Smith")]
    [InlineData("kk", "Кунаев | Ұлықпанов | Үсенов | Ысқақ | Іле")]
    [InlineData("en", "Adam | Ämter | Amzin | Gold | Ğolem | Golf | Zulu | Абай | Яков")]
    [InlineData("kk", "§ 5 | 2 том | 010 том | 10 том | 10-том | абай | Абай | абайла")]
    [InlineData("kk", "Жас алаш | «Жас Алаш» | Жас алаша")]
    [InlineData("kk-Latn", "Abai | Äuezov | Smith | Абай")]
    public void Names_stand_in_the_order_of_the_language(string tag, string expected)
    {
        var names = expected.Split(" | ");
        var collation = Collation.For(LanguageTag.Parse(tag));
        Assert.Equal(names, names.Reverse().Order(collation));
        Assert.Equal(names, collation.Sort(names.Reverse(), name => name));
    }

    [Fact]
    public void The_Kazakh_alphabet_has_42_letters_in_order()
    {
        var collation = Collation.For(LanguageTag.Kazakh);
        Assert.Equal(KazakhAlphabet, string.Concat(collation.Alphabet));
        Assert.Equal(42, collation.Alphabet.Count);
        Assert.Equal(collation.Alphabet, collation.Alphabet.Reverse().Order(collation));
        Assert.All(collation.Alphabet, letter => Assert.Equal(letter, collation.LetterOf(letter.ToLowerInvariant() + "а")));
    }

    [Theory]
    [InlineData("kk", "іле", "І")]
    [InlineData("kk", "Ёжиков", "Ё")]
    [InlineData("ru", "Ёжиков", "Е")]
    [InlineData("ru", "Йорк", "Й")]
    [InlineData("ru", "Іле", "І")]
    [InlineData("ru", "ұлы", "Ұ")]
    [InlineData("kk", "Истанбул", "И")]
    [InlineData("kk", "istanbul", "I")]
    [InlineData("kk", "İstanbul", "I")]
    [InlineData("en", "Äbc", "A")]
    [InlineData("en", "Æsop", "A")]
    [InlineData("en", "Абай", "А")]
    [InlineData("kk", "«Жас Алаш»", "Ж")]
    [InlineData("kk", "1991 жыл", "0–9")]
    [InlineData("kk", "§ 5", "0–9")]
    [InlineData("kk", "中国", "0–9")]
    [InlineData("kk", "", "0–9")]
    [InlineData("kk", "й", "Й")]
    public void A_word_stands_under_its_letter(string tag, string text, string letter) =>
        Assert.Equal(letter, Collation.For(LanguageTag.Parse(tag)).LetterOf(text));

    [Fact]
    public void Groups_stand_in_alphabetical_order_and_digits_come_last()
    {
        var groups = Collation.For(LanguageTag.Kazakh).Group(["Smith", "1991", "Іле", "Ыбырай", "Абай", "§", "Әуезов", "абыз", "Ибн Сина"], name => name);
        Assert.Equal(["А", "Ә", "И", "Ы", "І", "S", "0–9"], groups.Select(group => group.Letter));
        Assert.Equal(["Абай", "абыз"], groups[0].Items);
    }

    [Fact]
    public void English_titles_are_sorted_without_their_article()
    {
        Assert.Equal("Open Up the West", Collation.TitleForm("“The Open Up the West", LanguageTag.English));
        Assert.Equal("Ant", Collation.TitleForm("An Ant", LanguageTag.English));
        Assert.Equal("Theory", Collation.TitleForm("Theory", LanguageTag.English));
        Assert.Equal("А был ли мальчик", Collation.TitleForm("А был ли мальчик", LanguageTag.Russian));
    }

    [Theory]
    [InlineData("kk", KazakhAlphabet + "абвгғдеёжзийкқіұүһ")]
    [InlineData("kk", KazakhAlphabet + "-  .,2071AaZzIi")]
    [InlineData("ru", "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯеёийжщьъ- ")]
    [InlineData("ru", KazakhAlphabet + "ўґїєabc- .")]
    [InlineData("en", "ABCDEÉÈËÄÂaàáäâbcçdeéèfgğhiíïjklmnñoóöõøpqrsšşțtuúüvwxyýzž- .'")]
    [InlineData("en", "aäāåãaçcēеёжйікæœßþđłəЖω")]
    public void Generated_words_agree_with_ICU(string tag, string letters)
    {
        Icu.SkipIfAbsent();
        var oracle = new CultureInfo(tag).CompareInfo;
        var collation = Collation.For(LanguageTag.Parse(tag));
        var dice = new Dice((ulong)letters.Length);
        for (int round = 0; round < 30_000; round++)
        {
            string a = Word(dice, letters);
            string b = dice.Next(3) == 0 ? a[..^1] + letters[dice.Next(letters.Length)] : Word(dice, letters);
            int expected = Math.Sign(oracle.Compare(a, b, CompareOptions.NumericOrdering));
            if (expected != 0)
                Assert.Equal((a, b, expected), (a, b, Math.Sign(collation.Compare(a, b))));
        }
    }

    [Fact]
    public void The_order_is_total_and_keys_agree_with_it()
    {
        var collation = Collation.For(LanguageTag.Kazakh);
        var dice = new Dice(7);
        var words = Enumerable.Range(0, 300).Select(_ => Word(dice, "аәАӘ «-10їё\u0301中ز\ud83d\ude00\ud800")).ToList();
        foreach (string a in words)
        {
            foreach (string b in words)
            {
                int order = Math.Sign(collation.Compare(a, b));
                Assert.Equal(-order, Math.Sign(collation.Compare(b, a)));
                int byKey = Math.Sign(collation.KeyOf(a).AsSpan().SequenceCompareTo(collation.KeyOf(b)));
                Assert.True(byKey == order || byKey == 0, $"{a} {b}");
                Assert.Equal(a == b, order == 0);
            }
        }
    }

    // The first character is a letter: what comes before the first letter does not count here, but does in ICU.
    private static string Word(Dice dice, string letters)
    {
        char first;
        do
            first = letters[dice.Next(letters.Length)];
        while (!char.IsLetterOrDigit(first));
        return first + string.Concat(Enumerable.Range(0, dice.Next(1, 5)).Select(_ => letters[dice.Next(letters.Length)]));
    }
}
