using System.Threading.Channels;

namespace Journal.Cli.Preview;

/// <summary>Says when something in the watched folders has changed and come to rest.</summary>
public sealed class FolderWatch : IDisposable
{
    // Editors write a file in several steps within a few milliseconds.
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan PollEvery = TimeSpan.FromSeconds(1);

    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly IReadOnlyList<string> folders;
    private volatile bool isPolling;
    private ulong? known;

    /// <summary>Begins to watch.</summary>
    /// <param name="folders">The folders; one that is missing is looked for from time to time.</param>
    /// <param name="polls">Whether to compare the folders from time to time instead of being told by the machine, which not every file system does.</param>
    public FolderWatch(IReadOnlyList<string> folders, bool polls = false)
    {
        this.folders = folders;
        isPolling = polls || !folders.All(TryWatch);
        known = isPolling ? FolderState.Of(folders) : null;
    }

    /// <summary>Waits until something changes and nothing more changes for a moment.</summary>
    /// <param name="stop">Ends the waiting.</param>
    public async Task Changed(CancellationToken stop)
    {
        while (!await Told(PollEvery, stop).ConfigureAwait(false) && !HasChanged())
        {
            // Nothing new.
        }
        while (await Told(Rest, stop).ConfigureAwait(false))
        {
            // Not at rest yet.
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var watcher in watchers)
            watcher.Dispose();
    }

    private bool HasChanged()
    {
        // The machine tells nothing more of a folder that was removed, even if another takes its place.
        if (!folders.All(Directory.Exists))
            isPolling = true;
        if (!isPolling)
            return false;
        ulong? before = known;
        known = FolderState.Of(folders);
        return before is not null && before != known;
    }

    private async Task<bool> Told(TimeSpan patience, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(patience);
        try
        {
            return await changes.Reader.ReadAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }

    private bool TryWatch(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(Path.GetFullPath(folder)) { IncludeSubdirectories = true };
            watchers.Add(watcher);
            watcher.Changed += (_, _) => Tell();
            watcher.Created += (_, _) => Tell();
            watcher.Deleted += (_, _) => Tell();
            watcher.Renamed += (_, _) => Tell();
            // Too many changes at once, or the machine has no more watches to give.
            watcher.Error += (_, _) =>
            {
                isPolling = true;
                Tell();
            };
            watcher.EnableRaisingEvents = true;
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private void Tell() => changes.Writer.TryWrite(true);
}
