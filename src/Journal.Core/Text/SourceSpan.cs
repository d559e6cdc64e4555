namespace Journal.Core.Text;

/// <summary>A stretch of a source text. Line and column are computed when asked for, not stored.</summary>
/// <param name="Source">The text that the offsets count in.</param>
/// <param name="Start">Offset of the first UTF-16 code unit, from 0.</param>
/// <param name="Length">Length in UTF-16 code units; 0 marks a place between two characters.</param>
public readonly record struct SourceSpan(SourceText Source, int Start, int Length)
{
    /// <summary>The span of a problem that lies in no file.</summary>
    public static SourceSpan None { get; } = new(SourceText.None, 0, 0);

    /// <summary>Offset behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Line and column of the beginning.</summary>
    public SourcePosition Position => Source.PositionOf(Start);

    /// <summary>The text that the span covers.</summary>
    public ReadOnlySpan<char> Text => Source.Text.AsSpan(Start, Length);

    /// <summary>A part of this span.</summary>
    /// <param name="offset">Offset from the beginning of this span.</param>
    /// <param name="length">Length in UTF-16 code units.</param>
    public SourceSpan Slice(int offset, int length) => new(Source, Start + offset, length);

    /// <inheritdoc />
    public override string ToString() => $"{Source.Path}({Position.Line},{Position.Column})";
}

/// <summary>A value with the place where an author wrote it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct Located<T>(T Value, SourceSpan Span);
