using System.Text;
using System.Text.Json;
using Journal.Generation;
using Journal.Tests.Golden;
using Xunit;
using TimelineEvents = Journal.Tests.Timeline.Events;

namespace Journal.Tests.Formats;

/// <summary>The timeline as data, read back by readers of their own.</summary>
public sealed class TimelineFilesTests
{
    private static readonly Publication Sample = Generator.Generate(TestTheme.Sample, TestTheme.Shipped, new GeneratorSettings { BaseUrl = "https://example.org/j" }).Value;

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public void Table_and_JSON_say_the_same_as_the_page(string language)
    {
        string page = TimelineEvents.Read(Sample, $"{language}/timeline/index.html");
        using var json = JsonDocument.Parse(Bytes(Sample, $"{language}/timeline/timeline.json"));
        var events = json.RootElement.GetProperty("events").EnumerateArray().ToList();
        var rows = ReadCsv(Bytes(Sample, $"{language}/timeline/timeline.csv"));
        Assert.Equal(["date", "first_day", "last_day", "title", "kind", "article", "anchor", "address", "place", "id"], rows[0]);
        Assert.Equal(events.Count, rows.Count - 1);
        Assert.Equal(page.Split("<li id=\"event-").Length - 1, events.Count);
        Assert.All(events.Zip(rows.Skip(1)), pair =>
        {
            Assert.Equal((string[])[.. ((string[])["date", "first_day", "last_day", "title", "kind", "article", "anchor", "address", "place", "id"]).Select(k => Text(pair.First, k))], pair.Second);
            Assert.Contains($"<li id=\"{Text(pair.First, "id")}\"", page, StringComparison.Ordinal);
        });
        Assert.Equal(["marked", "mentioned", "stated"], events.Select(e => Text(e, "kind")).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Anchors_lead_to_places_that_exist()
    {
        using var json = JsonDocument.Parse(Bytes(Sample, "en/timeline/timeline.json"));
        foreach (var happening in json.RootElement.GetProperty("events").EnumerateArray().Where(e => e.TryGetProperty("anchor", out _)))
            Assert.Contains($"id=\"{Text(happening, "anchor")}\"", TimelineEvents.Read(Sample, Text(happening, "address")["https://example.org/j/".Length..] + "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_begins_with_a_byte_order_mark_and_ends_lines_with_CRLF()
    {
        byte[] bytes = Bytes(Sample, "kk/timeline/timeline.csv");
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(bytes.Count(b => b == '\n'), bytes.Count(b => b == '\r'));
    }

    [Fact]
    public void Quotes_commas_and_line_ends_come_back()
    {
        var site = TimelineEvents.Publish([]);
        Assert.DoesNotContain(site.Value.Tree.Files, f => f.Path.Contains("timeline.csv", StringComparison.Ordinal));
        Assert.Equal([["a", "b \"c\", d", "e\r\nf", ""]], ReadCsv(Encoding.UTF8.GetBytes("\ufeffa,\"b \"\"c\"\", d\",\"e\r\nf\",\r\n")));
    }

    [Fact]
    public void The_calendar_has_the_exact_days_alone()
    {
        var site = TimelineEvents.Publish(["1991-12-16", "1991-12", "1991-12-16~", "1991-12-16?", "0001-01-01", "-0043-03-15", "1991-12-16/1991-12-17", "19XX-12-16", "1991-12-16T10:00:00Z"]).Value;
        Assert.Equal(["00010101", "19911216", "19911216"], Calendar(Bytes(site, "kk/timeline/timeline.ics")).Select(e => e["DTSTART"]).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(TimelineEvents.Publish(["1991"]).Value.Tree.Files, f => f.Path.EndsWith(".ics", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public void The_calendar_keeps_to_its_lines_and_escapes(string language)
    {
        byte[] bytes = Bytes(Sample, $"{language}/timeline/timeline.ics");
        string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\ufffd', text);
        var events = Calendar(bytes);
        Assert.Equal(events.Count, events.Select(e => e["UID"]).Distinct().Count());
        Assert.All(events, e => Assert.Equal("20090601T000000Z", e["DTSTAMP"]));
        Assert.All(events, e => Assert.StartsWith("https://example.org/j/", e["URL"], StringComparison.Ordinal));
        Assert.Contains(events, e => e.TryGetValue("DESCRIPTION", out string? note) && note.Contains("\\,", StringComparison.Ordinal));
    }

    private static byte[] Bytes(Publication publication, string path) => publication.Tree.Files.Single(f => f.Path == path).Content.Read().ToArray();

    private static string Text(JsonElement element, string key) => element.TryGetProperty(key, out var value) ? value.GetString()! : "";

    private static List<string[]> ReadCsv(byte[] bytes)
    {
        string text = Encoding.UTF8.GetString(bytes)[1..];
        var rows = new List<string[]>();
        var row = new List<string>();
        var field = new StringBuilder();
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '"')
            {
                if (isQuoted && i + 1 < text.Length && text[i + 1] == '"')
                    field.Append(text[i++]);
                else
                    isQuoted = !isQuoted;
            }
            else if (isQuoted || c is not (',' or '\r' or '\n'))
                field.Append(c);
            else if (c != '\r')
            {
                row.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
        }
        return rows;
    }

    private static List<Dictionary<string, string>> Calendar(byte[] bytes)
    {
        var events = new List<Dictionary<string, string>>();
        foreach (string line in Encoding.UTF8.GetString(bytes).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n"))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line == "BEGIN:VEVENT")
                events.Add([]);
            else if (colon > 0 && events.Count > 0 && line != "END:VCALENDAR")
                events[^1][line[..colon].Split(';')[0]] = line[(colon + 1)..];
        }
        return events;
    }
}
