using System.Globalization;
using Journal.Core.Dates.Prose;
using Xunit;

namespace Journal.Tests.Dates.Prose;

/// <summary>The dates and false dates of the seed, as its gold data lists them.</summary>
public sealed class SeedTests
{
    private const string Seed = "000_624321e877a67c46.txt";

    [Fact]
    public void Every_date_of_the_seed_is_found_with_its_value_and_kind_and_nothing_else()
    {
        string text = File.ReadAllText(Repository.SharedFile("seed", Seed));
        var rows = File.ReadLines(Repository.SharedFile("gold", "seed-dates-offsets.tsv")).Skip(1).Select(line => line.Split('\t')).ToList();
        var found = DateFinder.Find(text).ToDictionary(date => (date.Start, date.End));
        Assert.Equal(59, rows.Count);
        foreach (string[] row in rows)
        {
            var span = (int.Parse(row[1], CultureInfo.InvariantCulture), int.Parse(row[2], CultureInfo.InvariantCulture));
            Assert.True(found.Remove(span, out var date), row[3]);
            Assert.Contains(date.Date.ToString(), (string[])[row[4], .. row[5].Split('|')]);
            Assert.Equal(row[6].Replace("-", "", StringComparison.Ordinal), date.Kind.ToString(), ignoreCase: true);
        }
        Assert.Empty(found.Values);
    }

    [Fact]
    public void No_false_date_of_the_seed_is_found()
    {
        string text = File.ReadAllText(Repository.SharedFile("seed", Seed));
        string[] lines = text.Split('\n');
        var rows = File.ReadLines(Repository.SharedFile("gold", "seed-nondates.tsv")).Skip(1).Select(line => line.Split('\t')).ToList();
        var found = DateFinder.Find(text);
        Assert.Equal(121, rows.Count);
        foreach (string[] row in rows)
        {
            int number = int.Parse(row[0], CultureInfo.InvariantCulture);
            int lineStart = lines.Take(number - 1).Sum(line => line.Length + 1);
            int at = text.IndexOf(row[1], lineStart, lines[number - 1].Length, StringComparison.Ordinal);
            Assert.True(at >= 0, $"{number}: {row[1]}");
            Assert.DoesNotContain(found, date => date.Start < at + row[1].Length && date.End > at);
        }
    }
}
