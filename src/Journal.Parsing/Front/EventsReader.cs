using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing.Yaml;

namespace Journal.Parsing.Front;

/// <summary>Reads <c>events</c>: points of the timeline.</summary>
internal static class EventsReader
{
    private const string Example = "events: [{ date: 1860-11-02, title: … }]";

    /// <summary>Reads the list; an event without a date or title is reported and left out.</summary>
    public static ValueList<Event> Read(MapReader map) =>
        map.Items("events", Example, item =>
        {
            if (MapReader.Open(item, map.Scope, "events", Example) is not { } entry)
                return null;
            var read = ReadEvent(entry);
            entry.ReportUnknownKeys();
            return read;
        });

    private static Event? ReadEvent(MapReader entry)
    {
        var start = entry.Span with { Length = 0 };
        bool dated = entry.Node("date") is not null;
        var date = entry.Date("date");
        var title = entry.Localized("title");
        var place = entry.Localized("place");
        var note = entry.Localized("note");
        var anchor = entry.Text("anchor", "anchor: p-7");
        if (!dated)
            entry.Scope.Add(Problems.MissingKey(start, "date", "date: 1860-11-02"));
        if (title.IsEmpty)
            entry.Scope.Add(Problems.MissingKey(start, "title", "title: …"));
        if (anchor is { } written && written.Value.StartsWith('#'))
            anchor = new Located<string>(written.Value[1..], written.Span);
        return date is { } known && !title.IsEmpty ? new Event(known, title, place, note, anchor, start) : null;
    }
}
