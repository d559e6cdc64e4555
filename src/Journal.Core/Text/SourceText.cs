namespace Journal.Core.Text;

/// <summary>The text of one file as it was read: line ends are LF, the byte order mark is gone.</summary>
/// <param name="path">Path for messages, with forward slashes, as the user would type it.</param>
/// <param name="text">The whole text.</param>
public sealed class SourceText(string path, string text) : IEquatable<SourceText>
{
    private readonly Lazy<int[]> lineStarts = new(() => FindLineStarts(text));

    /// <summary>A source for problems that lie in no file, for instance in an option of the command line.</summary>
    public static SourceText None { get; } = new("", "");

    /// <summary>Path for messages, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>The whole text.</summary>
    public string Text { get; } = text;

    /// <summary>The span of the whole text.</summary>
    public SourceSpan Whole => new(this, 0, Text.Length);

    /// <summary>The empty span at the beginning: where a problem of the whole file is shown.</summary>
    public SourceSpan Start => new(this, 0, 0);

    /// <summary>Finds line and column of an offset.</summary>
    /// <param name="offset">Offset in UTF-16 code units; values outside the text count as its nearest end.</param>
    /// <returns>Line and column, both from 1; the column counts UTF-16 code units as editors do.</returns>
    public SourcePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        int index = Array.BinarySearch(lineStarts.Value, offset);
        int line = index >= 0 ? index : ~index - 1;
        return new SourcePosition(line + 1, offset - lineStarts.Value[line] + 1);
    }

    /// <inheritdoc />
    public bool Equals(SourceText? other) =>
        ReferenceEquals(this, other) || (other is not null && Path == other.Path && Text == other.Text);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as SourceText);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Path, Text.Length);

    /// <inheritdoc />
    public override string ToString() => Path;

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
            starts.Add(i + 1);
        return [.. starts];
    }
}

/// <summary>A place in a text as people count it.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
public readonly record struct SourcePosition(int Line, int Column);
