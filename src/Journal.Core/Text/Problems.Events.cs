namespace Journal.Core.Text;

public static partial class Problems
{
    /// <summary>A status that no event has.</summary>
    /// <param name="span">Where it is written.</param>
    /// <param name="text">What is written.</param>
    /// <param name="nearest">The status that was probably meant, or null.</param>
    public static Diagnostic UnknownStatus(SourceSpan span, string text, string? nearest) =>
        Error("unknown-status", span, $"'{text}' is no status of an event", nearest is null ? "write proposed, accepted or dismissed" : $"did you mean '{nearest}'?");

    /// <summary>An event with a title that is not shown, since it counts as a find that nobody has looked at.</summary>
    /// <param name="span">Where the status stands.</param>
    public static Diagnostic TitledProposal(SourceSpan span) =>
        Warning("titled-proposal", span, "this event has a title but is not shown, since it is only proposed", "remove 'status', or write 'dismissed'");
}
