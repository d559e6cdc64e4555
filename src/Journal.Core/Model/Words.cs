using Journal.Core.Languages;
using Journal.Core.Text;

namespace Journal.Core.Model;

/// <summary>The interface text of a theme in one language, from <c>theme/words/{language}.yml</c>.</summary>
/// <param name="Language">The language.</param>
/// <param name="Entries">The words in the order of the file.</param>
/// <param name="Source">The file.</param>
public sealed record Words(LanguageTag Language, ValueList<WordEntry> Entries, SourceText Source);

/// <summary>A piece of interface text.</summary>
/// <param name="Key">Its key, in snake case.</param>
/// <param name="Forms">
/// One form for all numbers under <see cref="PluralCategory.Other"/>, or the forms by CLDR plural category.
/// <c>{0}</c>, <c>{1}</c> stand for what is filled in.
/// </param>
/// <param name="Span">Where it stands.</param>
public sealed record WordEntry(string Key, ValueList<KeyValuePair<PluralCategory, string>> Forms, SourceSpan Span);
