using System.Text;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Parsing.Markdown;

/// <summary>Collects neighbouring pieces of text, which Markdig cuts at every special character, and gives them out as one.</summary>
/// <param name="target">Takes the joined text.</param>
/// <param name="abbreviations">The abbreviations to look for.</param>
internal sealed class TextRun(List<Inline> target, Abbreviations abbreviations)
{
    private readonly StringBuilder text = new();
    private SourceSpan span;

    /// <summary>Adds a piece.</summary>
    public void Append(ReadOnlySpan<char> piece, SourceSpan place)
    {
        if (piece.IsEmpty)
            return;
        span = text.Length == 0 ? place : Places.Join(span, place);
        text.Append(piece);
    }

    /// <summary>Gives out what was collected.</summary>
    public void Flush()
    {
        if (text.Length == 0)
            return;
        string all = text.ToString();
        text.Clear();
        int from = 0;
        for (int at; (at = abbreviations.Find(all, from, out var abbreviation)) >= 0; from = at + abbreviation.Key.Length)
        {
            AddText(all, from, at);
            target.Add(new AbbreviationInline(abbreviation.Key, abbreviation.Value, Part(all, at, abbreviation.Key.Length)));
        }
        AddText(all, from, all.Length);
    }

    private void AddText(string all, int from, int to)
    {
        if (to > from)
            target.Add(new TextInline(all[from..to], Part(all, from, to - from)));
    }

    // Entities and escapes are longer in the source than in the text: then only the whole is known.
    private SourceSpan Part(string all, int from, int length) =>
        span.Length == all.Length ? span.Slice(from, length) : span;
}
