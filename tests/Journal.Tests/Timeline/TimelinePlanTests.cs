using Journal.Core.Languages;
using Journal.Core.Layout.Timeline;
using Journal.Core.Model;
using Journal.Core.Text;
using Xunit;
using static Journal.Tests.Theming.Tree;

namespace Journal.Tests.Timeline;

/// <summary>The order of events, their periods, and the pages of a timeline that is too long for one.</summary>
public sealed class TimelinePlanTests
{
    [Fact]
    public void Events_stand_by_day_then_by_precision_and_last_without_a_year()
    {
        string[] inOrder = ["-0100", "-0001", "0000", "0001", "1860-11-02", "1991-01-01", "1991-01", "1991", "199X", "1991-02-01", "../1995", "1996/..", "XXXX-12-25"];
        string[] mixed = [.. inOrder.OrderBy(d => d.GetHashCode(StringComparison.Ordinal))];
        // A decade begins with its first year, so it stands before what its years bring.
        string[] expected = ["-0100", "-0001", "0000", "0001", "1860-11-02", "199X", "1991-01-01", "1991-01", "1991", "1991-02-01", "../1995", "1996/..", "XXXX-12-25"];
        Assert.Equal(expected, Events.PlanOf(mixed).Events.Select(e => e.Date.ToString()));
    }

    [Fact]
    public void Equal_dates_stand_by_issue_and_article_and_then_as_written()
    {
        var plan = TimelinePlan.Of([Events.Of("1991", "b", 1), Events.Of("1991", "a", 2), Events.Of("1991", "a", 1)]);
        Assert.Equal(["event-1-a-2", "event-1-a-1", "event-1-b-1"], plan.Events.Select(e => e.Anchor));
    }

    [Theory]
    [InlineData("2009-06", "2000-2009")]
    [InlineData("1900", "1900-1909")]
    [InlineData("1899-12-31", "1800-1899")]
    [InlineData("18XX", "1800-1899")]
    [InlineData("0100", "100-199")]
    [InlineData("0099", "1-99")]
    [InlineData("0001", "1-99")]
    [InlineData("0000", "100-1-bc")]
    [InlineData("-0099", "100-1-bc")]
    [InlineData("-0100", "200-101-bc")]
    [InlineData("-0999", "1000-901-bc")]
    [InlineData("-1000", "2000-1001-bc")]
    [InlineData("-9999", "10000-9001-bc")]
    [InlineData("Y-10000", "100000-10001-bc")]
    [InlineData("Y-17E7", "1000000000-100000001-bc")]
    [InlineData("Y12000", "10000-99999")]
    [InlineData("../1995", "1990-1999")]
    [InlineData("XXXX", "undated")]
    public void A_date_is_filed_under_its_period(string date, string period) =>
        Assert.Equal(period, Assert.Single(Events.PlanOf(date).Periods).Span.Name);

    [Fact]
    public void Every_year_lies_in_exactly_one_period()
    {
        for (long year = -25_000; year <= 25_000; year++)
        {
            var span = PeriodSpan.Of(year);
            Assert.InRange(year, span.FirstYear, span.LastYear);
            Assert.Equal(span, PeriodSpan.Of(span.FirstYear));
            Assert.Equal(span, PeriodSpan.Of(span.LastYear));
        }
    }

    [Fact]
    public void One_page_holds_what_fits() => Assert.Empty(Events.PlanOf([.. Enumerable.Range(1900, 100).Select(y => $"{y}")]).Sheets);

    [Fact]
    public void A_long_timeline_has_a_page_for_each_period_and_finer_ones_where_much_happens()
    {
        string[] dates = ["1850", "1860", "XXXX-05", .. Enumerable.Repeat("1991-12-16", 1000), .. Enumerable.Repeat("1992-05", 50), .. Enumerable.Repeat("1955", 10)];
        var plan = Events.PlanOf(dates);
        Assert.Equal(["1800-1899", "1950-1959", "1991-12-16-part-1"], plan.Sheets.Take(3).Select(s => s.Name));
        Assert.Equal(["1992", "undated"], plan.Sheets.TakeLast(2).Select(s => s.Name));
        Assert.Equal(SheetUnit.Year, plan.Sheets[^2].Unit);
        Assert.Equal(plan.Events, plan.Sheets.SelectMany(s => s.Period.Events), ReferenceEqualityComparer.Instance);
        Assert.Equal(plan.Sheets.Count, plan.Sheets.DistinctBy(s => s.Name).Count());
    }

