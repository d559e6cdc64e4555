using Xunit;

namespace Journal.Tests.Mentions;

public sealed class NewMentionsTests
{
    private const string Text = "1991 жылы.\n\n1991 жылдың.\n\n1992 жылы.\n";

    [Theory]
    [InlineData("", "p-1 1991|p-2 1991|p-3 1992")]
    [InlineData("{date: 1991, title: Т, anchor: p-1}", "p-2 1991|p-3 1992")]
    [InlineData("{date: 1991, title: Т}", "p-3 1992")]
    [InlineData("{date: 1990, title: Т}", "p-1 1991|p-2 1991|p-3 1992")]
    [InlineData("{date: 1991, found: 1991 жылы, anchor: p-1, status: proposed}", "p-2 1991|p-3 1992")]
    [InlineData("{date: 1991, found: 1991 жылы, anchor: p-1}", "p-2 1991|p-3 1992")]
    [InlineData("{date: 1991, found: 1991 жылы, anchor: p-1, status: dismissed}", "p-2 1991|p-3 1992")]
    [InlineData("{date: 1991, found: 1991 жылы, anchor: p-1, title: Т}", "p-2 1991|p-3 1992")]
    public void What_is_stated_or_remembered_is_left_out(string events, string expected) => Assert.Equal(expected, Find(events, Text));

    [Fact]
    public void A_find_is_known_though_its_paragraph_moved() =>
        Assert.Equal("p-1 1993", Find(
            "{date: 1991, found: 1991 жылы, anchor: p-1}, {date: 1991, found: 1991 жылдың, anchor: p-2, status: dismissed}, {date: 1992, found: 1992 жылы, anchor: p-3}",
            "1993 жылы.\n\n" + Text));

    [Fact]
    public void A_find_is_known_though_its_words_were_changed() =>
        Assert.Equal("", Find("{date: 1991, found: 1991-ші жылы, anchor: p-1, status: dismissed}", "1991 жылы.\n"));

    [Fact]
    public void A_find_stands_for_one_paragraph_only() =>
        Assert.Equal("p-2 1991", Find("{date: 1991, found: 1991 жылы, anchor: p-1, status: dismissed}", "1991 жылы.\n\n1991 жылы.\n"));

    [Fact]
    public void Another_value_of_the_same_words_is_new() =>
        Assert.Equal("p-1 1991", Find("{date: 1990, found: 1991 жылы, anchor: p-1, status: dismissed}", "1991 жылы.\n"));

    private static string Find(string events, string body) =>
        string.Join('|', Articles.FindNew($"---\ntitle: Т\nevents: [{events}]\n---\n{body}").Select(m => $"{m.Anchor} {m.Date.Date}"));
}
