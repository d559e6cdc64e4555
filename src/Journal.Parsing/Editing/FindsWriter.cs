using System.Text;
using Journal.Core.Mentions;
using Journal.Core.Text;

namespace Journal.Parsing.Editing;

/// <summary>Adds finds to the <c>events</c> of a front matter and leaves every other character of the file as it is.</summary>
public static class FindsWriter
{
    /// <summary>Adds finds.</summary>
    /// <param name="source">The file as it was decoded for reading.</param>
    /// <param name="raw">The same file with its own line ends, composition and byte order mark.</param>
    /// <param name="finds">What is to be added, at least one.</param>
    /// <returns>
    /// The new text of the file. Null, with an error, where the front matter cannot be read or its events are written in a form that cannot be added to;
    /// what was made is read again, and given out only if nothing but the new entries differs.
    /// </returns>
    public static Checked<string?> Add(SourceText source, string raw, ValueList<Mention> finds)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(raw);
        ArgumentNullException.ThrowIfNull(finds);
        var before = FrontRead.Of(source);
        if (before.Errors.Count > 0)
            return new Checked<string?>(null, before.Errors);
        var edits = new EventsEdit(source, new RawLines(raw), finds.Select(FindYaml.Of).ToValueList());
        foreach (var edit in edits.Candidates(before))
            if (edit.Apply(raw) is var text && before.IsKept(FrontRead.Of(Tidy(source.Path, text)), finds))
                return new Checked<string?>(text, []);
        return new Checked<string?>(null, [Problems.EventsNotEditable(before.EventsSpan)]);
    }

    private static SourceText Tidy(string path, string raw) =>
        SourceDecoder.Decode(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(raw)).Value ?? new SourceText(path, "");
}

/// <summary>A change of one place of a file.</summary>
/// <param name="Start">Offset in the raw text.</param>
/// <param name="Length">How many characters are taken away.</param>
/// <param name="Text">What is put there.</param>
/// <param name="Next">Another change further on, or null.</param>
internal sealed record RawEdit(int Start, int Length, string Text, RawEdit? Next = null)
{
    /// <summary>Makes the change.</summary>
    /// <param name="raw">The text of the file.</param>
    public string Apply(string raw)
    {
        string rest = Next?.Apply(raw) ?? raw;
        return string.Concat(rest.AsSpan(0, Start), Text, rest.AsSpan(Start + Length));
    }
}
