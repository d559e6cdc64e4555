using System.Globalization;
using System.Text;
using Journal.Core.Languages;
using Journal.Core.Model;

namespace Journal.Formats.Timeline;

/// <summary>
/// The events whose day is known exactly as a calendar (RFC 5545): whole days of the Gregorian calendar, an identifier that stays the same from build to
/// build, and as time stamp the day on which the issue came out, for the clock would change the bytes with every build.
/// </summary>
internal static class TimelineCalendar
{
    // Section 3.1: a line has at most 75 octets, its end not counted.
    private const int LongestLine = 75;

    private const string UnknownStamp = "19700101T000000Z";

    /// <summary>Writes the rows that have an exact day.</summary>
    public static ReadOnlyMemory<byte> Write(IEnumerable<TimelineRow> rows, LanguageTag language, Edition edition, string? baseUrl)
    {
        var issues = edition.Issues.GroupBy(i => i.Issue.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Issue, StringComparer.Ordinal);
        string host = baseUrl is not null && Uri.TryCreate(baseUrl, UriKind.Absolute, out var address) ? address.Host : "journal.invalid";
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Journal//Timeline//EN");
        Line(text, "CALSCALE:GREGORIAN");
        if (edition.Masthead.Title.Best(language, edition.Masthead.Languages) is { } title)
            Line(text, "X-WR-CALNAME:" + Escape(title.Value));
        foreach (var row in rows.Where(r => r.Event.IsExactDay))
            Write(text, row, $"{row.Event.Anchor}-{language.Value}@{host}", issues.GetValueOrDefault(row.Event.Article.Issue));
        Line(text, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(StringBuilder text, TimelineRow row, string id, Issue? issue)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, "UID:" + Escape(id));
        Line(text, "DTSTAMP:" + (issue is null ? UnknownStamp : Stamp(issue)));
        Line(text, "DTSTART;VALUE=DATE:" + row.FirstDay!.Replace("-", "", StringComparison.Ordinal));
        if ((row.Title ?? row.Article) is { } summary)
            Line(text, $"SUMMARY{Language(summary)}:{Escape(summary.Value)}");
        if (row.Note is { } note)
            Line(text, $"DESCRIPTION{Language(note)}:{Escape(note.Value)}");
        if (row.Place is { } place)
            Line(text, $"LOCATION{Language(place)}:{Escape(place.Value)}");
        if (row.Address is { } address && address.Contains("://", StringComparison.Ordinal))
            Line(text, "URL:" + address + (row.Anchor is null ? "" : "#" + Uri.EscapeDataString(row.Anchor)));
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    private static string Stamp(Issue issue) =>
        ArticleDates.CameOut(issue) is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}{day.Month ?? 1:D2}{day.Day ?? 1:D2}T000000Z")
            : UnknownStamp;

    private static string Language(InLanguage<string> text) => text.Language == LanguageTag.Undetermined ? "" : ";LANGUAGE=" + text.Language.Value;

    // Section 3.3.11.
    private static string Escape(string text) => text.ReplaceLineEndings("\n")
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    // Folded between characters, never inside one: the first line has 75 octets, those behind it 74 and a space.
    private static void Line(StringBuilder text, string line)
    {
        int octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }
}
