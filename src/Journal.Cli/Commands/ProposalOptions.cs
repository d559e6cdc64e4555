using Journal.Core.Languages;
using Journal.Core.Text;

namespace Journal.Cli.Commands;

/// <summary>What <c>journal dates --write</c> is told.</summary>
/// <param name="Paths">Articles, or folders of them, as the user named them; none means all articles of the input.</param>
/// <param name="Input">The folder of the editors.</param>
/// <param name="Language">The language of the texts; <c>und</c> means that of each article.</param>
/// <param name="IsJson">Whether the dates are written as JSON, not as a table with tabs.</param>
/// <param name="Quiet">Whether the summary is left out.</param>
public sealed record ProposalOptions(ValueList<string> Paths, string Input, LanguageTag Language, bool IsJson, bool Quiet);
