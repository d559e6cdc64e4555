using Journal.Core.Dates;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>Joins the events of the files of one article, and leaves out the finds that nobody has accepted.</summary>
internal static class EventJoin
{
    /// <summary>
    /// The original's events; a translation adds words in its language to an event of the same date, and events of other dates. Of several events
    /// of a date the n-th of a translation is the n-th of the original, unless their anchors or
    /// equal titles say otherwise.
    /// A find of a translation says nothing new where the article states an event of its date.
    /// </summary>
    /// <param name="fronts">The front matter of the files, the original first.</param>
    public static ValueList<Event> Join(IReadOnlyList<FrontMatter> fronts)
    {
        var events = new List<Event>();
        var byDate = new Dictionary<Edtf, List<int>>();
        foreach (var (added, isOriginal) in fronts.SelectMany((f, i) => f.Events.Where(e => e.IsShown).Select(e => (e, i == 0))))
        {
            if (!byDate.TryGetValue(added.Date.Value, out var known))
                byDate[added.Date.Value] = known = [];
            if (!isOriginal && Find(events, known, added) is >= 0 and var same)
                events[same] = Both(events[same], added);
            else
            {
                known.Add(events.Count);
                events.Add(added);
            }
        }
        return [.. events];
    }

    // What is stated is the same as what is stated before it is the same as a find; a find is first of all that of the same passage.
    private static int Find(List<Event> events, List<int> ofDate, Event added)
    {
        bool IsHere(Event e) => e.Anchor?.Value == added.Anchor?.Value;
        bool Lacks(Event e) => added.IsMention ? More(e.Words, added.Words).Count > 0 : More(e.Title, added.Title).Count > 0;
        bool Says(Event e) => added.Title.Entries.Any(t => e.Title.Entries.Contains(t));
        Predicate<Event>[] wishes = added.IsMention
            ? [e => !e.IsMention, IsHere, Lacks]
            : [Says, e => !e.IsMention && e.Anchor is not null && IsHere(e) && Lacks(e), e => !e.IsMention && Lacks(e), e => e.IsMention && IsHere(e), e => e.IsMention];
        int place = wishes.Select(wish => ofDate.FindIndex(i => wish(events[i]))).FirstOrDefault(i => i >= 0, -1);
        return place < 0 ? -1 : ofDate[place];
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
