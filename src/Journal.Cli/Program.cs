using System.CommandLine;
using System.CommandLine.Invocation;
using Journal.Cli.Commands;
using Journal.Cli.Reporting;
using Journal.Generation;

namespace Journal.Cli;

/// <summary>The command <c>journal</c>.</summary>
public static class Program
{
    /// <summary>The version of the program, three numbers.</summary>
    public static string Version => typeof(Program).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>Runs the command in the terminal that it was started from.</summary>
    /// <param name="args">The words after the name of the command.</param>
    /// <returns>One of <see cref="ExitStatus"/>.</returns>
    public static async Task<int> Main(string[] args)
    {
        using var stop = new StopSignal();
        return await Run(args, new Host(Terminal.System(), Generator.Generate, stop.Token)).ConfigureAwait(false);
    }

    /// <summary>Runs the command; prints nowhere but on the host's terminal and never throws for what a user or the machine does.</summary>
    /// <param name="args">The words after the name of the command.</param>
    /// <param name="host">What it works with.</param>
    /// <returns>One of <see cref="ExitStatus"/>.</returns>
    public static async Task<int> Run(IReadOnlyList<string> args, Host host)
    {
        var root = CommandLine.Make(host);
        // Nothing is read from files that arguments name with @: an argument is what it says.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
            return Refuse(parsed, host.Terminal);
        var printing = new InvocationConfiguration
        {
            Output = host.Terminal.Out,
            Error = host.Terminal.Error,
            EnableDefaultExceptionHandler = false,
            // Signals are the host's.
            ProcessTerminationTimeout = null,
        };
        return await parsed.InvokeAsync(printing, host.Stop).ConfigureAwait(false);
    }

    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        foreach (var error in parsed.Errors)
            terminal.Error.WriteLine(PlainText.Of($"journal: {error.Message}"));
        terminal.Error.WriteLine(CommandLine.Usage);
        return ExitStatus.WrongUsage;
    }
}
