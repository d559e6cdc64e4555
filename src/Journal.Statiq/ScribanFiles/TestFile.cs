using Journal.Core.Text;
using Journal.Theming.Language;

namespace Journal.Statiq.ScribanFiles;

/// <summary>What the interpreter did with a file.</summary>
public enum OutcomeKind
{
    /// <summary>The expected text.</summary>
    Same,

    /// <summary>An error at a place of the file.</summary>
    Refused,

    /// <summary>Another text than Scriban's: the one thing that must not happen.</summary>
    Different,
}

/// <summary>What the interpreter did with a file, with its error or text.</summary>
/// <param name="Kind">What it did.</param>
/// <param name="Message">The error, or where the texts part.</param>
public sealed record Outcome(OutcomeKind Kind, string Message);

/// <summary>One test file of Scriban with the text that it must give.</summary>
/// <param name="Name">Its path from the folder, with forward slashes.</param>
/// <param name="Template">The template.</param>
/// <param name="Expected">The text.</param>
public sealed record TestFile(string Name, string Template, string Expected)
{
    private const string ResultEnding = ".out.txt";

    // Two other languages, and trees instead of text.
    private static readonly string[] OtherMatters = ["liquid", "scientific", "600-ast"];

    // The variables of Scriban's own test run (its TestParser).
    private static readonly View Model = new(
        ("page", new View(("title", "This is a title"))),
        ("user", new View(("name", "John"))),
        ("product", Product("Orange", "fruit")),
        ("products", new object?[]
        {
            Product("Orange", "fruit"), Product("Banana", "fruit"), Product("Apple", "fruit"), Product("Computer", "electronics"),
            Product("Mobile Phone", "electronics"), Product("Table", "furniture"), Product("Sofa", "furniture"),
        }));

    // The texts that its loader knows, as far as files here ask for them.
    private static readonly (string Name, string Text)[] Includes =
    [
        ("arguments", "{{ $1 }} + {{ $2 }}"),
        ("product", "product: {{ product.title }}"),
        ("multilines", "Line 1\nLine 2\nLine 3"),
    ];

    /// <summary>All files of a folder that are written in Scriban's own language, by name.</summary>
    /// <param name="folder">The folder.</param>
    public static IEnumerable<TestFile> In(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
        where !path.EndsWith(ResultEnding, StringComparison.Ordinal)
        let name = Path.GetRelativePath(folder, path).Replace('\\', '/')
        where !OtherMatters.Any(matter => name.Contains(matter, StringComparison.Ordinal))
        orderby name
        select new TestFile(name, Read(path), Read(Path.ChangeExtension(path, ResultEnding)));

    /// <summary>Renders it.</summary>
    public Outcome Run()
    {
        const string main = "text";
        var files = Includes.Select(i => new SourceText(i.Name, i.Text)).Prepend(new SourceText(main, Template));
        var compiled = TemplateSet.Compile(files, Model.Names);
        if (compiled.Diagnostics.Count > 0)
            return Refusal(compiled.Diagnostics[0]);
        var output = new Utf8Buffer();
        var problems = compiled.Value.Render(main, Model, output);
        if (problems.Count > 0)
            return Refusal(problems[0]);
        string text = output.ToString();
        return text == Expected ? new Outcome(OutcomeKind.Same, "") : new Outcome(OutcomeKind.Different, Difference(Expected, text));
    }

    private static Outcome Refusal(Diagnostic problem) =>
        new(OutcomeKind.Refused, $"({problem.Span.Position.Line},{problem.Span.Position.Column}) {problem.Code}: {problem.Message}");

    private static View Product(string title, string type) => new(("title", title), ("type", type));

    private static string Read(string path) => File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string Difference(string expected, string actual)
    {
        int at = expected.AsSpan().CommonPrefixLength(actual);
        return $"at {at}: expected '{Part(expected, at)}', not '{Part(actual, at)}'";
    }

    private static string Part(string text, int at) => text[Math.Max(0, at - 10)..Math.Min(text.Length, at + 30)].Replace("\n", "\\n", StringComparison.Ordinal);
}
