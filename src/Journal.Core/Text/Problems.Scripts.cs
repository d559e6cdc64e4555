using Journal.Core.Languages;

namespace Journal.Core.Text;

/// <content>Problems of the scripts that Kazakh pages are offered in.</content>
public static partial class Problems
{
    /// <summary>A script that Kazakh cannot be converted into.</summary>
    /// <param name="span">The code.</param>
    /// <param name="code">The code as ISO 15924 writes it.</param>
    public static Diagnostic UnknownScript(SourceSpan span, string code) =>
        Error("unknown-script", span, $"Kazakh pages cannot be made in the script '{code}'", "choose among Cyrl, Latn and Arab");

    /// <summary>Scripts for Kazakh pages in a journal that has none.</summary>
    /// <param name="span">The key.</param>
    public static Diagnostic ScriptsWithoutKazakh(SourceSpan span) =>
        Warning("scripts-without-kazakh", span, "'scripts' is about Kazakh pages, and 'kk' is not among the languages of the journal", "add kk to 'languages', or remove 'scripts'");

    /// <summary>A script in which the journal has texts of its own.</summary>
    /// <param name="span">The key.</param>
    /// <param name="language">The language in that script.</param>
    public static Diagnostic ScriptIsLanguage(SourceSpan span, LanguageTag language) =>
        Warning("script-is-language", span, $"'{language}' is a language of the journal, so no pages are made in that script", "remove it from 'scripts' or from 'languages'");
}
