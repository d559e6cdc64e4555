using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout.Timeline;

/// <summary>The timeline of a journal: all events in order, by period, and on which pages they stand. The same for readers of all languages.</summary>
/// <param name="Periods">The periods that have events, the earliest first; events without a known year stand last.</param>
/// <param name="Sheets">The pages of a timeline that is too long for one; empty where one page holds all.</param>
public sealed record TimelinePlan(ValueList<TimelinePeriod> Periods, ValueList<TimelineSheet> Sheets)
{
    /// <summary>All events in order.</summary>
    public IEnumerable<TimelineEvent> Events => Periods.SelectMany(p => p.Events);

    /// <summary>Whether the day of any event is known exactly, so that there is something for a calendar.</summary>
    public bool HasExactDays { get; } = Periods.Any(p => p.Events.Any(e => e.IsExactDay));

    /// <summary>Whether the timeline has pages of its own for its periods, so that its first page is an overview.</summary>
    public bool IsSplit => Sheets.Count > 0;

    /// <summary>Makes the timeline of what is published.</summary>
    /// <param name="edition">What is published.</param>
    public static TimelinePlan Of(Edition edition) => Of(edition.Issues.SelectMany(i => i.Articles).SelectMany(ArticleEvents.Of));

    /// <summary>Makes a timeline of events.</summary>
    /// <param name="events">The events in any order; those that nothing tells apart keep theirs.</param>
    public static TimelinePlan Of(IEnumerable<TimelineEvent> events)
    {
        var periods = InOrder(events)
            .GroupBy(e => PeriodSpan.Of(e.Day?.ToCalendar().Year))
            .Select(g => new TimelinePeriod(g.Key, g.ToValueList()))
            .ToValueList();
        return new TimelinePlan(periods, SheetCut.Of(periods));
    }

    /// <summary>Puts events in order: by day, then as dates are ordered, then by issue, article and place.</summary>
    /// <param name="events">The events of articles, those of one article in the order of its places.</param>
    public static IEnumerable<TimelineEvent> InOrder(IEnumerable<TimelineEvent> events) => events
        .OrderBy(e => e.Day is null)
        .ThenBy(e => e.Day?.Value ?? 0)
        .ThenBy(e => e.Date)
        .ThenBy(e => e.Article.Issue, StringComparer.Ordinal)
        .ThenBy(e => e.Article.Slug, StringComparer.Ordinal);
}
