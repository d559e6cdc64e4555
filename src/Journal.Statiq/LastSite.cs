using Journal.Cli.Preview;
using Journal.Core.Text;
using Journal.Generation;

namespace Journal.Statiq;

/// <summary>The newest attempt at the site, for the preview.</summary>
internal sealed class LastSite
{
    /// <summary>What browsers are shown.</summary>
    public LiveSite Live { get; } = new();

    /// <summary>The tree of the newest attempt; empty if it did not come so far.</summary>
    public Publication Publication { get; set; } = Publication.Empty;

    /// <summary>Shows the newest attempt.</summary>
    /// <param name="findings">What it found.</param>
    public void Show(ValueList<Diagnostic> findings) => Live.Show(new Checked<Publication>(Publication, findings));
}
