using System.Text;

namespace Journal.Core.References.Styles;

/// <summary>Joins the pieces of a citation: no point is doubled, no space left at the end.</summary>
internal sealed class CitationWriter
{
    private readonly List<CitationRun> runs = [];
    private readonly StringBuilder run = new();
    private bool isItalic;
    private char last;

    /// <summary>Adds characters.</summary>
    /// <param name="text">The characters; null adds nothing.</param>
    /// <param name="italic">Whether they are set in italics.</param>
    public CitationWriter Add(string? text, bool italic = false)
    {
        if (string.IsNullOrEmpty(text))
            return this;
        if (italic != isItalic)
            Close();
        isItalic = italic;
        run.Append(text);
        last = text[^1];
        return this;
    }

    /// <summary>Ends a sentence or area with a point, unless a mark that ends one stands there already.</summary>
    /// <param name="then">What follows the point.</param>
    public CitationWriter Stop(string then = "")
    {
        if (last != '\0' && last is not ('.' or '?' or '!' or '…'))
            Add(".");
        return Add(last == '\0' ? "" : then);
    }

    /// <summary>The citation.</summary>
    public CitationText Finish()
    {
        Close();
        return new CitationText([.. runs]);
    }

    private void Close()
    {
        if (run.Length > 0)
            runs.Add(new CitationRun(run.ToString(), isItalic));
        run.Clear();
    }
}
