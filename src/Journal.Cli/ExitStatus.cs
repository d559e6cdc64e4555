namespace Journal.Cli;

/// <summary>What the command tells the shell when it ends.</summary>
public static class ExitStatus
{
    /// <summary>All is done.</summary>
    public const int Done = 0;

    /// <summary>The input has errors; nothing was written.</summary>
    public const int InputErrors = 1;

    /// <summary>The command was called in a wrong way.</summary>
    public const int WrongUsage = 2;

    /// <summary>The machine failed (disk, permissions), the run was stopped, or the program has a fault.</summary>
    public const int MachineFailed = 3;
}
