using System.Text;
using Journal.Core.Layout;
using Journal.Core.Text;
using Journal.Formats.Bundles;
using Journal.Generation;
using Journal.Scriban;
using Journal.Tests.Golden;
using Journal.Tests;
using Xunit;

namespace Journal.Statiq.Tests;

/// <summary>Two hosts and two engines make the same bytes.</summary>
public sealed class Parity
{
    private static readonly string Cases = Repository.PathOf("tests", "Journal.Tests", "Golden", "sites");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Cases, "*.case").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Fact]
    public Task The_sample_is_the_same_four_times() => Compare(TestTheme.Sample, TestTheme.Shipped);

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_golden_site_is_the_same_four_times(string name) =>
        Compare(GoldenCase.Read(Path.Combine(Cases, name + ".case")).Tree("input", text => text), TestTheme.Plain);

    [Fact]
    public async Task Two_hundred_articles_are_the_same_four_times()
    {
        var files = await Compare(Generated(200), TestTheme.Shipped);
        Assert.True(files > 600, $"{files} files");
    }

    [Fact]
    public async Task The_bundle_is_the_same_in_both_hosts()
    {
        using var sandbox = new Sandbox(TestTheme.Sample, TestTheme.Shipped);
        Assert.Equal(0, await sandbox.Run("bundle"));
        var site = Generator.Generate(TestTheme.Sample, TestTheme.Shipped, new GeneratorSettings { Links = LinkStyle.Offline }).Value;
        using var expected = new MemoryStream();
        Assert.Empty(HtmlBundle.WriteTo(expected, site.Tree, BundleLabel.Of(site.Masthead!)));
        Assert.Equal(expected.ToArray(), await File.ReadAllBytesAsync(Path.Join(sandbox.Root, "journal.zip"), TestContext.Current.CancellationToken));
        Assert.False(Directory.Exists(sandbox.Output), "a bundle is not a build");
    }

    [Fact]
    public void A_difference_would_be_seen()
    {
        var one = new SortedDictionary<string, byte[]>(StringComparer.Ordinal) { ["a"] = [1], ["b"] = [2] };
        var other = new SortedDictionary<string, byte[]>(StringComparer.Ordinal) { ["a"] = [1], ["b"] = [3] };
        Assert.Equal("b differs", Difference(one, other));
        Assert.Equal("b is in one only", Difference(one, new(StringComparer.Ordinal) { ["a"] = [1] }));
    }

    private static InputTree Generated(int articles) => InputTree.From(
        "input", GeneratedJournal.Files(articles).Select(f => new TreeFile(f.Path, FileContent.Of(Encoding.UTF8.GetBytes(f.Text)))));

    private static async Task<int> Compare(InputTree input, InputTree theme)
    {
        const string baseUrl = "https://example.org/j";
        var settings = new GeneratorSettings { BaseUrl = baseUrl };
        var expected = Site(Generator.Generate(input, theme, settings));
        Assert.Null(Difference(expected, Site(Generator.Generate(input, theme, settings with { Engine = ScribanTemplates.Engine }))));
        foreach (string engine in (string[])["built-in", "scriban"])
        {
            using var sandbox = new Sandbox(input, theme);
            int status = await sandbox.Run("-s", $"BaseUrl={baseUrl}", "-s", $"Engine={engine}");
            Assert.True(status == 0, string.Join('\n', sandbox.Log.Where(l => l.Level > Microsoft.Extensions.Logging.LogLevel.Information).Select(l => l.Message)));
            Assert.Null(Difference(expected, sandbox.Site()));
        }
        return expected.Count;
    }

    private static SortedDictionary<string, byte[]> Site(Checked<Publication> made)
    {
        Assert.DoesNotContain(made.Diagnostics, d => d.Severity == Severity.Error);
        return new(made.Value.Tree.Files.ToDictionary(f => f.Path, f => f.Content.Read().ToArray()), StringComparer.Ordinal);
    }

    private static string? Difference(SortedDictionary<string, byte[]> one, SortedDictionary<string, byte[]> other)
    {
        foreach (string path in one.Keys.Union(other.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!one.TryGetValue(path, out byte[]? a) || !other.TryGetValue(path, out byte[]? b))
                return $"{path} is in one only";
            if (!a.AsSpan().SequenceEqual(b))
                return $"{path} differs";
        }
        return null;
    }
}
