using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Journal.Tests.House;

/// <summary>The rules of the house that a compiler does not keep.</summary>
public sealed partial class HouseRules
{
    private const int LongestFile = 400;

    private static readonly string[] Sources =
        [.. new[] { "src", "tests" }.SelectMany(d => Directory.GetFiles(Repository.PathOf(d), "*.cs", SearchOption.AllDirectories))];

    private static readonly Assembly[] Pure =
    [
        typeof(Journal.Core.Text.Diagnostic).Assembly, typeof(Journal.Parsing.ManuscriptReader).Assembly, typeof(Journal.Theming.Theme).Assembly,
        typeof(Journal.Formats.Sitemap).Assembly, typeof(Journal.Generation.Generator).Assembly,
    ];

    [Fact]
    public void Arrows_between_projects_run_one_way()
    {
        var allowed = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["Journal.Core"] = [],
            ["Journal.Parsing"] = ["Journal.Core", "Markdig", "YamlDotNet"],
            ["Journal.Theming"] = ["Journal.Core"],
            ["Journal.Formats"] = ["Journal.Core"],
            ["Journal.Generation"] = ["Journal.Core", "Journal.Parsing", "Journal.Theming", "Journal.Formats"],
            ["Journal.Cli"] = ["Journal.Generation", "System.CommandLine"],
        };
        foreach (var (project, may) in allowed)
        {
            var file = XDocument.Load(Repository.PathOf("src", project, project + ".csproj"));
            var refers = file.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')))
                .Concat(file.Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value));
            Assert.Empty(refers.Except(may));
        }
    }

    [Fact]
    public void The_solution_knows_no_optional_host_or_engine()
    {
        string solution = File.ReadAllText(Repository.PathOf("Journal.sln"));
        Assert.DoesNotContain("Statiq", solution, StringComparison.Ordinal);
        Assert.DoesNotContain("Scriban", solution, StringComparison.Ordinal);
    }

    [Fact]
    public void No_file_is_longer_than_four_hundred_lines() =>
        Assert.DoesNotContain(Sources.Select(f => (Name: Path.GetFileName(f), Lines: File.ReadLines(f).Count())), f => f.Lines > LongestFile);

    [Fact]
    public void Namespaces_follow_folders()
    {
        var wrong = Sources
            .Where(f => !f.EndsWith("Program.cs", StringComparison.Ordinal))
            .Select(f => (File: f, Match: Namespace().Match(File.ReadAllText(f))))
            .Where(f => f.Match.Success && f.Match.Groups[1].Value != FolderNamespace(f.File));
        Assert.Empty(wrong.Select(f => Path.GetRelativePath(Repository.Root, f.File)));
    }

    [Fact]
    public void Nothing_mutable_is_static()
    {
        var mutable = Pure.SelectMany(a => a.GetTypes())
            .Where(t => !t.Name.Contains('<', StringComparison.Ordinal))
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => !f.IsInitOnly && !f.IsLiteral && !f.Name.Contains('<', StringComparison.Ordinal));
        Assert.Empty(mutable.Select(f => $"{f.DeclaringType}.{f.Name}"));
    }

    [Fact]
    public void Theming_hands_no_model_to_templates() =>
        Assert.Empty(typeof(Journal.Theming.Language.View).Assembly.GetTypes()
            .Where(t => t.Namespace == "Journal.Theming.Language")
            .SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.Instance))
            .OfType<PropertyInfo>()
            .Where(p => p.PropertyType.Namespace?.StartsWith("Journal.Core.Model", StringComparison.Ordinal) == true)
            .Select(p => p.ToString()));

    [Fact]
    public void Names_are_the_fields_own()
    {
        var named = Pure.SelectMany(a => a.GetExportedTypes()).Where(t => Vague().IsMatch(t.Name));
        Assert.Empty(named.Select(t => t.Name));
    }

    [Fact]
    public void Every_diagnostic_has_a_test()
    {
        string tests = string.Concat(Directory.GetFiles(Repository.PathOf("tests"), "*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".case", StringComparison.Ordinal) || f.EndsWith(".md", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        var codes = Directory.GetFiles(Repository.PathOf("src", "Journal.Core", "Text"), "Problems*.cs")
            .SelectMany(f => Code().Matches(File.ReadAllText(f)))
            .Select(m => m.Groups[1].Value)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.True(codes.Count > 50, "the pattern finds the codes");
        Assert.DoesNotContain(codes, c => !tests.Contains(c, StringComparison.Ordinal));
    }

    private static string FolderNamespace(string file)
    {
        string relative = Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file)!).Replace('\\', '/');
        return relative[(relative.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('/', '.');
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex("(Manager|Helper|Service|Utils|Context)$")]
    private static partial Regex Vague();

    [GeneratedRegex(@"(?:Error|Warning|Note|new)\(\s*""([a-z]+(?:-[a-z]+)+)""")]
    private static partial Regex Code();
}
