using Journal.Core.Text;
using Journal.Generation;

namespace Journal.Cli.Preview;

/// <summary>The site that the preview shows now, and the news that there is another.</summary>
public sealed class LiveSite
{
    private readonly Lock guard = new();
    private TaskCompletionSource<PreviewSite> next = NewSignal();

    /// <summary>What is shown now.</summary>
    public PreviewSite Current { get; private set; } = PreviewSite.Empty;

    /// <summary>Puts a new attempt in place and wakes everybody who waits for it.</summary>
    /// <param name="site">The attempt.</param>
    public void Show(Checked<Publication> site)
    {
        TaskCompletionSource<PreviewSite> waiting;
        lock (guard)
        {
            Current = Current.With(site);
            waiting = next;
            next = NewSignal();
        }
        waiting.SetResult(Current);
    }

    /// <summary>Waits for an attempt that is newer than one that a browser has.</summary>
    /// <param name="version">The version that the browser has.</param>
    /// <param name="stop">Ends the waiting.</param>
    public Task<PreviewSite> NewerThan(int version, CancellationToken stop)
    {
        lock (guard)
        {
            return Current.Version != version ? Task.FromResult(Current) : next.Task.WaitAsync(stop);
        }
    }

    private static TaskCompletionSource<PreviewSite> NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
