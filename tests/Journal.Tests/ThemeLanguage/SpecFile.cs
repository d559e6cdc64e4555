using System.Globalization;
using System.Text;

namespace Journal.Tests.ThemeLanguage;

/// <summary>One example of a specification.</summary>
public sealed record SpecExample(string File, int Line, string Template, string Data, string? Output, string? Error)
{
    public IReadOnlyDictionary<string, string> Parts { get; init; } = new Dictionary<string, string>();

    public string Name => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}");
}

/// <summary>
/// Reads examples out of a specification in Markdown. Fenced blocks: <c>data</c> (JSON, for the rest of the section),
/// <c>part NAME</c> (a file to include, for the rest of the section), <c>template</c> followed by <c>output</c> or <c>error</c>,
/// and <c>examples</c>: one example a line, template and output parted by ⇒, an error written as <c>! code@line:column</c>.
/// </summary>
public static class SpecFile
{
    public static IReadOnlyList<SpecExample> Read(string file, string text)
    {
        var examples = new List<SpecExample>();
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        string data = "{}";
        string? template = null;
        int start = 0;
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                data = "{}";
                parts = new Dictionary<string, string>(StringComparer.Ordinal);
            }
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
                continue;
            string label = lines[i][3..];
            int first = i + 1;
            i = Array.IndexOf(lines, "```", first);
            string body = string.Join('\n', lines[first..i]);
            SpecExample Example(string source, int line, string? output, string? error) => new(file, line, source, data, output, error) { Parts = parts };
            switch (label)
            {
                case "data":
                    data = body;
                    break;
                case "template":
                    (template, start) = (body, first + 1);
                    break;
                case "output":
                    examples.Add(Example(template!, start, body, null));
                    break;
                case "error":
                    examples.Add(Example(template!, start, null, body));
                    break;
                case "examples":
                    for (int line = first; line < i; line++)
                        examples.Add(OneLine(lines[line], line + 1, Example));
                    break;
                default:
                    if (!label.StartsWith("part ", StringComparison.Ordinal))
                        throw new FormatException($"{file}:{first}: unknown block '{label}'");
                    parts = new Dictionary<string, string>(parts, StringComparer.Ordinal) { [label[5..]] = body };
                    break;
            }
        }
        return examples;
    }

    private static SpecExample OneLine(string line, int number, Func<string, int, string?, string?, SpecExample> example)
    {
        int arrow = line.IndexOf('⇒', StringComparison.Ordinal);
        string template = arrow < 0 ? line : line[..arrow].TrimEnd(' ');
        string expected = arrow < 0 ? "" : line[(arrow + 1)..].Trim(' ');
        return expected.StartsWith("! ", StringComparison.Ordinal)
            ? example(template, number, null, expected[2..])
            : example(template, number, new StringBuilder(expected).Replace("⏎", "\n").Replace("␠", " ").ToString(), null);
    }
}
