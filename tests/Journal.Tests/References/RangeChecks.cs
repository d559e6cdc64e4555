using Journal.Core.References;
using Xunit;

namespace Journal.Tests.References;

/// <summary>That every place an entry states is a place of its text.</summary>
internal static class RangeChecks
{
    public static void AllLieInside(ReferenceEntry entry)
    {
        TextRange?[] ranges =
        [
            entry.Title?.Range, entry.Year?.Range, entry.Date?.Range, entry.Locator?.Range, entry.Extent?.Range, entry.Volume?.Range, entry.IssueNumber?.Range,
            entry.AccessDate?.Range, entry.Repeat?.Range, entry.Repeat?.Locator?.Range, .. entry.Addresses.Select(a => (TextRange?)a.Range), .. entry.Works.Select(w => (TextRange?)w),
        ];
        foreach (var range in ranges)
            if (range is { } known)
            {
                Assert.InRange(known.Start, 0, entry.Text.Length);
                Assert.InRange(known.End, known.Start, entry.Text.Length);
            }
        Assert.All(entry.Addresses, a => Assert.Equal(a.Printed, a.Range.In(entry.Text)));
    }
}
