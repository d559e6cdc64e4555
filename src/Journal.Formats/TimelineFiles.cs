using Journal.Core.Layout;
using Journal.Core.Layout.Timeline;
using Journal.Core.Text;
using Journal.Formats.Timeline;

namespace Journal.Formats;

/// <summary>
/// The timeline as data, beside its page in each language: <c>timeline.json</c> (RFC 8259), <c>timeline.csv</c> (RFC 4180) and, where any day is
/// known exactly, <c>timeline.ics</c> (RFC 5545). All events in one file, however many pages show them.
/// </summary>
public static class TimelineFiles
{
    /// <summary>Writes the data of every timeline that has events.</summary>
    /// <param name="site">The site.</param>
    /// <param name="baseUrl">Absolute address of the site without a last slash, or null; then addresses begin at the root of the site.</param>
    public static IEnumerable<TreeFile> Write(Site site, string? baseUrl)
    {
        var pages = site.Pages.OfType<TimelinePage>().Where(p => p.Original is null && p.Sheet is null && p.Plan.Periods.Count > 0).ToList();
        if (pages.Count == 0)
            yield break;
        var places = new EventPlaces(site, site.Edition);
        foreach (var page in pages)
        {
            var rows = TimelineRow.Of(page, site, places, baseUrl).ToList();
            yield return File(page, "json", TimelineJson.Write(rows, page.Language));
            yield return File(page, "csv", TimelineCsv.Write(rows));
            if (rows.Exists(r => r.Event.IsExactDay))
                yield return File(page, "ics", TimelineCalendar.Write(rows, page.Language, site.Edition, baseUrl));
        }
    }

    private static TreeFile File(TimelinePage page, string format, ReadOnlyMemory<byte> content) =>
        new(Addresses.TimelineData(page.Language, format).Path, FileContent.Of(content));
}
