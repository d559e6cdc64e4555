using Journal.Core.Languages;

namespace Journal.Cli.Commands;

/// <summary>What <c>journal dates</c> is told.</summary>
/// <param name="File">The file as the user named it; <c>-</c> is standard input.</param>
/// <param name="Language">The language of the text; <c>und</c> where every sentence tells its own.</param>
/// <param name="IsJson">Whether the dates are written as JSON, not as a table with tabs.</param>
public sealed record DatesOptions(string File, LanguageTag Language, bool IsJson)
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";
}
