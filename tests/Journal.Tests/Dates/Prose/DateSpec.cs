using System.Text;
using Journal.Core.Dates.Prose;

namespace Journal.Tests.Dates.Prose;

/// <summary>A date that a specification marks: <c>[[195X or 1950/1959, relative-resolved, early|50-жылдардың басында]]</c>.</summary>
internal sealed record ExpectedDate(int Start, string Surface, string[] Values, string[] Words)
{
    public int End => Start + Surface.Length;
}

/// <summary>An item of a specification file: a text and the dates in it.</summary>
internal sealed record DateSpec(string Text, IReadOnlyList<ExpectedDate> Dates)
{
    public static string Folder { get; } = Repository.PathOf("tests", "Journal.Tests", "Dates", "Prose");

    public static IEnumerable<string> Items(string file) =>
        File.ReadLines(Path.Combine(Folder, file)).Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..]);

    public static DateSpec Of(string item)
    {
        var text = new StringBuilder();
        var dates = new List<ExpectedDate>();
        int at = 0;
        for (int open = item.IndexOf("[[", StringComparison.Ordinal); open >= 0; open = item.IndexOf("[[", at, StringComparison.Ordinal))
        {
            int bar = item.IndexOf('|', open);
            int close = item.IndexOf("]]", bar, StringComparison.Ordinal);
            text.Append(item, at, open - at);
            string[] head = item[(open + 2)..bar].Split(',', StringSplitOptions.TrimEntries);
            string surface = item[(bar + 1)..close];
            dates.Add(new ExpectedDate(text.Length, surface, head[0].Split(" or "), head[1..]));
            text.Append(surface);
            at = close + 2;
        }
        return new DateSpec(text.Append(item, at, item.Length - at).ToString(), dates);
    }

    /// <summary>What differs between the specification and what was found; nothing if all is right.</summary>
    public IEnumerable<string> Differences(IReadOnlyList<FoundDate> found)
    {
        foreach (var date in Dates)
        {
            var same = found.Where(f => f.Start == date.Start && f.End == date.End).ToList();
            if (same.Count == 0)
                yield return $"not found: {date.Surface} = {date.Values[0]}";
            else if (!date.Values.Contains(same[0].Date.ToString()))
                yield return $"{date.Surface} = {same[0].Date} instead of {date.Values[0]}";
            else
                foreach (string word in date.Words.Except(Words(same[0])))
                    yield return $"{date.Surface} is not {word} but {string.Join(", ", Words(same[0]))}";
        }
        foreach (var other in found.Where(f => !Dates.Any(date => f.Start == date.Start && f.End == date.End)))
            yield return $"found: {Text.AsSpan(other.Start, other.Length)} = {other.Date}";
    }

    private static string[] Words(FoundDate date) =>
    [
        date.Kind switch { FoundKind.Explicit => "explicit", FoundKind.Partial => "partial", _ => "relative-resolved" },
        .. Enum.GetValues<FoundModifiers>().Where(modifier => modifier != 0 && date.Modifiers.HasFlag(modifier)).Select(NameOf),
    ];

    private static string NameOf(FoundModifiers modifier) => modifier switch
    {
        FoundModifiers.Middle => "mid",
        FoundModifiers.FirstHalf => "half1",
        FoundModifiers.SecondHalf => "half2",
        FoundModifiers.FirstQuarter => "quarter1",
        FoundModifiers.LastQuarter => "quarter4",
        FoundModifiers.FirstThird => "third1",
        _ => modifier.ToString().ToLowerInvariant(),
    };
}
