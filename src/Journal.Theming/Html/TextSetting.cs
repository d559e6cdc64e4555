using Journal.Core.Languages;
using Journal.Core.Layout;

namespace Journal.Theming.Html;

/// <summary>What the HTML of a text depends on beside the text itself.</summary>
/// <param name="Language">The language of the text.</param>
/// <param name="Path">Path of the text's file from the root of the input: links in it start there.</param>
/// <param name="Links">The links of the page on which it is shown.</param>
/// <param name="Places">Where files of the input are published.</param>
/// <param name="Labels">Words in the language of the page.</param>
public sealed record TextSetting(LanguageTag Language, string Path, PageLinks Links, LinkMap Places, TextLabels Labels)
{
    /// <summary>Whether paragraphs, marks and references get their anchors; not so in an excerpt that stands on another page.</summary>
    public bool HasAnchors { get; init; } = true;

    /// <summary>The language of references, which stand as printed: that of the text, unless the text was converted into another script.</summary>
    public LanguageTag Printed { get; init; } = Language;

    /// <summary>Whether the text is set by the typographic rules of its language.</summary>
    public bool IsTypeset { get; init; }

    /// <summary>What every anchor of the text begins with, where two texts stand on one page; else empty.</summary>
    public string AnchorPrefix { get; init; } = "";

    /// <summary>Whether citations lead to the list of references of another text on the page.</summary>
    public bool SharesReferences { get; init; }

    /// <summary>The link to the works that the whole issue cites, for the list of references of one of its articles; or null.</summary>
    public string? CitedWorks { get; init; }
}