    [Fact]
    public void Events_over_all_ages_do_not_make_a_page_for_each()
    {
        var plan = Events.PlanOf([.. Enumerable.Range(0, 3000).Select(i => $"Y-{17_000_000 + (i * 100_003)}")]);
        Assert.InRange(plan.Sheets.Count, 2, 40);
        Assert.All(plan.Sheets, s => Assert.EndsWith("-bc", s.Name.Split("-part-")[0], StringComparison.Ordinal));
    }

    [Fact]
    public void A_date_marked_in_two_languages_is_one_event()
    {
        var article = Events.ArticleOf(
            "a",
            TextIn(LanguageTag.Kazakh, P("p-1", Span("date", "1991", T("1991 жылы")), T(" болды."))),
            TextIn(LanguageTag.Russian, P("p-4", T("Было "), Span("date", "1991", T("в 1991 году")), T(" и снова "), Span("date", "1991", T("тогда же")), T("."))));
        var events = Plans.Of(article).Events.ToList();
        Assert.Equal(2, events.Count);
        Assert.Equal("Было в 1991 году и снова тогда же.", events[0].PassageFor(LanguageTag.Russian)!.Sentence);
        Assert.Equal("p-1", events[0].PassageFor(LanguageTag.English)!.Anchor);
        Assert.Equal("p-4", events[1].PassageFor(LanguageTag.Kazakh)!.Anchor);
    }

    [Fact]
    public void Spans_lead_to_their_own_anchor_to_the_block_or_to_the_note()
    {
        var own = new SpanInline([T("1990")], new Attributes("own", [], [new("date", "1990")]), At);
        var article = Events.ArticleOf("a", TextIn(
            LanguageTag.Kazakh,
            [new Note("7", 1, [1], [P(null, Span("date", "1994", T("1994")))], At)],
            H(2, "bas", "Бас"),
            List(false, true, (0, [P(null, Span("date", "1991", T("1991")))])),
            P("p-1", own, T(" "), Em(Span("date", "1992", T("1992")))),
            Table(1, ["Жыл"], ["1"])));
        Assert.Equal(["own", "bas", "p-1", "fn-7"], Plans.Of(article).Events.Select(e => e.PassageFor(LanguageTag.Kazakh)!.Anchor));
    }

    [Fact]
    public void A_mark_on_a_stated_date_is_the_passage_of_that_event()
    {
        var stated = new Event(new(Events.Date("1991"), At), new Localized<string>([new(LanguageTag.Kazakh, "Тәуелсіздік")]), Localized<string>.Empty, Localized<string>.Empty, null, At);
        var article = Events.ArticleOf("a", TextIn(LanguageTag.Kazakh, P("p-3", Span("date", "1991", T("1991 жылы")), T(" жарияланды.")))) with { Events = [stated] };
        var happening = Assert.Single(Plans.Of(article).Events);
        Assert.Equal(EventOrigin.Stated, happening.Origin);
        Assert.Equal("1991 жылы жарияланды.", happening.PassageFor(LanguageTag.Kazakh)!.Sentence);
    }

    [Fact]
    public void Finds_of_the_same_words_are_taken_one_after_the_other()
    {
        Event Find(string date, string? anchor) => new(new(Events.Date(date), At), Localized<string>.Empty, Localized<string>.Empty, Localized<string>.Empty, anchor is null ? null : new Located<string>(anchor, At), At)
        {
            Found = new Located<string>("сол жылы", At),
            Words = new Localized<string>([new(LanguageTag.Kazakh, "сол жылы")]),
            Status = EventStatus.Accepted,
        };
        var article = Events.ArticleOf("a", TextIn(LanguageTag.Kazakh, P("p-1", T("Бірі сол жылы. Екіншісі сол\u00a0жылы.")), P("p-2", T("Үшіншісі сол жылы.")))) with
        {
            Events = [Find("1991", null), Find("1992", null), Find("1993", "p-2"), Find("1994", null) with { Words = new Localized<string>([new(LanguageTag.Kazakh, "жоқ сөз")]) }],
        };
        Assert.Equal(
            ["Бірі сол жылы.", "Екіншісі сол\u00a0жылы.", "Үшіншісі сол жылы.", "жоқ сөз"],
            Plans.Of(article).Events.Select(e => e.PassageFor(LanguageTag.Kazakh)!.Sentence));
        Assert.All(Plans.Of(article).Events, e => Assert.Equal(EventOrigin.Mentioned, e.Origin));
    }

    private static Rendition TextIn(LanguageTag language, params Block[] blocks) => TextIn(language, [], blocks);

    private static Rendition TextIn(LanguageTag language, ValueList<Note> notes, params Block[] blocks) =>
        new(language, new Body([.. blocks], notes), $"a.{language}.md", null, [], false, At);
}
