using Journal.Core.References;
using Xunit;

namespace Journal.Tests.References;

/// <summary>What printed entries say, as written in <c>entries.md</c>.</summary>
public sealed class PrintedEntries
{
    public static TheoryData<string, string> Entries
    {
        get
        {
            var data = new TheoryData<string, string>();
            string[] lines = File.ReadAllLines(Repository.PathOf("tests", "Journal.Tests", "References", "entries.md"));
            for (int i = 1; i < lines.Length; i++)
                if (lines[i].StartsWith("= ", StringComparison.Ordinal))
                    data.Add(lines[i - 1], lines[i][2..]);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void An_entry_is_read_as_written(string text, string expected)
    {
        var entry = ReferenceEntry.Read(text);
        string[] fields = [.. expected.Split('|').Select(f => f.Trim())];
        var extras = fields.Skip(5).Select(f => f.Split(": ", 2)).ToDictionary(f => f[0], f => f[1]);
        string found = string.Join(" | ", entry.Language, entry.Kind.ToString().ToLowerInvariant(), entry.Year?.Value, entry.Pages, string.Join("; ", entry.Authors));
        Assert.Equal(string.Join(" | ", fields.Take(5)), found);
        Assert.Null(entry.Repeat);
        Assert.Equal(extras.GetValueOrDefault("doi"), entry.Doi);
        Assert.Equal(extras.GetValueOrDefault("url"), entry.Url);
        foreach (var (name, value) in extras)
            Assert.Equal($"{name}: {value}", $"{name}: {Extra(entry, name)}");
        RangeChecks.AllLieInside(entry);
    }

    [Fact]
    public void There_are_more_than_a_hundred_entries() => Assert.True(Entries.Count > 100);

    private static string? Extra(ReferenceEntry entry, string name) => name switch
    {
        "doi" => entry.Doi,
        "url" => entry.Url,
        "volume" => entry.Volume?.Value,
        "number" => entry.IssueNumber?.Value,
        "extent" => $"{entry.Extent?.Value}",
        "date" => entry.Date?.Value,
        "seen" => entry.AccessDate?.Value,
        "title" => entry.Title?.Value,
        _ => throw new ArgumentException(name),
    };
}
