using System.Collections.Frozen;
using Journal.Core.Text;
using Journal.Generation;

namespace Journal.Cli.Preview;

/// <summary>What the preview shows: the last good site, and what was wrong in the newest attempt.</summary>
/// <param name="Files">The files of the last good site by path; null before the first.</param>
/// <param name="Diagnostics">What the newest attempt found.</param>
/// <param name="Version">Counts the attempts, so that a browser knows whether it shows the newest.</param>
public sealed record PreviewSite(FrozenDictionary<string, TreeFile>? Files, ValueList<Diagnostic> Diagnostics, int Version)
{
    /// <summary>Nothing was made yet.</summary>
    public static PreviewSite Empty { get; } = new(null, [], 0);

    /// <summary>Takes in a new attempt; with errors the last good site stays.</summary>
    /// <param name="site">The attempt.</param>
    public PreviewSite With(Checked<Publication> site) => new(
        site.HasErrors ? Files : site.Value.Tree.Files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal),
        site.Diagnostics,
        Version + 1);
}
