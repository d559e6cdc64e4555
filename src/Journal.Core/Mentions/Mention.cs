using Journal.Core.Dates.Prose;
using Journal.Core.Text;

namespace Journal.Core.Mentions;

/// <summary>A date that an article mentions.</summary>
/// <param name="Date">What it means, and how that was come by.</param>
/// <param name="Words">The words of the text as printed, without markup, every gap one space.</param>
/// <param name="Anchor">Anchor of the paragraph, heading or note that holds it, else of the one before it; null if there is none.</param>
/// <param name="Span">Where it stands in the file, with the markup inside it.</param>
public sealed record Mention(FoundDate Date, string Words, string? Anchor, SourceSpan Span);
