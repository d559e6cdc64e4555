using System.Globalization;
using Journal.Core.Layout;
using Journal.Core.Layout.Timeline;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>The view of the timeline: everything on one page, or an overview and a page for each part.</summary>
internal static class TimelineView
{
    public static View Of(Sheet sheet, TimelinePage page) => page.Sheet is { } index
        ? Part(sheet, page, index)
        : page.Plan.IsSplit ? Overview(sheet, page.Plan) : Whole(sheet, page.Plan);

    /// <summary>The timeline as data: <c>name</c>, <c>type</c>, <c>href</c>. A calendar only where a day is known exactly: an empty one is none (RFC 5545, section 3.4).</summary>
    public static ValueList<object?> Data(Sheet sheet, TimelinePage page)
    {
        var formats = new List<(string Name, string Type, string Ending)> { ("JSON", "application/json", "json"), ("CSV", "text/csv", "csv") };
        if (page.Plan.HasExactDays)
            formats.Add(("iCalendar", "text/calendar", "ics"));
        return page.Plan.Periods.Count == 0
            ? []
            : [.. formats.Select(f => new View(
                ("name", f.Name), ("type", f.Type), ("href", sheet.Links.To(Addresses.TimelineData(sheet.Printed, f.Ending)))))];
    }

    private static View Whole(Sheet sheet, TimelinePlan plan) => Page(
        sheet,
        sheet.Heading("timeline_title"),
        [
            .. Listed(sheet, plan.Periods),
            ("event_count", plan.Periods.Sum(p => p.Events.Count)),
        ]);

    private static View Part(Sheet sheet, TimelinePage page, int index)
    {
        var part = page.Plan.Sheets[index];
        var title = new InLanguage<string>(sheet.Language, $"{sheet.Words.SayPlain("timeline_title")}: {PeriodLabels.Of(sheet, part)}");
        return Page(
            sheet,
            title,
            [
                .. Listed(sheet, [part.Period]),
                ("event_count", part.Period.Events.Count),
                ("is_part", true),
                ("overview_href", sheet.Link(sheet.Index.Timeline(sheet.Language))),
                ("previous", index > 0 ? PartLink(sheet, page.Plan.Sheets[index - 1]) : null),
                ("next", index + 1 < page.Plan.Sheets.Count ? PartLink(sheet, page.Plan.Sheets[index + 1]) : null),
            ]);
    }

    private static View Overview(Sheet sheet, TimelinePlan plan)
    {
        var parts = plan.Sheets.GroupBy(s => s.Period.Span).Select(g => new View(
            ("label", Markup.Escape(PeriodLabels.Of(sheet, g.Key))),
            ("anchor", PeriodLabels.AnchorOf(g.Key)),
            ("event_count", g.Sum(s => s.Period.Events.Count)),
            ("pages", g.Select(s => PartLink(sheet, s)).ToValueList<object?>())));
        return Page(
            sheet,
            sheet.Heading("timeline_title"),
            [
                ("picture", PictureView.Density(sheet, plan)),
                ("event_count", plan.Periods.Sum(p => p.Events.Count)),
                ("is_overview", true),
                ("parts", parts.ToValueList<object?>()),
            ]);
    }

    private static View Page(Sheet sheet, InLanguage<string> heading, (string, object?)[] own) => FrameView.Page(
        sheet,
        heading,
        [
            ("picture", null),
            ("periods", ValueList<object?>.Empty),
            ("text_languages", ValueList<object?>.Empty),
            ("is_overview", false),
            ("is_part", false),
            ("parts", ValueList<object?>.Empty),
            ("overview_href", null),
            ("previous", null),
            ("next", null),
            ("data", Data(sheet, (TimelinePage)sheet.Page)),
            .. own,
        ]);

    private static View PartLink(Sheet sheet, TimelineSheet part) => new(
        ("label", Markup.Escape(PeriodLabels.Of(sheet, part))),
        ("event_count", part.Period.Events.Count),
        ("href", sheet.Link(sheet.Index.Timeline(sheet.Language, part.Name))));

    private static (string, object?)[] Listed(Sheet sheet, ValueList<TimelinePeriod> periods)
    {
        var events = periods.SelectMany(p => p.Events).ToList();
        var articles = events.Select(e => e.Article).DistinctBy(a => (a.Issue, a.Slug)).ToList();
        var keys = articles.Select((a, i) => ((a.Issue, a.Slug), Key: "a" + (i + 1).ToString(CultureInfo.InvariantCulture))).ToDictionary(p => p.Item1, p => p.Key);
        var languages = articles.SelectMany(a => a.Texts).Where(t => !t.Body.IsEmpty).Select(t => t.Language).Distinct().Order();
        return
        [
            ("picture", PictureView.Full(sheet, events)),
            ("periods", periods.Select(p => Period(sheet, p, keys)).ToValueList<object?>()),
            ("text_languages", languages.Select(l => new View(("lang", l.Value), ("name", sheet.Words.NameOf(l)))).ToValueList<object?>()),
        ];
    }

    private static View Period(Sheet sheet, TimelinePeriod period, Dictionary<(string, string), string> keys) => new(
        ("label", Markup.Escape(PeriodLabels.Of(sheet, period.Span))),
        ("anchor", PeriodLabels.AnchorOf(period.Span)),
        ("event_count", period.Events.Count),
        ("events", period.Events.Select(e => EventViews.Of(sheet, e)
            .With("article_key", keys[(e.Article.Issue, e.Article.Slug)])
            .With("text_languages", string.Join(' ', e.Article.Texts.Where(t => !t.Body.IsEmpty).Select(t => t.Language.Value)))).ToValueList<object?>()));
}
