using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Journal.Cli;

/// <summary>Where the command prints. Everything it says goes through here, so that all of it is under test.</summary>
/// <param name="Out">Standard output: what a command is asked for, and the summary.</param>
/// <param name="Error">Standard error: diagnostics and progress.</param>
/// <param name="IsInteractive">Whether a person watches standard error, so that progress may be drawn.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, bool IsInteractive)
{
    /// <summary>The terminal that the program was started from: UTF-8 and LF on every machine.</summary>
    public static Terminal System() =>
        new(Writer(Console.OpenStandardOutput()), Writer(Console.OpenStandardError()), !Console.IsErrorRedirected);

    [SuppressMessage("Reliability", "CA2000", Justification = "The streams of the process live as long as it does.")]
    private static TextWriter Writer(Stream stream) => TextWriter.Synchronized(
        new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" });
}
