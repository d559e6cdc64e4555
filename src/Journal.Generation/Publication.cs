using Journal.Core.Model;
using Journal.Core.Resolve;
using Journal.Core.Text;

namespace Journal.Generation;

/// <summary>A journal ready to be written.</summary>
/// <param name="Masthead">The journal; null if there was nothing to read.</param>
/// <param name="Tree">Its files.</param>
public sealed record Publication(Masthead? Masthead, OutputTree Tree)
{
    /// <summary>What there is of each article in each language.</summary>
    public ValueList<IssueCoverage> Coverage { get; init; } = [];

    /// <summary>No journal, no files.</summary>
    public static Publication Empty { get; } = new(null, new OutputTree([]));
}
