using Journal.Core.Dates.Prose;
using Xunit;

namespace Journal.Tests.Dates.Prose;

public sealed class DateSpecTests
{
    public static TheoryData<string, string> Items()
    {
        var items = new TheoryData<string, string>();
        foreach (string file in Files())
            foreach (string item in DateSpec.Items(file))
                items.Add(file, item);
        return items;
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Every_item_gives_its_dates_and_no_others(string file, string item)
    {
        Assert.NotEmpty(file);
        var spec = DateSpec.Of(item);
        Assert.Empty(spec.Differences(DateFinder.Find(spec.Text)));
    }

    [Fact]
    public void Items_are_many_in_every_language()
    {
        foreach (string file in Files())
            Assert.True(DateSpec.Items(file).Count() >= 40, file);
        Assert.True(Files().Sum(file => DateSpec.Items(file).Count()) > 300);
    }

    [Fact]
    public void A_difference_is_noticed()
    {
        var spec = DateSpec.Of("Ол [[1916|1916 жылы]] туған, 1937 жылы қайтыс болды.");
        string difference = Assert.Single(spec.Differences(DateFinder.Find(spec.Text)));
        Assert.Equal("found: 1937 жылы = 1937", difference);
        Assert.Single(DateSpec.Of("[[1917|1916 жылы]]").Differences(DateFinder.Find("1916 жылы")));
        Assert.Single(DateSpec.Of("[[1916, early|1916 жылы]]").Differences(DateFinder.Find("1916 жылы")));
    }

    private static IEnumerable<string> Files() =>
        Directory.GetFiles(DateSpec.Folder, "*.spec.md").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);
}
