using System.Globalization;
using System.Text;
using Journal.Generation;
using Xunit;

namespace Journal.Tests.Golden;

/// <summary>Every case in <c>sites/</c>: the whole site as one text, the same bytes under other cultures, with CRLF and in another order of files.</summary>
public sealed class GoldenSites
{
    private static readonly string Folder = Repository.PathOf("tests", "Journal.Tests", "Golden", "sites");

    public static TheoryData<string> Names => [.. Directory
        .GetFiles(Folder, "*.case")
        .Select(f => Path.GetFileNameWithoutExtension(f)!)
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Becomes_the_expected_site(string name)
    {
        var golden = GoldenCase.Read(Path.Combine(Folder, name + ".case"));
        string whole = Build(golden, text => text);
        string site = WithoutSearch(whole);
        string file = Path.Combine(Folder, name + ".expected");
        if (Environment.GetEnvironmentVariable("JOURNAL_ACCEPT") == "1")
            File.WriteAllText(file, site);
        Assert.True(File.Exists(file), $"no expectation yet; accept with: JOURNAL_ACCEPT=1 dotnet test --filter {nameof(GoldenSites)}");
        string expected = File.ReadAllText(file);
        Assert.True(expected == site, $"{Difference(expected, site)}\naccept with: JOURNAL_ACCEPT=1 dotnet test --filter {nameof(GoldenSites)}");
        Assert.Equal(whole, Build(golden, text => text.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("kk-KZ")]
    public void Is_the_same_under_another_culture(string culture)
    {
        string[] before = Build();
        var previous = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(before, Build());
        }
        finally
        {
            CultureInfo.CurrentCulture = previous;
            CultureInfo.DefaultThreadCurrentCulture = null;
        }

        static string[] Build() => [.. Directory.GetFiles(Folder, "*.case").Order(StringComparer.Ordinal).Select(f => GoldenSites.Build(GoldenCase.Read(f), t => t))];
    }

    private static string Build(GoldenCase golden, Func<string, string> change)
    {
        var settings = new GeneratorSettings { BaseUrl = "https://example.org/j" };
        var result = Generator.Generate(golden.Tree("input", change), TestTheme.Plain, settings);
        Assert.Equal(string.Join('\n', golden.Expected), string.Join('\n', result.Diagnostics.Distinct().Select(GoldenCase.Write)));
        var text = new StringBuilder();
        foreach (var file in result.Value.Tree.Files)
            text.Append("=== ").Append(file.Path).Append('\n').Append(Encoding.UTF8.GetString(file.Content.Read().Span)).Append('\n');
        return text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    // The index of search changes with every ending that it learns, and has tests of its own.
    private static string WithoutSearch(string site) =>
        string.Join("\n=== ", site.Split("\n=== ").Where(file => !file.StartsWith("assets/search/", StringComparison.Ordinal)));

    private static string Difference(string expected, string actual)
    {
        string[] a = expected.Split('\n');
        string[] b = actual.Split('\n');
        int line = 0;
        while (line < Math.Min(a.Length, b.Length) && a[line] == b[line])
            line++;
        return $"line {line + 1}\nexpected: {a.ElementAtOrDefault(line)}\nactual:   {b.ElementAtOrDefault(line)}";
    }
}
