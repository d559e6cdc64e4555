using System.Text;
using Journal.Core.Ledgers;
using Journal.Core.Text;

namespace Journal.Cli.Writing;

/// <summary>Writes ledgers of anchors beside the texts, the only files that the program writes into the folder of the editors.</summary>
internal static class LedgerFolder
{
    /// <summary>Writes ledgers; each file is the old one or the new one at any moment.</summary>
    /// <param name="folder">The folder of the editors.</param>
    /// <param name="changes">What is written; nothing else is touched.</param>
    /// <param name="stop">Ends the work between two files.</param>
    /// <exception cref="IOException">The disk is full or fails; files that were written stay, they are whole.</exception>
    public static void Write(string folder, ValueList<LedgerChange> changes, CancellationToken stop)
    {
        foreach (var change in changes)
        {
            stop.ThrowIfCancellationRequested();
            Write(Path.Join(folder, change.Path), Encoding.UTF8.GetBytes(change.Text));
        }
    }

    private static void Write(string path, byte[] bytes)
    {
        // Hidden, so that nobody reads it as a part of the journal meanwhile.
        string next = Path.Join(Path.GetDirectoryName(path), $".{Path.GetFileName(path)}.next");
        try
        {
            using (var stream = new FileStream(next, FileMode.Create, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }
            File.Move(next, path, overwrite: true);
        }
        finally
        {
            File.Delete(next);
        }
    }
}
