using Journal.Core.Languages.Typography;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Language;

namespace Journal.Theming.Html;

/// <summary>
/// Writes one of two texts that stand side by side, passage by passage in reading order: marks are counted and headings ranked
/// through the whole text, as if it stood alone.
/// </summary>
/// <param name="body">The whole text.</param>
/// <param name="setting">What the HTML depends on beside the text.</param>
internal sealed class FacingHtml(Body body, TextSetting setting)
{
    private readonly TextState state = new(new Utf8Buffer(), setting, body.Notes);

    /// <summary>Writes the next passage.</summary>
    /// <param name="blocks">Its blocks.</param>
    /// <returns>HTML; null for no blocks.</returns>
    public string? Next(ValueList<Core.Model.Block> blocks)
    {
        if (blocks.Count == 0)
            return null;
        state.Output.Clear();
        BlockWriter.Write(state, Set(blocks));
        return state.Output.ToString();
    }

    private ValueList<Core.Model.Block> Set(ValueList<Core.Model.Block> blocks) =>
        setting.IsTypeset ? Typesetter.Set(blocks, setting.Language) : blocks;

    /// <summary>Writes a note as a list of its own.</summary>
    /// <param name="note">The note, or null.</param>
    /// <returns>HTML; null for no note.</returns>
    public string? Note(Note? note)
    {
        if (note is null)
            return null;
        state.Output.Clear();
        state.Output.Write("<ol>\n"u8);
        NoteWriter.Write(state, note with { Content = Set(note.Content) });
        state.Output.Write("</ol>\n"u8);
        return state.Output.ToString();
    }
}
