using Journal.Core.Text;
using Journal.Parsing.Yaml;

namespace Journal.Parsing.Markdown;

/// <summary>What the converters of one text share.</summary>
/// <param name="Places">Where things are in the file.</param>
/// <param name="Found">Takes what is wrong.</param>
/// <param name="SanitisesHtml">Whether raw HTML is sanitised instead of refused.</param>
/// <param name="Abbreviations">The abbreviations that the text defines.</param>
/// <param name="Notes">The notes that the text defines and uses.</param>
internal sealed record BodyScope(Places Places, List<Diagnostic> Found, bool SanitisesHtml, Abbreviations Abbreviations, NoteLedger Notes)
{
    /// <summary>Reports a problem.</summary>
    public void Add(Diagnostic problem) => Found.Add(problem);

    /// <summary>For values of attributes that data files have, too.</summary>
    public ReadingScope Reading { get; } = new(Found, default, []);
}
