using Journal.Core.Languages;
using Journal.Core.Mentions;
using Xunit;

namespace Journal.Tests.Mentions;

public sealed class MentionFinderTests
{
    [Theory]
    [InlineData("**1991** жылы.", "p-1 1991 «1991 жылы»", "1991** жылы")]
    [InlineData("*1860 жылы* 2&nbsp;қарашада.", "p-1 1860-11-02 «1860 жылы 2 қарашада»", "1860 жылы* 2&nbsp;қарашада.")]
    [InlineData("1860\nжылы.", "p-1 1860 «1860 жылы»", "1860\nжылы")]
    [InlineData("1860[^1] жылы.\n\n[^1]: Сөз.", "p-1 1860 «1860 жылы»", "1860[^1] жылы")]
    [InlineData("[1860 жылы](https://example.org/1861) еді.", "p-1 1860 «1860 жылы»", "1860 жылы")]
    [InlineData("[1860 жылы]{lang=kk} еді.", "p-1 1860 «1860 жылы»", "1860 жылы")]
    public void Markup_does_not_disturb_the_words_and_the_place_is_exact(string text, string expected, string place)
    {
        var mention = Assert.Single(Articles.Find(text));
        Assert.Equal((expected, place), (Articles.Show([mention]), mention.Span.Text.ToString()));
    }

    [Theory]
    [InlineData("`1860 жылы` сөзі.")]
    [InlineData("```\n1860 жылы\n```")]
    [InlineData("$1860$ жылы.")]
    [InlineData("![1860 жылы](a.png) сурет.")]
    [InlineData("<https://example.org/1860-11-02> сілтеме.")]
    [InlineData("## Әдебиеттер\n\n1. Әуезов М. Абай жолы. – Алматы, 1997. – 45-б.\n2. Тарих. 1998 жылы.")]
    [InlineData("## Әдебиеттер\n\n- Тарих. 1998 жылы.")]
    [InlineData("Сөз.[^1]\n\n[^1]: Әуезов М. Абай жолы. – Алматы: Жазушы, 1997. – 45-б.")]
    [InlineData("~~1860 жылы~~ сөз.")]
    [InlineData("[1860 жылы]{date=1860} сөз.")]
    [InlineData("[Соғыс]{date=1860} 1860 жылы басталды.")]
    [InlineData("8 наурызда мереке.")]
    public void What_is_no_prose_or_is_marked_or_has_no_year_is_left_out(string text) => Assert.Equal("", Articles.Show(Articles.Find(text)));

    [Fact]
    public void Every_passage_has_its_anchor_and_notes_come_last_with_theirs()
    {
        const string Text = """
            ## 1916 жыл {#koterilis}

            1917 жылы.[^a]

            > 1918 жылы.

            - 1919 жылы;
            - 1920 жылы.

            | Жыл |
            | --- |
            | 1921 жылы |

            1922 жылы. {#ozim}

            1923 жылы.

            [^a]: 1924 жылы.
            """;
        Assert.Equal(
            """
            koterilis 1916 «1916 жыл»
            p-1 1917 «1917 жылы»
            p-2 1918 «1918 жылы»
            p-2 1919 «1919 жылы»
            p-2 1920 «1920 жылы»
            p-2 1921 «1921 жылы»
            ozim 1922 «1922 жылы»
            p-4 1923 «1923 жылы»
            fn-a 1924 «1924 жылы»
            """.ReplaceLineEndings("\n"),
            Articles.Show(Articles.Find(Text)));
    }

    [Fact]
    public void A_year_is_lent_to_the_days_after_it_but_not_to_a_note()
    {
        Assert.Equal(
            "p-1 1991 «1991 жылы»\np-2 1991-12-16 «16 желтоқсанда»",
            Articles.Show(Articles.Find("1991 жылы.[^1]\n\nАл 16 желтоқсанда.\n\n[^1]: Ол 12 мамырда келді.")));
    }

    [Fact]
    public void A_date_that_a_paragraph_repeats_is_given_once_a_paragraph() =>
        Assert.Equal(
            "p-1 1991 «1991 жылы»\np-1 1992 «1992 жылы»\np-2 1991 «1991 жылдың»",
            Articles.Show(Articles.Find("1991 жылы, 1992 жылы, 1991 жылдың, 1991 жылы.\n\n1991 жылдың.")));

    [Fact]
    public void The_language_decides_what_may_be_a_date()
    {
        var article = Articles.Read("8 март 1991, 8 marta; 1991 жылғы 16 желтоқсанда.", "a.ru.md");
        Assert.DoesNotContain("желтоқсанда", Articles.Show(MentionFinder.Find(article, LanguageTag.Russian)), StringComparison.Ordinal);
        Assert.Contains("1991-12-16", Articles.Show(MentionFinder.Find(article, LanguageTag.Kazakh)), StringComparison.Ordinal);
    }
}
