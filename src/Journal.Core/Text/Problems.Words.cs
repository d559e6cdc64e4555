using Journal.Core.Languages;

namespace Journal.Core.Text;

/// <content>Problems of a theme's interface text and files.</content>
public static partial class Problems
{
    /// <summary>A word of two scripts in a name, title or key.</summary>
    /// <param name="span">The word.</param>
    /// <param name="word">The word as written.</param>
    /// <param name="meant">The word in one script.</param>
    public static Diagnostic MixedWord(SourceSpan span, string word, string meant) =>
        Error("mixed-script", span, $"'{word}' has Latin and Cyrillic letters that look the same", $"type it again in one script: '{meant}'; as it is, it is not found and sorts wrongly");

    /// <summary>A word of two scripts in running text.</summary>
    /// <param name="span">The word.</param>
    /// <param name="word">The word as written.</param>
    /// <param name="meant">The word in one script.</param>
    public static Diagnostic MixedWordInText(SourceSpan span, string word, string meant) =>
        MixedWord(span, word, meant) with { Severity = Severity.Warning };

    /// <summary>More of the same in one file than is worth listing.</summary>
    /// <param name="span">The first word that is not listed.</param>
    /// <param name="count">How many there are.</param>
    public static Diagnostic MoreMixedWords(SourceSpan span, int count) =>
        Warning("mixed-script", span, Invariant($"{count} more words of this file mix Latin and Cyrillic letters"), "type them again in one script");

    /// <summary>A language of the journal for which the theme has no words.</summary>
    /// <param name="span">Where the theme's words begin.</param>
    /// <param name="language">The language.</param>
    public static Diagnostic WordsMissingLanguage(SourceSpan span, LanguageTag language) =>
        Error("words-missing-language", span, $"the theme has no interface text in '{language}'", $"write theme/words/{language}.yml");

    /// <summary>A key that one language has and another lacks.</summary>
    /// <param name="span">Where the file that lacks it begins.</param>
    /// <param name="key">The key.</param>
    /// <param name="elsewhere">A file that has it.</param>
    public static Diagnostic WordsMissingKey(SourceSpan span, string key, string elsewhere) =>
        Error("words-missing-key", span, $"'{key}' has no interface text here", $"it stands in {elsewhere}: translate it");

    /// <summary>A key that the program needs.</summary>
    /// <param name="span">Where the file that lacks it begins.</param>
    /// <param name="key">The key.</param>
    public static Diagnostic WordsMissingRequired(SourceSpan span, string key) =>
        Error("words-missing-required", span, $"'{key}' is written into pages by the program but has no interface text here", "add it; theme/README.md says what it is for");

    /// <summary>A key that no other language has.</summary>
    /// <param name="span">Where it stands.</param>
    /// <param name="key">The key.</param>
    /// <param name="first">The file of the main language.</param>
    /// <param name="nearest">A key of that file that looks like it, or null.</param>
    public static Diagnostic WordsUnknownKey(SourceSpan span, string key, string first, string? nearest) =>
        Error("words-unknown-key", span, $"'{key}' does not stand in {first}", DidYouMean(nearest) ?? "add it there or remove it here");

    /// <summary>A counted word without a form that its language needs.</summary>
    /// <param name="span">Where the word stands.</param>
    /// <param name="key">Its key.</param>
    /// <param name="language">The language.</param>
    /// <param name="form">The missing plural category in lower case.</param>
    public static Diagnostic WordsMissingForm(SourceSpan span, string key, LanguageTag language, string form) =>
        Error("words-missing-form", span, $"'{key}' has no form '{form}', which numbers need in '{language}'", "add the form (CLDR plural rules)");

    /// <summary>Words that are counted in one language and not in another.</summary>
    /// <param name="span">Where the words without forms stand.</param>
    /// <param name="key">The key.</param>
    /// <param name="elsewhere">A file in which they have forms.</param>
    public static Diagnostic WordsNotCounted(SourceSpan span, string key, string elsewhere) =>
        Error("words-not-counted", span, $"'{key}' has one form here but is counted in {elsewhere}", "give it the forms one, few, many, other that its language has");

    /// <summary>A place to be filled in that nothing is filled into, or that is forgotten.</summary>
    /// <param name="span">Where the words stand.</param>
    /// <param name="key">Their key.</param>
    /// <param name="place">The place, as written.</param>
    public static Diagnostic WordsUnknownPlace(SourceSpan span, string key, string place) =>
        Error("words-unknown-place", span, $"nothing is filled into {place} of '{key}'", "remove it, or write another number");

    /// <summary>A layout that a page needs.</summary>
    /// <param name="path">Its path in the theme.</param>
    public static Diagnostic ThemeMissingLayout(string path) =>
        Error("theme-missing-layout", SourceSpan.None, $"the theme has no '{path}'", "take it from the theme that comes with the program");
}
