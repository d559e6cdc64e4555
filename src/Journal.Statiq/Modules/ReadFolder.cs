using Journal.Core.Text;
using Statiq.Common;

namespace Journal.Statiq.Modules;

/// <summary>Reads a folder: one document that carries all of it, since files of a journal are told apart by their place.</summary>
/// <param name="folder">Names the folder.</param>
/// <param name="read">Reads it.</param>
internal sealed class ReadFolder(Func<IExecutionContext, string> folder, Func<string, CancellationToken, Checked<InputTree>> read) : Module
{
    /// <inheritdoc />
    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        string path = folder(context);
        var tree = Findings.Log(context, read(path, context.CancellationToken));
        // A missing folder was reported; going on would only bring a long list of what is missing in it.
        return Directory.Exists(path)
            ? Task.FromResult<IEnumerable<IDocument>>([context.Carry(JournalKeys.Tree, tree)])
            : throw new ExecutionException($"'{path}' cannot be read");
    }
}
