using Journal.Core.References;

namespace Journal.Tests.References;

/// <summary>Every entry of the checked seed issue.</summary>
public sealed class SeedEntries
{
    [Fact]
    public void Language_kind_year_and_pages_are_read_as_checked()
    {
        var wrong = new List<string>();
        foreach (var row in SeedRow.All().Where(r => !r.IsIbid))
        {
            var entry = ReferenceEntry.Read(row.Text);
            string expected = $"{row.Language} {row.Kind} {row.Year} {row.Pages}";
            string found = $"{entry.Language} {entry.Kind.ToString().ToLowerInvariant()} {entry.Year?.Value} {entry.Pages?.Replace('–', '-')}";
            if (expected != found || entry.Repeat is not null)
                wrong.Add($"{row.Article}/{row.Number}: {found} instead of {expected}");
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public void Addresses_are_found_with_their_places()
    {
        foreach (var row in SeedRow.All())
        {
            var entry = ReferenceEntry.Read(row.Text);
            int open = row.Text.IndexOf('<', StringComparison.Ordinal);
            string? expected = open >= 0 ? row.Text[(open + 1)..row.Text.IndexOf('>', StringComparison.Ordinal)]
                : row.Text.Contains("www.", StringComparison.Ordinal) ? row.Text[row.Text.IndexOf("www.", StringComparison.Ordinal)..]
                : null;
            Assert.Equal(expected, entry.Url);
            Assert.All(entry.Addresses, a => Assert.Equal(a.Printed, a.Range.In(row.Text)));
        }
    }
}
