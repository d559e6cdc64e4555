using System.Globalization;
using Journal.Core.Model;

namespace Journal.Theming.Html;

/// <summary>Writes containers. Those that speak for the editors (a correction, a retraction, a note) are asides with a label that everyone can read.</summary>
internal static class ContainerWriter
{
    /// <summary>Writes a container.</summary>
    public static void Write(TextState state, ContainerBlock container)
    {
        string? label = LabelOf(state.Setting.Labels, container.Attributes);
        if (label is null)
        {
            BlockWriter.Group(state, "div"u8, container.Attributes, container.Content);
            return;
        }
        var output = state.Output;
        string id = state.Setting.AnchorPrefix + "label_" + (++state.Containers).ToString(CultureInfo.InvariantCulture);
        output.Write("<aside role=\"note\""u8);
        output.Attribute("aria-labelledby"u8, id);
        AttributeWriter.Write(state, container.Attributes, "notice");
        output.Write(">\n<p class=\"label\""u8);
        output.Attribute("id"u8, id);
        output.Write(">"u8);
        output.Write(label);
        output.Write("</p>\n"u8);
        BlockWriter.Write(state, container.Content);
        output.Write("</aside>\n"u8);
    }

    private static string? LabelOf(TextLabels labels, Attributes attributes) =>
        (attributes.Classes.Count == 0 ? null : attributes.Classes[0]) switch
        {
            "correction" or "corrigendum" or "erratum" => labels.Correction,
            "retraction" => labels.Retraction,
            "note" or "editors-note" => labels.EditorsNote,
            _ => null,
        };
}
