using System.Globalization;
using System.Text;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout.Timeline;

/// <summary>
/// Cuts a long timeline into pages. The cuts lie where the calendar has them (period, decade, year, month, day), so that an address stays when
/// events are added to other stretches; only a stretch that the calendar cannot cut is cut into numbered parts.
/// </summary>
internal static class SheetCut
{
    /// <summary>Roughly how many bytes the entries of a page may take. Frame and picture come on top; a page stays below 300 kB.</summary>
    private const long MostBytes = 240_000;

    // An entry with its links and its two marks in the picture, without any text.
    private const int BytesOfEntry = 600;
    private const int SlugsInEntry = 5;
    private const int LongestLabel = 160;

    /// <summary>The pages; none where one page holds everything.</summary>
    public static ValueList<TimelineSheet> Of(ValueList<TimelinePeriod> periods) =>
        periods.Sum(p => p.Events.Sum(Weigh)) <= MostBytes ? [] : periods.SelectMany(p => Cut(p, SheetUnit.Period, p.Span.Name)).ToValueList();

    private static IEnumerable<TimelineSheet> Cut(TimelinePeriod period, SheetUnit unit, string name)
    {
        if (period.Events.Sum(Weigh) <= MostBytes)
            return [new TimelineSheet(name, unit, 0, period)];
        if (unit == SheetUnit.Day || period.Span.Kind is PeriodKind.Years or PeriodKind.Undated)
            return Parts(period, unit, name);
        var finer = unit == SheetUnit.Period && period.Span.Kind == PeriodKind.Decade ? SheetUnit.Year : unit + 1;
        return period.Events.GroupBy(e => NameOf(e, finer), StringComparer.Ordinal)
            .SelectMany(g => Cut(period with { Events = g.ToValueList() }, finer, g.Key));
    }

    private static string NameOf(TimelineEvent happening, SheetUnit unit)
    {
        var (year, month, day) = happening.Day!.Value.ToCalendar();
        return unit switch
        {
            SheetUnit.Decade => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, year / 10 * 10)}-{(year / 10 * 10) + 9}"),
            SheetUnit.Year => string.Create(CultureInfo.InvariantCulture, $"{year:D4}"),
            SheetUnit.Month => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"),
        };
    }

    private static IEnumerable<TimelineSheet> Parts(TimelinePeriod period, SheetUnit unit, string name)
    {
        var part = new List<TimelineEvent>();
        long bytes = 0;
        int number = 1;
        foreach (var happening in period.Events)
        {
            long more = Weigh(happening);
            if (part.Count > 0 && bytes + more > MostBytes)
            {
                yield return Part();
                number++;
                part = [];
                bytes = 0;
            }
            part.Add(happening);
            bytes += more;
        }
        yield return Part();

        TimelineSheet Part() =>
            new(string.Create(CultureInfo.InvariantCulture, $"{name}-part-{number}"), unit, number, period with { Events = [.. part] });
    }

    /// <summary>Roughly how many bytes an entry takes in the language in which it is longest, so that the pages are the same in all.</summary>
    private static long Weigh(TimelineEvent happening)
    {
        long title = Longest(happening.Stated?.Title);
        long sentence = happening.Passages.Count == 0 ? 0 : happening.Passages.Max(p => Encoding.UTF8.GetByteCount(p.Sentence));
        return BytesOfEntry + (SlugsInEntry * (happening.Article.Slug.Length + happening.Article.Issue.Length))
            + title + sentence + (2 * Math.Min(LongestLabel, Math.Max(title, sentence)))
            + Longest(happening.Stated?.Place) + Longest(happening.Stated?.Note) + Longest(happening.Article.Title);
    }

    private static long Longest(Localized<string>? text)
    {
        long longest = 0;
        foreach (var entry in text?.Entries ?? [])
            longest = Math.Max(longest, Encoding.UTF8.GetByteCount(entry.Value));
        return longest;
    }
}
