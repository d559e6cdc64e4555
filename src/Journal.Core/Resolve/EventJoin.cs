using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>Joins the events of the files of one article, and leaves out the finds that nobody has accepted.</summary>
internal static class EventJoin
{
    /// <summary>
    /// The original's events; a translation adds words in its language to an event of the same date, and events of other dates.
    /// A find of a translation says nothing new where the article states an event of its date.
    /// </summary>
    /// <param name="fronts">The front matter of the files, the original first.</param>
    public static ValueList<Event> Join(IReadOnlyList<FrontMatter> fronts)
    {
        var events = fronts[0].Events.Where(e => e.IsShown).ToList();
        foreach (var added in fronts.Skip(1).SelectMany(f => f.Events).Where(e => e.IsShown))
        {
            int same = Find(events, added);
            if (same < 0)
                events.Add(added);
            else
                events[same] = Both(events[same], added);
        }
        return [.. events];
    }

    // An event that is stated is the same as a stated one before it is the same as a find; a find is first of all that of the same passage.
    private static int Find(List<Event> events, Event added)
    {
        bool IsSame(Event e) => e.Date.Value.Equals(added.Date.Value);
        int stated = events.FindIndex(e => !e.IsMention && IsSame(e));
        if (stated >= 0)
            return stated;
        int here = events.FindIndex(e => IsSame(e) && e.Anchor?.Value == added.Anchor?.Value);
        return here >= 0 || added.IsMention
            ? here >= 0 ? here : events.FindIndex(e => IsSame(e) && More(e.Words, added.Words).Count > 0)
            : events.FindIndex(IsSame);
    }

    private static Event Both(Event one, Event added) => one with
    {
        Title = Add(one.Title, added.Title),
        Place = Add(one.Place, added.Place),
        Note = Add(one.Note, added.Note),
        Words = Add(one.Words, added.Words),
        Status = one.IsMention && added.IsMention ? EventStatus.Accepted : EventStatus.Stated,
    };

    private static Localized<string> Add(Localized<string> text, Localized<string> more) =>
        More(text, more) is { Count: > 0 } added ? new Localized<string>([.. text.Entries, .. added]) : text;

    private static List<InLanguage<string>> More(Localized<string> text, Localized<string> more) =>
        more.Entries.Where(m => text.Entries.All(t => t.Language != m.Language)).ToList();
}
