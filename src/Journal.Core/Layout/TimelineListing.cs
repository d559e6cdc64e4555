using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout;

/// <summary>Puts the events of all articles in order and cuts them into periods: centuries before 1900, decades from then on.</summary>
internal static class TimelineListing
{
    private const int FirstYearOfDecades = 1900;

    /// <summary>The periods, the earliest first.</summary>
    /// <param name="edition">What is published.</param>
    public static ValueList<TimelinePeriod> Periods(Edition edition) => edition.Issues
        .SelectMany(i => i.Articles)
        .SelectMany(article => article.Events.Where(e => !e.IsMention).Select(e => new TimelineEvent(e, article)))
        .OrderBy(e => e.Event.Date.Value)
        .ThenBy(e => e.Article.Issue, StringComparer.Ordinal)
        .ThenBy(e => e.Article.Slug, StringComparer.Ordinal)
        .GroupBy(e => PeriodOf(e.Event.Date.Value.YearOf ?? 0))
        .OrderBy(g => g.Key.First)
        .Select(g => new TimelinePeriod(g.Key.First, g.Key.Years, g.ToValueList()))
        .ToValueList();

    private static (int First, int Years) PeriodOf(long year)
    {
        int years = year < FirstYearOfDecades ? 100 : 10;
        return ((int)Math.Floor((double)year / years) * years, years);
    }
}
