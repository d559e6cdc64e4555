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

    /// <summary>An accepted date whose words the text no longer has.</summary>
    /// <param name="span">Where the words stand in the front matter.</param>
    /// <param name="words">The words.</param>
    public static Diagnostic LostFind(SourceSpan span, string words) =>
        Warning("lost-find", span, $"the text no longer has the words '{words}'", "correct 'found' and 'anchor', or remove the entry and run 'journal dates --write'");

    /// <summary>A list of events into which nothing can be written without touching what is there.</summary>
    /// <param name="span">Where the events stand.</param>
    public static Diagnostic EventsNotEditable(SourceSpan span) =>
        Error("events-not-editable", span, "the dates found cannot be added to these events without changing what is written here", "write one event a line, each behind a hyphen, or add the entries below by hand");

    /// <summary>A file that dates are to be written into is no article.</summary>
    /// <param name="span">The file.</param>
    public static Diagnostic NoArticleFile(SourceSpan span) =>
        Error("not-an-article", span, "dates can be written into articles only, whose names end in .md", "leave out --write to list the dates of any text");

    /// <summary>A file was changed while the program worked on it.</summary>
    /// <param name="span">The file.</param>
    public static Diagnostic FileChangedMeanwhile(SourceSpan span) =>
        Error("file-changed", span, "the file was changed while its dates were looked for", "run the command again");

    /// <summary>A file cannot be written.</summary>
    /// <param name="span">The file.</param>
    /// <param name="reason">What the machine said, without a final point.</param>
    public static Diagnostic FileUnwritable(SourceSpan span, string reason) =>
        Error("file-unwritable", span, $"this cannot be written: {reason}", "the file is as it was; check free space and permissions, then run the command again");
}
