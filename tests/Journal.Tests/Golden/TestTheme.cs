using Journal.Core.Text;

namespace Journal.Tests.Golden;

/// <summary>Themes for tests: the plain one beside the cases, and the one that is shipped.</summary>
internal static class TestTheme
{
    public static InputTree Plain { get; } = Read("theme", Repository.PathOf("tests", "Journal.Tests", "Golden", "theme"));

    public static InputTree Shipped { get; } = Read("theme", Repository.PathOf("theme"));

    public static InputTree Sample { get; } = Read("input", Repository.PathOf("input"));

    public static InputTree Read(string name, string folder) => InputTree.From(
        name,
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => new TreeFile(Path.GetRelativePath(folder, f).Replace('\\', '/'), FileContent.Of(File.ReadAllBytes(f)))));
}
