using System.Globalization;
using Journal.Core.Model;
using Journal.Core.Resolve;
using Journal.Core.Text;

namespace Journal.Theming.Html;

/// <summary>Writes the notes at the end of a text, by their numbers.</summary>
internal static class NoteWriter
{
    private const string HeadingId = "notes_heading";

    /// <summary>Writes the section of the notes; nothing where there are none.</summary>
    public static void Write(TextState state, ValueList<Note> notes)
    {
        if (notes.Count == 0)
            return;
        var output = state.Output;
        output.Write("<section role=\"doc-endnotes\" class=\"notes\""u8);
        output.Attribute("aria-labelledby"u8, state.IdOf(HeadingId));
        output.Write(">\n<h2"u8);
        output.Attribute("id"u8, state.IdOf(HeadingId));
        output.Write(">"u8);
        output.Write(state.Setting.Labels.Notes);
        output.Write("</h2>\n<ol>\n"u8);
        foreach (var note in notes.OrderBy(n => n.Number))
            Write(state, note);
        output.Write("</ol>\n</section>\n"u8);
    }

    /// <summary>Writes one note as an item of a list.</summary>
    public static void Write(TextState state, Note note)
    {
        var output = state.Output;
        output.Write("<li"u8);
        output.Attribute("id"u8, state.IdOf(Anchors.Note(note.Label)));
        output.Write(" value=\""u8);
        output.Number(note.Number);
        output.Write("\">\n"u8);
        var blocks = note.Content.AsSpan();
        // The way back stands at the end of the last line, where the reader's eye is.
        var last = blocks.IsEmpty ? null : blocks[^1] as ParagraphBlock;
        foreach (var block in last is null ? blocks : blocks[..^1])
            BlockWriter.Write(state, block);
        if (last is not null || note.Mentions.Count > 0)
        {
            output.Write("<p"u8);
            AttributeWriter.Write(state, last?.Attributes ?? Attributes.None);
            output.Write(">"u8);
            InlineWriter.Write(state, last?.Content ?? []);
            Returns(state, note);
            output.Write("</p>\n"u8);
        }
        output.Write("</li>\n"u8);
    }

    private static void Returns(TextState state, Note note)
    {
        var labels = state.Setting.Labels;
        string number = note.Number.ToString(CultureInfo.InvariantCulture);
        string label = note.Mentions.Count == 1 ? labels.NoteReturn : labels.NoteReturnNth;
        for (int i = 0; i < note.Mentions.Count; i++)
        {
            string which = (i + 1).ToString(CultureInfo.InvariantCulture);
            ReturnLink.Write(state, Anchors.NoteMark(note.Label, note.Mentions[i]), Phrase.Fill(label, number, which), state.IsRightToLeft);
        }
    }
}
