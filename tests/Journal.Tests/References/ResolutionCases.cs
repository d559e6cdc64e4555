using Xunit;

namespace Journal.Tests.References;

/// <summary>Lists of references and what becomes of them, as written in <c>resolution.md</c>.</summary>
public sealed class ResolutionCases
{
    private const string File = "resolution.md";

    public static TheoryData<string> Names => [.. Cases().Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_list_resolves_as_written(string name)
    {
        var found = Cases().Single(c => c.Name == name);
        Assert.Equal(found.Expected, ResolvedLists.Describe(ResolvedLists.Resolve(found.List, found.Name.Contains("fragment", StringComparison.Ordinal))));
    }

    // "## name", the list in one fence, the result in the next.
    private static IEnumerable<(string Name, string List, string Expected)> Cases()
    {
        string path = Repository.PathOf("tests", "Journal.Tests", "References", File);
        foreach (string section in System.IO.File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n## ").Skip(1))
        {
            string[] fences = section.Split("\n```\n");
            yield return (section[..section.IndexOf('\n', StringComparison.Ordinal)], fences[1], fences[3]);
        }
    }
}
