using Journal.Core.Model;
using Journal.Theming.Language;

namespace Journal.Theming.Html;

/// <summary>What one run over a text knows: the output, its setting, and what was counted on the way.</summary>
internal sealed class TextState
{
    private readonly Dictionary<string, Note> notes = new(StringComparer.Ordinal);
    private readonly List<int> openHeadings = [];

    /// <summary>Begins a run.</summary>
    /// <param name="output">Where the HTML goes.</param>
    /// <param name="setting">What it depends on.</param>
    /// <param name="notes">The notes of the text.</param>
    public TextState(Utf8Buffer output, TextSetting setting, IEnumerable<Note> notes)
    {
        Output = output;
        Setting = setting;
        foreach (var note in notes)
            this.notes.TryAdd(note.Label, note);
    }

    /// <summary>Where the HTML goes.</summary>
    public Utf8Buffer Output { get; }

    /// <summary>What the HTML depends on.</summary>
    public TextSetting Setting { get; }

    /// <summary>Whether the text runs from right to left.</summary>
    public bool IsRightToLeft => Setting.Language.IsRightToLeft;

    /// <summary>The anchor of the last heading, which names the list of references below it; null where there is none.</summary>
    public string? LastHeading { get; set; }

    /// <summary>How many scrolling tables were written.</summary>
    public int Tables { get; set; }

    /// <summary>How many labelled containers were written.</summary>
    public int Containers { get; set; }

    /// <summary>How many links are open: 0 or 1. Within a link there can be no other (HTML Standard, section 4.5.1).</summary>
    public bool InLink { get; set; }

    /// <summary>The id of an anchor of the text on the page that is written; null stays null.</summary>
    public string? IdOf(string? anchor) => anchor is null ? null : Setting.AnchorPrefix + anchor;

    /// <summary>The link to an anchor of the text.</summary>
    public string LinkTo(string anchor) => "#" + Setting.AnchorPrefix + anchor;

    /// <summary>The note with a label, or null.</summary>
    public Note? NoteOf(string label) => notes.GetValueOrDefault(label);

    /// <summary>
    /// The level of a heading in HTML: the title of the page is h1, the highest headings of the text are h2,
    /// and none is skipped on the way down, whatever levels the author used.
    /// </summary>
    /// <param name="written">The level as written, 1 to 6.</param>
    public int HeadingLevel(int written)
    {
        while (openHeadings.Count > 0 && openHeadings[^1] >= written)
            openHeadings.RemoveAt(openHeadings.Count - 1);
        openHeadings.Add(written);
        return Math.Min(openHeadings.Count + 1, 6);
    }
}
