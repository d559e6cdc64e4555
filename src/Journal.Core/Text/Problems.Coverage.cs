using Journal.Core.Languages;

namespace Journal.Core.Text;

/// <content>What is not there in a language of the journal; only <c>journal check</c> says it.</content>
public static partial class Problems
{
    /// <summary>An article without a title in a language of the journal.</summary>
    public static Diagnostic NoTitleInLanguage(SourceSpan span, ValueList<LanguageTag> languages) => Note(
        "no-title-in-language", span, $"there is no title in {string.Join(", ", languages)}", $"add title: {Example(languages)}");

    /// <summary>An article whose abstract is missing in a language of the journal.</summary>
    public static Diagnostic NoAbstractInLanguage(SourceSpan span, ValueList<LanguageTag> languages) => Note(
        "no-abstract-in-language", span, $"there is no abstract in {string.Join(", ", languages)}", $"add abstract: {Example(languages)}");

    private static string Example(ValueList<LanguageTag> languages) => $"{{ {string.Join(", ", languages.Select(l => $"{l}: …"))} }}";
}
