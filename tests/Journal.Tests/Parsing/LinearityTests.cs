using Journal.Parsing;
using Xunit;

namespace Journal.Tests.Parsing;

/// <summary>Nothing else may run meanwhile: the bytes that the process allocates stand for the work done.</summary>
[Collection(nameof(Alone))]
public sealed class LinearityTests
{
    [Theory]
    [InlineData("a [12, 3-б.] *ә* [б](в.md) `г` &amp; \\[5] [x]{lang=la} ")]
    [InlineData("| a | *b* |\n")]
    [InlineData("a | b [ c ] ( d ) { e } < f > ")]
    [InlineData("- ә\n")]
    [InlineData("> a\n\n1. b\n\n")]
    [InlineData("<!-- ")]
    [InlineData("[x]{.yy")]
    [InlineData("[^")]
    [InlineData("![x](y ")]
    [InlineData("$a ` b ")]
    public void Four_times_the_text_is_about_four_times_the_work(string piece)
    {
        Measure(piece, 300);
        long small = Measure(piece, 300);
        long large = Measure(piece, 1200);
        // Bytes allocated stand for work: they do not depend on how busy the machine is.
        Assert.InRange(large, 0, (small * 8) + 1_000_000);
    }

    private static long Measure(string piece, int count)
    {
        var input = Tree.Of(("journal.yml", Tree.Masthead), ("issues/1/issue.yml", "year: 2009\n"), ("issues/1/a.kk.md", "---\ntitle: Т\n---\n" + string.Concat(Enumerable.Repeat(piece, count))));
        long before = GC.GetTotalAllocatedBytes(precise: true);
        ManuscriptReader.Parse(input);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
