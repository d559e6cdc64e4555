using System.Globalization;
using System.Text;
using Journal.Core.Text;

namespace Journal.Tests.Golden;

/// <summary>
/// A case in one text file: a sentence that says what it shows, then files, each behind a line <c>=== path</c>.
/// A line <c>~12 error some-code: message; hint</c> expects a diagnostic at column 12 of the line above it and is not part of the file;
/// <c>~0</c> expects it in a file that is not there.
/// </summary>
internal sealed record GoldenCase(string Name, string Sentence, IReadOnlyList<(string Path, string Text)> Files, IReadOnlyList<string> Expected)
{
    public static GoldenCase Read(string path)
    {
        var files = new List<(string Path, StringBuilder Text, int Lines)>();
        var sentence = new StringBuilder();
        var expected = new List<string>();
        foreach (string line in File.ReadAllText(path).TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith("=== ", StringComparison.Ordinal))
                files.Add((line[4..].Trim(), new StringBuilder(), 0));
            else if (files.Count == 0)
                sentence.AppendLine(line);
            else if (line.StartsWith('~'))
                expected.Add(Expectation(files[^1].Path, files[^1].Lines, line));
            else
            {
                files[^1].Text.Append(line).Append('\n');
                files[^1] = files[^1] with { Lines = files[^1].Lines + 1 };
            }
        }
        return new GoldenCase(
            Path.GetFileNameWithoutExtension(path), sentence.ToString().Trim(), [.. files.Select(f => (f.Path, Unescape(f.Text.ToString())))], expected);
    }

    /// <summary>The files below a first folder, as a tree.</summary>
    public InputTree Tree(string root, Func<string, string> change) => InputTree.From(
        root,
        Files.Where(f => f.Path.StartsWith(root + "/", StringComparison.Ordinal))
            .Select(f => new TreeFile(f.Path[(root.Length + 1)..], FileContent.Of(Encoding.UTF8.GetBytes(change(f.Text)))))
            .Reverse());

    /// <summary>How a diagnostic is written in a case, without its column mark.</summary>
    public static string Write(Diagnostic diagnostic) => string.Create(
        CultureInfo.InvariantCulture,
        $"{diagnostic.Span.Source.Path}({diagnostic.Span.Position.Line},{diagnostic.Span.Position.Column}): {Line(diagnostic)}");

    public static string Line(Diagnostic d) =>
        $"{d.Severity.ToString().ToLowerInvariant()} {d.Code}: {d.Message}{(d.Hint is null ? "" : "; " + d.Hint)}";

    private static string Expectation(string path, int line, string mark)
    {
        int space = mark.IndexOf(' ', StringComparison.Ordinal);
        int column = int.Parse(mark[1..space], CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{path}({(column == 0 ? 1 : line)},{Math.Max(column, 1)}): {mark[(space + 1)..]}");
    }

    /// <summary>Characters that cannot stand in a text file of the repository are written as <c>\u{200B}</c>.</summary>
    private static string Unescape(string text)
    {
        var result = new StringBuilder();
        int done = 0;
        for (int at = text.IndexOf("\\u{", StringComparison.Ordinal); at >= 0; at = text.IndexOf("\\u{", done, StringComparison.Ordinal))
        {
            int end = text.IndexOf('}', at);
            result.Append(text, done, at - done);
            result.Append(char.ConvertFromUtf32(int.Parse(text.AsSpan(at + 3, end - at - 3), NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
            done = end + 1;
        }
        return result.Append(text, done, text.Length - done).ToString();
    }
}
