using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Mentions;

/// <summary>Leaves out the dates of a text that its front matter knows: as events, or as finds that were proposed, accepted or dismissed.</summary>
public static class NewMentions
{
    /// <summary>
    /// Leaves out what is known. An event stands for its date in its passage, or everywhere if it names no passage. A find stands for one
    /// passage: that of its anchor; where paragraphs have moved, one with its words and its date; where the words were changed, that of its anchor and date.
    /// </summary>
    /// <param name="mentions">The dates of the text, none twice in a passage.</param>
    /// <param name="events">The entries of the front matter.</param>
    public static ValueList<Mention> Of(ValueList<Mention> mentions, ValueList<Event> events)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        ArgumentNullException.ThrowIfNull(events);
        var stated = events.Where(e => e.Found is null).Select(e => (DateOf(e), e.Anchor?.Value)).ToHashSet();
        var open = mentions.Where(m => !stated.Contains((DateOf(m), null)) && !stated.Contains((DateOf(m), m.Anchor))).ToList();
        var finds = events.Where(e => e.Found is not null).ToList();
        Settle(open, finds, m => (DateOf(m), m.Anchor, m.Words), e => (DateOf(e), e.Anchor?.Value, WordsOf(e)));
        Settle(open, finds, m => (DateOf(m), "", m.Words), e => (DateOf(e), "", WordsOf(e)));
        Settle(open, finds, m => (DateOf(m), m.Anchor, ""), e => (DateOf(e), e.Anchor?.Value, ""));
        return open.ToValueList();
    }

    /// <summary>Takes away the pairs of a date and a find with the same key, each used once, the first first.</summary>
    private static void Settle(
        List<Mention> open, List<Event> finds, Func<Mention, (string, string?, string)> mentionKey, Func<Event, (string, string?, string)> findKey)
    {
        var waiting = new Dictionary<(string, string?, string), Queue<Event>>();
        foreach (var find in finds)
        {
            if (!waiting.TryGetValue(findKey(find), out var same))
                waiting.Add(findKey(find), same = new Queue<Event>());
            same.Enqueue(find);
        }
        var used = new HashSet<Event>(ReferenceEqualityComparer.Instance);
        open.RemoveAll(mention => waiting.TryGetValue(mentionKey(mention), out var same) && same.TryDequeue(out var find) && used.Add(find));
        finds.RemoveAll(used.Contains);
    }

    private static string DateOf(Mention mention) => mention.Date.Date.ToString();

    private static string DateOf(Event happening) => happening.Date.Value.ToString();

    private static string WordsOf(Event find) => Words.Of(find.Found?.Value);
}
