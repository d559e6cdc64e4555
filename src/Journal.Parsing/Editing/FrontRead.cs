using Journal.Core.Mentions;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing.Front;
using Journal.Parsing.Yaml;

namespace Journal.Parsing.Editing;

/// <summary>What the front matter of a file holds as YAML, and where its text begins.</summary>
/// <param name="Part">Where front matter and text lie.</param>
/// <param name="Map">The front matter; null if nothing is written in it.</param>
/// <param name="Errors">Why it cannot be read.</param>
/// <param name="Source">The whole file.</param>
internal sealed record FrontRead(FrontMatterPart Part, YamlMap? Map, ValueList<Diagnostic> Errors, SourceText Source)
{
    private const string Key = "events";

    /// <summary>The events, or null.</summary>
    public YamlEntry? Events => Map?.Find(Key);

    /// <summary>Where a problem of the events is shown.</summary>
    public SourceSpan EventsSpan => Events?.KeySpan ?? Source.Start;

    private ReadOnlySpan<char> Body => Source.Text.AsSpan(Part.BodyStart);

    /// <summary>Reads the front matter of a file.</summary>
    public static FrontRead Of(SourceText source)
    {
        var found = new List<Diagnostic>();
        var part = FrontMatterPart.Of(source, found);
        var node = part.Yaml is { } yaml ? YamlReader.Read(yaml, found) : null;
        if (node is not null and not YamlMap and not YamlScalar { IsNothing: true })
            found.Add(Problems.WrongType(node.Span, "front matter", "a map of keys and values", "title: …"));
        if ((node as YamlMap)?.Find(Key)?.Value is { } events and not YamlList and not YamlScalar { IsNothing: true })
            found.Add(Problems.WrongType(events.Span, Key, "a list", "events: [{ date: 1860-11-02, title: … }]"));
        return new FrontRead(part, node as YamlMap, found.Where(one => one.Severity == Severity.Error).ToValueList(), source);
    }

    /// <summary>Whether an edited file holds all that this one does, in the same order, with the finds behind the events and nothing else.</summary>
    public bool IsKept(FrontRead edited, ValueList<Mention> finds)
    {
        if (edited.Errors.Count > 0 || edited.Map is null || !Body.SequenceEqual(edited.Body))
            return false;
        var others = (Map?.Entries ?? []).Where(entry => entry.Key != Key).Select(Pair);
        if (!others.SequenceEqual(edited.Map.Entries.Where(entry => entry.Key != Key).Select(Pair)))
            return false;
        var old = ItemsOf(Events);
        var all = ItemsOf(edited.Events);
        return all.Count == old.Count + finds.Count
            && old.Select(NodeReader.Data).SequenceEqual(all.Take(old.Count).Select(NodeReader.Data))
            && finds.Zip(all.Skip(old.Count), IsFind).All(same => same);
    }

    private static KeyValuePair<string, DataValue> Pair(YamlEntry entry) => KeyValuePair.Create(entry.Key, NodeReader.Data(entry.Value));

    private static IReadOnlyList<YamlNode> ItemsOf(YamlEntry? entry) => (entry?.Value as YamlList)?.Items ?? [];

    private static bool IsFind(Mention find, YamlNode node)
    {
        (string, string?)[] expected = [("date", find.Date.Date.ToString()), ("found", find.Words), ("anchor", find.Anchor), ("status", "proposed")];
        return node is YamlMap map && map.Entries.Select(entry => (entry.Key, (entry.Value as YamlScalar)?.Text)).SequenceEqual(expected.Where(pair => pair.Item2 is not null));
    }
}
