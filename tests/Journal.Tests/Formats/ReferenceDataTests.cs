using System.Globalization;
using System.Text.Json;
using Journal.Core.Layout;
using Journal.Core.Text;
using Journal.Formats;
using Journal.Generation;
using Journal.Tests.Golden;
using Xunit;

namespace Journal.Tests.Formats;

/// <summary>The references of the sample's articles as data: what other programs read, and what the checked data of the seed say.</summary>
public sealed class ReferenceDataTests
{
    private static readonly Lazy<Site> Site = new(() => Generator.LayOut(TestTheme.Sample, new GeneratorSettings()).Value);

    [Fact]
    public void Repeats_lead_to_their_work_with_their_own_place()
    {
        var entries = Entries("kk", "batysty-igeru");
        Assert.Equal(15, entries.Count);
        Assert.Equal(("2", "2", "396"), Of(entries["3"]));
        Assert.Equal((null, "5", "81"), Of(entries["7"]));
        Assert.Equal((null, "5", "83"), Of(entries["9"]));
        Assert.Equal(("9", "5", "84"), Of(entries["10"]));
        Assert.Equal(("11", "11", null), Of(entries["15"]));
        Assert.Equal((null, "5", "78"), Of(entries["5"]));
        Assert.Equal(10, entries.Values.Count(e => Text(e, "work") == Text(e, "number")));
    }

    [Fact]
    public void Every_entry_says_what_the_checked_data_say()
    {
        var rows = System.IO.File.ReadLines(Repository.SharedFile("gold", "seed-references.tsv")).Skip(1).Select(l => l.Split('\t')).ToList();
        foreach (string[] row in rows)
        {
            var entry = Entries(row[0] == "1" ? "en" : "kk", row[0] == "1" ? "non-proliferation" : "batysty-igeru")[row[1]];
            string where = $"article {row[0]}, reference {row[1]}";
            Assert.True(Text(entry, "language") == row[4], $"{where}: language {Text(entry, "language")}, expected {row[4]}");
            Assert.True(Text(entry, "kind") == row[5], $"{where}: kind {Text(entry, "kind")}, expected {row[5]}");
            Assert.True((Year(entry) ?? "") == row[6], $"{where}: year {Year(entry)}, expected {row[6]}");
            string pages = (Text(entry, "pages") ?? Text(entry, "locator") ?? "").Replace('–', '-');
            Assert.True(pages == row[7], $"{where}: pages {pages}, expected {row[7]}");
            Assert.True(row[9].Length == 0 || Text(entry, "repeats") == row[9], $"{where}: repeats {Text(entry, "repeats")}, expected {row[9]}");
            Assert.True(row[10].Length == 0 || Text(entry, "work") == row[10], $"{where}: work {Text(entry, "work")}, expected {row[10]}");
        }
    }

    [Fact]
    public void Marks_name_their_targets_and_places()
    {
        using var json = Read("kk", "batysty-igeru");
        var first = json.RootElement.GetProperty("marks")[0];
        Assert.Equal("[2, 393-б.; 6]", first.GetProperty("text").GetString());
        Assert.Equal("cite-2-1", first.GetProperty("anchor").GetString());
        Assert.Equal(["2", "6"], first.GetProperty("targets").EnumerateArray().Select(t => t.GetProperty("number").GetString()));
        Assert.Equal("393", first.GetProperty("targets")[0].GetProperty("locator").GetString());
        var cited = Entries("kk", "batysty-igeru")["2"].GetProperty("cited").EnumerateArray().Select(a => a.GetString());
        Assert.Contains("cite-2-1", cited);
    }

    [Fact]
    public void Letters_stay_letters_and_nothing_can_be_taken_for_markup()
    {
        string json = System.Text.Encoding.UTF8.GetString(File("kk", "batysty-igeru").Content.Read().Span);
        Assert.Contains("Сонда. 396-бет.", json, StringComparison.Ordinal);
        Assert.DoesNotContain("<", json, StringComparison.Ordinal);
    }

    private static Dictionary<string, JsonElement> Entries(string language, string slug)
    {
        using var json = Read(language, slug);
        return json.RootElement.GetProperty("references").EnumerateArray().ToDictionary(e => e.GetProperty("number").GetString()!, e => e.Clone());
    }

    private static JsonDocument Read(string language, string slug) => JsonDocument.Parse(File(language, slug).Content.Read());

    private static TreeFile File(string language, string slug) =>
        ReferenceData.Write(Site.Value).Single(f => f.Path == $"{language}/issues/2009-2/{slug}/references.json");

    private static (string? Repeats, string? Work, string? Locator) Of(JsonElement entry) =>
        (Text(entry, "repeats"), Text(entry, "work"), Text(entry, "locator"));

    private static string? Text(JsonElement entry, string key) => entry.TryGetProperty(key, out var value) ? value.GetString() : null;

    private static string? Year(JsonElement entry) =>
        entry.TryGetProperty("year", out var value) ? value.GetInt32().ToString(CultureInfo.InvariantCulture) : null;
}
