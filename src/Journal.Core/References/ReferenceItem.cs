using Journal.Core.Text;

namespace Journal.Core.References;

/// <summary>An entry of a list of references as it is printed.</summary>
/// <param name="Number">The number or key as printed, without point or bracket.</param>
/// <param name="Text">The text without its number.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record ReferenceItem(string Number, string Text, SourceSpan Span);

/// <summary>An entry of a list, by its place and its printed number. Numbers may be doubled; places are not.</summary>
/// <param name="Index">Its place in the list, from 0.</param>
/// <param name="Number">Its printed number.</param>
public readonly record struct EntryPlace(int Index, string Number);
