namespace Journal.Core.Mentions;

/// <summary>Words as they are compared: neither the width of a gap nor a new line is a difference.</summary>
internal static class Words
{
    /// <summary>The words with one space in every gap, and none before or behind them.</summary>
    /// <param name="text">Any text.</param>
    public static string Of(ReadOnlySpan<char> text) =>
        string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
