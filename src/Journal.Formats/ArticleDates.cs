using Journal.Core.Model;

namespace Journal.Formats;

/// <summary>When an article appeared and changed, by its own dates, else by those of its issue.</summary>
internal static class ArticleDates
{
    /// <summary>When the article last changed: the latest of published, corrected and withdrawn; null if none is known.</summary>
    /// <param name="article">The article.</param>
    public static CalendarDay? Changed(Article article) => CalendarDay.Later(
        CalendarDay.Of(article.Published),
        CalendarDay.Later(CalendarDay.Of(article.Corrected), CalendarDay.Of(article.Retracted)));

    /// <summary>When the issue came out, as far as that is known.</summary>
    /// <param name="issue">The issue.</param>
    public static CalendarDay? CameOut(Issue issue) =>
        CalendarDay.Of(issue.Date) ?? (issue.Year is >= 1 and <= 9999 ? new CalendarDay(issue.Year.Value, null, null) : null);
}
