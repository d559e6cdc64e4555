using System.Globalization;
using Journal.Core.Text;
using Journal.Theming.Language;
using Xunit;

namespace Journal.Tests.ThemeLanguage;

public sealed class SpecTests
{
    private static readonly List<SpecExample> All = Read();

    public static TheoryData<string> Examples() => new(All.Select(e => e.Name));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_the_specification_holds(string name)
    {
        var example = All.Single(e => e.Name == name);
        var (output, errors) = Run(example);
        Assert.Equal(example.Error ?? "", string.Join('\n', errors));
        if (example.Output is not null)
            Assert.Equal(example.Output, output);
    }

    [Fact]
    public void The_specification_has_at_least_250_examples() => Assert.True(All.Count >= 250);

    private static (string Output, IEnumerable<string> Errors) Run(SpecExample example)
    {
        var data = SpecData.Read(example.Data);
        var files = example.Parts.Select(p => new SourceText(p.Key, p.Value)).Prepend(new SourceText("main", example.Template));
        var set = TemplateSet.Compile(files, data.Names);
        var output = new Utf8Buffer();
        var errors = set.HasErrors ? set.Diagnostics : set.Value.Render("main", data, output);
        return (output.ToString(), errors.Select(Describe));
    }

    private static string Describe(Diagnostic problem)
    {
        string file = problem.Span.Source.Path == "main" ? "" : $"{problem.Span.Source.Path} ";
        return string.Create(CultureInfo.InvariantCulture, $"{file}{problem.Code}@{problem.Span.Position.Line}:{problem.Span.Position.Column}");
    }

    private static List<SpecExample> Read()
    {
        string folder = Path.Combine(Root(), "tests", "Journal.Tests", "ThemeLanguage");
        return [.. Directory.GetFiles(folder, "*.spec.md").Order(StringComparer.Ordinal).SelectMany(f => SpecFile.Read(Path.GetFileName(f), File.ReadAllText(f)))];
    }

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Journal.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("Journal.sln");
    }
}
