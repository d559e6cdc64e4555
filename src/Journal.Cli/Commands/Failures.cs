using System.Diagnostics.CodeAnalysis;
using Journal.Cli.Reading;
using Journal.Cli.Reporting;
using Journal.Core.Text;

namespace Journal.Cli.Commands;

/// <summary>Turns what no input explains into one plain line and the right exit status.</summary>
internal static class Failures
{
    /// <summary>Runs a command.</summary>
    /// <param name="options">How to say what failed.</param>
    /// <param name="terminal">Where to say it.</param>
    /// <param name="command">The command.</param>
    /// <returns>The exit status of the command, or that of a failed machine.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "This is the one place where a fault of the program becomes a message.")]
    public static async Task<int> Guard(BuildOptions options, Terminal terminal, Func<Task<int>> command)
    {
        try
        {
            return await command().ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            Tell(Cause(failure), options, terminal);
            return ExitStatus.MachineFailed;
        }
    }

    // Work in parallel wraps what failed; a full disk fails for several files at once, and one of them tells enough.
    private static Exception Cause(Exception failure) =>
        failure is AggregateException { InnerExceptions: [var first, ..] } ? Cause(first) : failure;

    private static void Tell(Exception cause, BuildOptions options, Terminal terminal)
    {
        new Progress(terminal, !options.Quiet).Clear();
        if (cause is IOException or UnauthorizedAccessException)
            Report.Write(terminal.Error, options.Format, [Problems.MachineFailed(InputFolder.Sentence(cause))]);
        else if (cause is OperationCanceledException)
            terminal.Error.WriteLine("journal: stopped; the output stays as it was");
        else
            terminal.Error.WriteLine(PlainText.Of($"journal: the program has a fault ({cause.GetType().Name}: {InputFolder.Sentence(cause)}); --verbose says where"));
        if (options.Verbose && cause is not OperationCanceledException)
            foreach (string line in cause.ToString().Split('\n'))
                terminal.Error.WriteLine(PlainText.Of(line.TrimEnd('\r')));
    }
}
