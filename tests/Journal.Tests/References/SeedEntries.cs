using System.Globalization;
using Journal.Core.References;
using Journal.Core.Text;
using Xunit;

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

    [Fact]
    public void Repeated_entries_resolve_as_checked()
    {
        var wrong = new List<string>();
        foreach (var article in SeedRow.All().GroupBy(r => r.Article))
        {
            var rows = article.ToList();
            var entries = ReferenceResolver.Resolve([.. rows.Select(r => new ReferenceItem(Text(r.Number), r.Text, SourceSpan.None))]).Value;
            foreach (var (row, found) in rows.Zip(entries.Entries))
            {
                var work = entries.WorkOf(found)!;
                string expected = $"{row.ResolvesTo} {row.SameWorkAs ?? row.Number} {row.Kind} {row.Year} {row.Pages}";
                string actual = $"{found.Repeats?.Number} {work.Place.Number} {work.Entry.Kind.ToString().ToLowerInvariant()} {work.Entry.Year?.Value} {found.Locator?.Value.Replace('–', '-')}";
                if (expected != actual || row.Language != found.Entry.Language.Value || row.IsIbid != (found.Entry.Repeat?.Kind == RepeatKind.Ibid))
                    wrong.Add($"{row.Article}/{row.Number}: {actual} instead of {expected}");
            }
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public void Twenty_seven_entries_describe_twenty_two_works()
    {
        int works = SeedRow.All().GroupBy(r => r.Article)
            .Sum(a => ReferenceResolver.Resolve([.. a.Select(r => new ReferenceItem(Text(r.Number), r.Text, SourceSpan.None))]).Value.Works.Count());
        Assert.Equal(22, works);
    }

    [Fact]
    public void The_doubled_newspaper_is_reported_once()
    {
        var second = SeedRow.All().Where(r => r.Article == 2);
        var resolution = ReferenceResolver.Resolve([.. second.Select(r => new ReferenceItem(Text(r.Number), r.Text, SourceSpan.None))]);
        Assert.Equal(["identical-reference"], resolution.Diagnostics.Select(d => d.Code));
        Assert.Equal("11", resolution.Value.Entries[14].DuplicateOf?.Number);
        Assert.Equal("11", resolution.Value.Entries[14].SameIssueAs?.Number);
        Assert.Null(resolution.Value.Entries[12].SameIssueAs);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
