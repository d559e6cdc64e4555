using System.Text;
using Journal.Core.Text;

namespace Journal.Core.Languages.Scripts;

/// <summary>Takes converted text and remembers where the pieces of the source end in it.</summary>
/// <param name="length">The length of the source.</param>
/// <param name="ends">Offsets of the source at which a piece ends, in ascending order.</param>
internal sealed class ScriptWriter(int length, IReadOnlyList<int> ends)
{
    private readonly StringBuilder output = new(length + (length / 8) + 8);
    private readonly List<int> outputEnds = new(ends.Count);

    /// <summary>Writes what stands for the character at an offset of the source; several calls for one offset add up.</summary>
    /// <param name="index">The offset; never smaller than in the call before.</param>
    /// <param name="letters">What is written.</param>
    public void Append(int index, ReadOnlySpan<char> letters)
    {
        Reach(index);
        output.Append(letters);
    }

    /// <inheritdoc cref="Append(int, ReadOnlySpan{char})" />
    public void Append(int index, char letter)
    {
        Reach(index);
        output.Append(letter);
    }

    /// <summary>The pieces of what was written.</summary>
    /// <param name="sourceLength">The length of the source, all of which was written.</param>
    public ValueList<string> Pieces(int sourceLength)
    {
        Reach(sourceLength);
        string text = output.ToString();
        int start = 0;
        var pieces = new string[outputEnds.Count];
        for (int i = 0; i < pieces.Length; start = outputEnds[i++])
            pieces[i] = text[start..outputEnds[i]];
        return ValueList.Create<string>(pieces);
    }

    /// <inheritdoc />
    public override string ToString() => output.ToString();

    private void Reach(int index)
    {
        while (outputEnds.Count < ends.Count && ends[outputEnds.Count] <= index)
            outputEnds.Add(output.Length);
    }
}
