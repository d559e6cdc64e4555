using Journal.Core.References;
using Xunit;

namespace Journal.Tests.References;

/// <summary>Citations by author and year in round brackets.</summary>
public sealed class AuthorYearBrackets
{
    private static readonly AuthorYearGrammar Grammar = new(ResolvedLists.Resolve(
        """
        1. Смағұлова К.Қ. Шекара. – Алматы: Ғылым, 2008. – 45-б.
        2. Smith, J., & Tokaev, K. (1999a). Rivers. London: Routledge.
        3. Smith, J. (1999b). Borders. London: Routledge.
        4. Алматы қаласының тарихы. – Алматы, 1998.
        5. Сонда. 12-бет.
        6. Токаев К. Под стягом независимости. – Алматы: Білім, 1997. – С. 5.
        7. Его же. Внешняя политика. – Алматы: Білім, 1999. – С. 9.
        8. Токаев К. Под стягом независимости. – Алматы: Білім, 1997. – С. 80.
        """).Value.Entries);

    [Theory]
    [InlineData("Смағұлова, 2008: 15", "1(15)")]
    [InlineData("Смағұлова, 2008", "1()")]
    [InlineData("Смағұлова К.Қ., 2008, 15-б.", "1(15)")]
    [InlineData("Смагулова, 2008, с. 15–16", "1(15–16)")]
    [InlineData("Smagulova, 2008, p. 15", "1(15)")]
    [InlineData("Smith & Tokaev, 1999a, p. 5; Смағұлова, 2008", "2(5) 1()")]
    [InlineData("see Smith, 1999b", "3()")]
    [InlineData("Smith et al., 1999a", "2()")]
    [InlineData("Smith, 1999", "ambiguous 2()")]
    [InlineData("Токаев, 1997, с. 80", "6(80)")]
    [InlineData("Тоқаев, 1999", "7()")]
    [InlineData("Алматы, 1998", "none")]
    [InlineData("Smith, 2001", "none")]
    [InlineData("Smith said so in 1999b", "none")]
    [InlineData("1999", "none")]
    [InlineData("", "none")]
    public void A_bracket_is_a_citation_if_the_list_has_author_and_year(string inside, string expected)
    {
        var reading = Grammar.Read(inside);
        string targets = string.Join(' ', reading.Targets.Select(t => $"{t.Reference}({t.Locator?.Value})"));
        Assert.Equal(expected, reading.Outcome switch { CitationOutcome.NoCitation => "none", CitationOutcome.Ambiguous => "ambiguous " + targets, _ => targets });
    }

    [Fact]
    public void The_target_is_name_and_year()
    {
        const string inside = "see Smith & Tokaev, 1999a, p. 5";
        var target = Assert.Single(Grammar.Read(inside).Targets);
        Assert.Equal("Smith & Tokaev, 1999a", inside.Substring(target.Start, target.Length));
    }
}
