using System.Diagnostics;
using Journal.Core.Dates.Prose;
using Xunit;

namespace Journal.Tests.Dates.Prose;

/// <summary>The finder allocates nothing that would stand for its work, so time must; nothing else may run meanwhile.</summary>
[Collection(nameof(Alone))]
public sealed class DateFinderGrowthTests
{
    [Theory]
    [InlineData("1, 2, 3, 4, ")]
    [InlineData("1917, 1918, ")]
    [InlineData("1917–1918–")]
    [InlineData("(((1917")]
    [InlineData("с до к с ")]
    [InlineData("the the of ")]
    [InlineData("XX, XIX, ")]
    [InlineData("20-х, ")]
    [InlineData("б.з.д. ")]
    [InlineData("тамыздың ")]
    [InlineData("сол жылдың, яғни ")]
    [InlineData("Алматы: Білім, 1997. ")]
    [InlineData("50-жылдары ")]
    public void Four_times_the_text_takes_about_four_times_as_long(string piece)
    {
        const int many = 1000;
        string small = string.Concat(Enumerable.Repeat(piece, many));
        string large = string.Concat(Enumerable.Repeat(piece, 4 * many));
        double shortest = double.MaxValue, longest = double.MaxValue;
        // A busy machine only ever adds to a time, so the least of many tells; what is quadratic takes sixteen times as long however often it is tried.
        for (int round = 0; round < 200; round++)
        {
            shortest = Math.Min(shortest, Measure(small));
            longest = Math.Min(longest, Measure(large));
            if (round >= 6 && longest < 8 * shortest)
                return;
        }
        Assert.Fail($"{longest / shortest} times as long");
    }

    private static double Measure(string text)
    {
        var time = Stopwatch.StartNew();
        DateFinder.Find(text);
        return time.Elapsed.TotalMilliseconds;
    }
}
