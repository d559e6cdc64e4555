using Journal.Generation;
using Xunit;

namespace Journal.Tests.Golden;

/// <summary>Every case in <c>diagnostics/</c>: what is reported, where, and in which words; also with CRLF and under other cultures.</summary>
public sealed class DiagnosticCases
{
    public static TheoryData<string> Names => [.. Directory
        .GetFiles(Repository.PathOf("tests", "Journal.Tests", "Golden", "diagnostics"), "*.case")
        .Select(f => Path.GetFileNameWithoutExtension(f)!)
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reports_exactly_what_the_case_says(string name)
    {
        var golden = GoldenCase.Read(Repository.PathOf("tests", "Journal.Tests", "Golden", "diagnostics", name + ".case"));
        string expected = string.Join('\n', golden.Expected.Order(StringComparer.Ordinal));
        Assert.Equal(expected, Report(golden, text => text));
        Assert.Equal(expected, Report(golden, text => text.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    private static string Report(GoldenCase golden, Func<string, string> change)
    {
        var input = golden.Tree("input", change);
        var theme = golden.Files.Any(f => f.Path.StartsWith("theme/", StringComparison.Ordinal)) ? golden.Tree("theme", change) : TestTheme.Plain;
        var result = Generator.Generate(input, theme, new GeneratorSettings { BaseUrl = "https://example.org/j" });
        return string.Join('\n', result.Diagnostics.Distinct().Select(GoldenCase.Write).Order(StringComparer.Ordinal));
    }
}
