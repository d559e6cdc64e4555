using System.Globalization;
using Journal.Core.References;
using Xunit;

namespace Journal.Tests.References;

/// <summary>What brackets cite, as written in <c>citations.md</c>.</summary>
public sealed class CitationBrackets
{
    private static readonly HashSet<string> Numbers =
        [.. Enumerable.Range(1, 15).Select(n => n.ToString(CultureInfo.InvariantCulture)), "tokaev1997"];

    public static TheoryData<string, string> Brackets
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string line in File.ReadLines(Repository.PathOf("tests", "Journal.Tests", "References", "citations.md")))
            {
                int close = line.LastIndexOf(']');
                if (line.StartsWith('[') && close > 0)
                    data.Add(line[1..close], line[(close + 1)..].Trim());
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Brackets))]
    public void A_bracket_is_read_as_written(string inside, string expected) => Assert.Equal(expected, Describe(new CitationGrammar(Numbers).Read(inside)));

    [Fact]
    public void Two_bare_numbers_are_ambiguous_where_the_article_cites_pages_by_bare_numbers()
    {
        var grammar = new CitationGrammar(Numbers, hasBarePages: true);
        Assert.Equal("ambiguous 1(3)", Describe(grammar.Read("1, 3")));
        Assert.Equal("1 3 5", Describe(grammar.Read("1, 3, 5")));
        Assert.Equal("3(188)", Describe(grammar.Read("3, 188")));
    }

    [Theory]
    [InlineData("3, 188", true)]
    [InlineData("3, 15", false)]
    [InlineData("3, 188 б.", false)]
    [InlineData("3", false)]
    [InlineData("Алматы, 188", false)]
    public void A_bare_page_is_a_number_that_no_reference_has(string inside, bool expected) =>
        Assert.Equal(expected, new CitationGrammar(Numbers).CitesBarePage(inside));

    [Fact]
    public void A_list_numbered_with_points_has_references_with_points()
    {
        var grammar = new CitationGrammar(new HashSet<string> { "1.1", "1.2", "2a" });
        Assert.Equal("1.2", Describe(grammar.Read("1.2")));
        Assert.Equal("1.1(5)", Describe(grammar.Read("1.1, с. 5")));
        Assert.Equal("2a", Describe(grammar.Read("2a")));
    }

    [Theory]
    [InlineData("Там же. С. 15", "3(15)")]
    [InlineData("Там же, с. 15", "3(15)")]
    [InlineData("Там же", "3(7)")]
    [InlineData("Сонда, 15-б.", "3(15)")]
    [InlineData("Сонда, 15 б.", "3(15)")]
    [InlineData("Сонда", "3(7)")]
    [InlineData("Бұл да сонда, 12-б.", "3(12)")]
    [InlineData("Ibid., p. 3", "3(3)")]
    [InlineData("ibid.", "3(7)")]
    [InlineData("См.: Там же. С. 15", "3(15)")]
    [InlineData("Там же, с. 15; 5, с. 8", "3(15) 5(8)")]
    [InlineData("5, с. 8; Там же, с. 9", "5(8) 5(9)")]
    public void Ibid_in_a_bracket_repeats_the_citation_before_it(string inside, string expected)
    {
        var grammar = new CitationGrammar(Numbers);
        Assert.Equal(expected, Describe(grammar.Read(inside, grammar.Read("3, с. 7"))));
    }

    [Fact]
    public void Ibid_after_a_citation_of_two_works_means_the_last_and_is_doubtful()
    {
        var grammar = new CitationGrammar(Numbers);
        Assert.Equal("ambiguous 3(9)", Describe(grammar.Read("Там же. С. 9", grammar.Read("1; 3"))));
        Assert.Equal(CitationOutcome.NothingBefore, grammar.Read("Там же. С. 9").Outcome);
        Assert.Equal(CitationOutcome.NothingBefore, grammar.Read("Там же. С. 9", CitationReading.None).Outcome);
    }

    [Fact]
    public void Targets_lie_where_the_numbers_stand()
    {
        const string inside = "см. 1, 25 б.; @tokaev1997, p. 3; 12-14";
        var targets = new CitationGrammar(Numbers).Read(inside).Targets;
        Assert.Equal(["1", "@tokaev1997", "12", "", "14"], targets.Select(t => inside.Substring(t.Start, t.Length)));
        Assert.Equal(["25 б.", "p. 3"], targets.Where(t => t.Locator is not null).Select(t => t.Locator!.Range.In(inside)));
    }

    [Fact]
    public void Marks_of_the_seed_resolve_in_their_article()
    {
        var lists = SeedRow.All().ToLookup(r => r.Article, r => r.Number.ToString(CultureInfo.InvariantCulture));
        var marks = File.ReadLines(Repository.SharedFile("gold", "seed-markers.tsv")).Skip(1).Where(l => l.Length > 0).Select(l => l.Split('\t')).ToList();
        Assert.Equal(17, marks.Count);
        foreach (string[] mark in marks)
        {
            int article = int.Parse(mark[0], CultureInfo.InvariantCulture);
            string inside = mark[2].Trim('[', ']');
            var reading = new CitationGrammar(lists[article].ToHashSet()).Read(inside);
            Assert.Equal(article == 3 ? $"unknown {inside} {inside}" : inside, Describe(reading));
        }
    }

    private static string Describe(CitationReading reading)
    {
        string targets = string.Join(' ', reading.Targets.Select(Describe));
        return reading.Outcome switch
        {
            CitationOutcome.NoCitation => "none",
            CitationOutcome.Citation => targets,
            CitationOutcome.Unknown => $"unknown {reading.Unknown} {targets}",
            _ => $"{reading.Outcome.ToString().ToLowerInvariant()} {targets}",
        };
    }

    private static string Describe(CitationTarget target)
    {
        string name = (target.Length == 0 ? "~" : "") + target.Reference;
        if (target.Locator is not { } locator)
            return name;
        string volume = locator.Volume is null ? "" : $"v. {locator.Volume}, ";
        string unit = locator.Unit == LocatorUnit.Page ? "" : " " + locator.Unit.ToString().ToLowerInvariant();
        return $"{name}({volume}{locator.Value}{unit})";
    }
}
