namespace Journal.Core.References;

/// <summary>A stretch of a text in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first code unit, from 0.</param>
/// <param name="Length">Length; 0 marks a place between two characters.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Offset behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The stretch from one offset to another.</summary>
    /// <param name="start">Offset of the first code unit.</param>
    /// <param name="end">Offset behind the last one.</param>
    public static TextRange Between(int start, int end) => new(start, end - start);

    /// <summary>The characters of the stretch.</summary>
    /// <param name="text">The text that the offsets count in.</param>
    public string In(string text) => text.Substring(Start, Length);

    /// <summary>Whether an offset lies in the stretch.</summary>
    /// <param name="offset">The offset.</param>
    public bool Contains(int offset) => offset >= Start && offset < End;
}

/// <summary>A value that a printed text states, with the place where it stands.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Range">Where it stands in the text.</param>
public readonly record struct Printed<T>(T Value, TextRange Range);
