using Journal.Core.Dates;
using Journal.Core.Languages;
using Journal.Core.Layout.Timeline;
using Journal.Core.Model;
using Journal.Core.Text;
using Xunit;
using static Journal.Tests.Theming.Tree;

namespace Journal.Tests.Timeline;

/// <summary>The sentence that stands at an event: the marked words are in brackets here.</summary>
public sealed class SentenceTests
{
    [Theory]
    // Kazakh
    [InlineData("Алдыңғы сөйлем. Шарт [1991 ж. 16 желтоқсанда] қабылданды. Келесі сөйлем.", "Шарт 1991 ж. 16 желтоқсанда қабылданды.")]
    [InlineData("Бәрі басталды. 1991 жылы ел тәуелсіз болды, [1992 ж.] Н.Ә. Назарбаев БҰҰ-да сөйледі. Соңы.", "1991 жылы ел тәуелсіз болды, 1992 ж. Н.Ә. Назарбаев БҰҰ-да сөйледі.")]
    [InlineData("Мұнай, газ т.б. шикізат [1995 ж.] шығарылды. Соңы.", "Мұнай, газ т.б. шикізат 1995 ж. шығарылды.")]
    [InlineData("Мұнай, газ, көмір т.б. Бұл [1995 жылы] болды.", "Бұл 1995 жылы болды.")]
    [InlineData("«Біз келдік!» – деді ол. [1930 жылы] ашаршылық басталды.", "1930 жылы ашаршылық басталды.")]
    [InlineData("Ұзындығы 1.40 км, [1982 ж.] өлшенген.", "Ұзындығы 1.40 км, 1982 ж. өлшенген.")]
    [InlineData("Қараңыз: 15-б. және [1997 ж.] шарт.", "Қараңыз: 15-б. және 1997 ж. шарт.")]
    // Russian
    [InlineData("До того. В [1992 г.] Казахстан вступил в ООН. После.", "В 1992 г. Казахстан вступил в ООН.")]
    [InlineData("Договор был подписан в Москве [в 1992 г.] После этого начались переговоры.", "Договор был подписан в Москве в 1992 г.")]
    [InlineData("По словам акад. В.В. Бартольда, город основан [в XII в.] на реке. Иначе думал проф. Н. Веселовский.", "По словам акад. В.В. Бартольда, город основан в XII в. на реке.")]
    [InlineData("Нефть, газ и др. товары вывозили [с 1995 г.] через порт.", "Нефть, газ и др. товары вывозили с 1995 г. через порт.")]
    [InlineData("Он спросил: «Когда?» [В 1990 году] ответа не было… Потом был.", "В 1990 году ответа не было…")]
    [InlineData("Подробнее об этом см. с. 15. [В 1990 году] вышло второе издание.", "В 1990 году вышло второе издание.")]
    [InlineData("События произошли [6 июня 1941 г.]", "События произошли 6 июня 1941 г.")]
    // English
    [InlineData("Before it. Mr. K. Tokaev spoke [on 22 Sept. 2006] in New York. After it.", "Mr. K. Tokaev spoke on 22 Sept. 2006 in New York.")]
    [InlineData("The U.S. envoy arrived [in 1992]. He left.", "The U.S. envoy arrived in 1992.")]
    [InlineData("“Is it over?” Nobody knew [in 1994]! They waited.", "Nobody knew in 1994!")]
    [InlineData("Prices rose by 1.5 per cent [in 1998], i.e. little. Then more.", "Prices rose by 1.5 per cent in 1998, i.e. little.")]
    public void Is_the_one_around_the_words(string paragraph, string sentence)
    {
        var passage = PassageOf(paragraph);
        Assert.Equal(sentence, passage.Sentence);
        Assert.Equal(paragraph.Split('[', ']')[1], passage.Sentence.Substring(passage.Start, passage.Length));
    }

    [Fact]
    public void Very_long_ones_are_cut_at_words_around_the_date()
    {
        string filler = string.Concat(Enumerable.Repeat("ұзақ сөйлем ", 60));
        var passage = PassageOf($"{filler}[1991 жылы] {filler.TrimEnd()}.");
        Assert.StartsWith("… ", passage.Sentence, StringComparison.Ordinal);
        Assert.EndsWith(" …", passage.Sentence, StringComparison.Ordinal);
        Assert.InRange(passage.Sentence.Length, 300, 430);
        Assert.Equal("1991 жылы", passage.Sentence.Substring(passage.Start, passage.Length));
        Assert.All(passage.Sentence.Split(' '), word => Assert.Contains(word, (string[])["…", "ұзақ", "сөйлем", "1991", "жылы"]));
    }

    [Fact]
    public void Marks_of_notes_and_citations_at_the_end_of_a_clause_are_left_out()
    {
        var content = P("p-1", T("Шарт "), Span("date", "1994", T("1994 жылы")), T(" жасалды "), Cite(("[8, 15-б.]", "8", 1)), T("; "), Cite(("[9]", "9", 1)), T(" еңбекте айтылған"), Mark("1"), T("."));
        Assert.Equal("Шарт 1994 жылы жасалды; [9] еңбекте айтылған.", PassageOf(content).Sentence);
    }

    private static EventPassage PassageOf(string paragraph)
    {
        string[] parts = paragraph.Split('[', ']');
        return PassageOf(P("p-1", T(parts[0]), Span("date", "1991", T(parts[1])), T(parts[2])));
    }

    private static EventPassage PassageOf(Block paragraph)
    {
        var text = new Rendition(LanguageTag.Kazakh, new Body([paragraph], []), "a.md", null, [], false, SourceSpan.None);
        var happening = Assert.Single(Plans.Of(Events.ArticleOf("a", text)).Events);
        Assert.Equal(EventOrigin.Marked, happening.Origin);
        Assert.NotEqual(default, happening.Date.EarliestDay ?? default(DayNumber));
        var passage = Assert.Single(happening.Passages);
        Assert.Equal("p-1", passage.Anchor);
        return passage;
    }
}
