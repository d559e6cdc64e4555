using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing.Yaml;

namespace Journal.Parsing.Front;

/// <summary>Reads <c>events</c>: points of the timeline, and dates found in the text with what an editor says of them.</summary>
internal static class EventsReader
{
    private const string Example = "events: [{ date: 1860-11-02, title: … }]";

    private static readonly string[] Statuses = ["proposed", "accepted", "dismissed"];

    /// <summary>Reads the list; an event without a date, or with neither title nor words found, is reported and left out.</summary>
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
        var words = entry.Text("found", "found: 1860 жылы 2 қарашада") is { Value.Length: > 0 } written ? written : default(Located<string>?);
        if (!dated)
            entry.Scope.Add(Problems.MissingKey(start, "date", "date: 1860-11-02"));
        if (title.IsEmpty && words is null)
            entry.Scope.Add(Problems.MissingKey(start, "title", "title: …"));
        var status = Status(entry, words is not null, !title.IsEmpty);
        if (date is not { } known || (title.IsEmpty && words is null))
            return null;
        return new Event(known, title, place, note, WithoutMark(anchor), start)
        {
            Found = words,
            Words = words is { } text ? new Localized<string>([new InLanguage<string>(entry.Scope.Language, text.Value)]) : Localized<string>.Empty,
            Status = status,
        };
    }

    private static Located<string>? WithoutMark(Located<string>? anchor) =>
        anchor is { } written && written.Value.StartsWith('#') ? new Located<string>(written.Value[1..], written.Span) : anchor;

    /// <summary>What is written, or what its absence means: who gives a find a title states an event, and who only removes the status accepts the find.</summary>
    private static EventStatus Status(MapReader entry, bool isFound, bool isTitled)
    {
        var unsaid = isFound && !isTitled ? EventStatus.Accepted : EventStatus.Stated;
        if (entry.Text("status", "status: accepted") is not { Value.Length: > 0 } status)
            return unsaid;
        switch (status.Value)
        {
            case "accepted":
                return unsaid;
            case "dismissed":
                return EventStatus.Dismissed;
            case "proposed":
                if (isTitled)
                    entry.Scope.Add(Problems.TitledProposal(status.Span));
                return EventStatus.Proposed;
            default:
                entry.Scope.Add(Problems.UnknownStatus(status.Span, status.Value, Nearest.To(status.Value, Statuses)));
                return EventStatus.Proposed;
        }
    }
}
