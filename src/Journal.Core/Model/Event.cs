using Journal.Core.Dates;
using Journal.Core.Text;

namespace Journal.Core.Model;

/// <summary>What an editor has said of a date that the program found in a text.</summary>
public enum EventStatus
{
    /// <summary>The editor wrote the event.</summary>
    Stated,

    /// <summary>Found, and nobody has looked at it yet: it is shown nowhere.</summary>
    Proposed,

    /// <summary>Found, and shown as a date that the text mentions.</summary>
    Accepted,

    /// <summary>Found, and not wanted: it is shown nowhere, and remembered so that it is not proposed again.</summary>
    Dismissed,
}

/// <summary>A point of the timeline: an event that an editor stated, or a date found in the text.</summary>
/// <param name="Date">When it happened.</param>
/// <param name="Title">What happened; empty for a date that is only found.</param>
/// <param name="Place">Where it happened.</param>
/// <param name="Note">A remark.</param>
/// <param name="Anchor">Anchor of the passage that tells of it, without <c>#</c>, or null.</param>
/// <param name="Span">Where the entry begins.</param>
public sealed record Event(
    Located<Edtf> Date, Localized<string> Title, Localized<string> Place, Localized<string> Note, Located<string>? Anchor, SourceSpan Span)
{
    /// <summary>The words of the text that name the date, as printed, where the program found it; null for an event that an editor stated.</summary>
    public Located<string>? Found { get; init; }

    /// <summary>The words found, in the language of the file that holds them; in an article joined from several files, of each of them that names the date.</summary>
    public Localized<string> Words { get; init; } = Localized<string>.Empty;

    /// <summary>What an editor has said of it.</summary>
    public EventStatus Status { get; init; }

    /// <summary>Whether it is a date that the text mentions and nobody has given a title.</summary>
    public bool IsMention => Found is not null && Title.IsEmpty;

    /// <summary>Whether readers are to see it: it is stated or accepted.</summary>
    public bool IsShown => Status is EventStatus.Stated or EventStatus.Accepted;
}
