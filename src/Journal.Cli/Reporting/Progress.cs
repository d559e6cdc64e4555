namespace Journal.Cli.Reporting;

/// <summary>One line on a terminal that says what is being done; nothing where nobody watches.</summary>
/// <param name="terminal">The terminal.</param>
/// <param name="isWanted">Whether the user wants it.</param>
public sealed class Progress(Terminal terminal, bool isWanted)
{
    // Return to the first column and erase to the end of the line (ECMA-48, EL).
    private const string Erase = "\r\u001b[K";

    private readonly bool isShown = isWanted && terminal.IsInteractive;

    /// <summary>Shows what is done now in place of what was shown.</summary>
    /// <param name="work">A few words.</param>
    public void Show(string work)
    {
        if (isShown)
            terminal.Error.Write($"{Erase}{PlainText.Of(work)} …");
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (isShown)
            terminal.Error.Write(Erase);
    }
}
