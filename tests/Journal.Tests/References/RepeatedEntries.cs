using Journal.Core.References;
using Xunit;

namespace Journal.Tests.References;

/// <summary>Which beginnings of entries repeat another entry, as written in <c>repeats.md</c>.</summary>
public sealed class RepeatedEntries
{
    public static TheoryData<string, string> Lines
    {
        get
        {
            var data = new TheoryData<string, string>();
            string fence = File.ReadAllText(Repository.PathOf("tests", "Journal.Tests", "References", "repeats.md")).ReplaceLineEndings("\n").Split("\n```\n")[1];
            foreach (string[] pair in fence.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(" => ")))
                data.Add(pair[0].Trim(), pair[1].Trim());
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_beginning_is_recognised_as_written(string text, string expected)
    {
        var repeat = Repeat.Read(text);
        Assert.Equal(expected, Describe(repeat));
        if (repeat is not null)
            Assert.InRange(repeat.Range.End, 1, text.Length);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void An_entry_says_the_same(string text, string expected) => Assert.Equal(expected, Describe(ReferenceEntry.Read(text).Repeat));

    private static string Describe(Repeat? repeat)
    {
        if (repeat is null)
            return "none";
        string[] parts =
        [
            repeat.Kind.ToString().ToLowerInvariant(),
            repeat.Author is null ? "" : $"by {repeat.Author}",
            repeat.Note is null ? "" : $"note {repeat.Note}",
            repeat.Title is null ? "" : $"title {repeat.Title}",
            repeat.Locator is { } l ? $"{(l.Volume is null ? "" : $"v. {l.Volume} ")}{l.Unit.ToString().ToLowerInvariant()} {l.Value}".Trim() : "",
        ];
        return string.Join(" | ", parts.Where(p => p.Length > 0));
    }
}
