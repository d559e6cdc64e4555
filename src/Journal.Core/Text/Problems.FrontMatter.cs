namespace Journal.Core.Text;

public static partial class Problems
{
    /// <summary>Front matter that is never closed.</summary>
    public static Diagnostic UnclosedFrontMatter(SourceSpan span) =>
        Error("unclosed-front-matter", span, "the front matter is not closed before the text begins", "put a line of three hyphens, ---, before this line");

    /// <summary>Front matter whose first line is missing.</summary>
    public static Diagnostic UnopenedFrontMatter(SourceSpan span) =>
        Error("unopened-front-matter", span, "the front matter does not begin with a line of three hyphens", "put a line --- before this line, as the first of the file");

    /// <summary>A line of dashes that was meant to part front matter and text.</summary>
    public static Diagnostic MisspeltFence(SourceSpan span) =>
        Error("misspelt-fence", span, $"'{Shown(span)}' does not part the front matter from the text", "write exactly three hyphens, without spaces: ---");

    /// <summary>A text that is no language tag.</summary>
    public static Diagnostic InvalidLanguage(SourceSpan span, string text, string? meant) =>
        Error("invalid-language", span, $"'{text}' is no code of a language", meant is null ? "write for instance kk, ru or en (BCP 47)" : $"write '{meant}'");

    /// <summary>A language that the journal does not have.</summary>
    public static Diagnostic LanguageNotInJournal(SourceSpan span, string language) =>
        Warning("language-not-in-journal", span, $"the journal has no language '{language}'", "add it to 'languages' in journal.yml, or correct it");

    /// <summary>The same warning in several places, as one.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="places">How many there are.</param>
    public static Diagnostic InPlaces(Diagnostic first, int places) =>
        places == 1 ? first : first with { Message = Invariant($"{first.Message}, here and in {places - 1} more places") };

    /// <summary>A language named twice.</summary>
    public static Diagnostic DuplicateLanguage(SourceSpan span, string language) =>
        Error("duplicate-language", span, $"the language '{language}' stands here a second time", "keep one of the two");

    /// <summary>A language in the front matter that is not the one of the file's name.</summary>
    public static Diagnostic LanguageContradictsName(SourceSpan span, string language, string fromName) =>
        Error("language-contradicts-name", span, $"the file's name says '{fromName}' but 'lang' says '{language}'", "rename the file or correct 'lang'");

    /// <summary>A translation into the language that it was made from.</summary>
    public static Diagnostic TranslationOfItself(SourceSpan span, string language) =>
        Error("translation-of-itself", span, $"a text in '{language}' cannot be a translation from '{language}'", "'translation-of' names the language of the original");

    /// <summary>An ISSN that is malformed or whose check digit is wrong (ISO 3297).</summary>
    public static Diagnostic InvalidIssn(SourceSpan span, string text, string? corrected) =>
        Error("invalid-issn", span, corrected is null ? $"'{text}' is no ISSN" : $"the check digit of the ISSN {text} is wrong", corrected is null ? "write it as 1563-0285" : $"if the other digits are right, it is {corrected}");

    /// <summary>An ORCID iD that is malformed or whose check digit is wrong (ISO 7064, MOD 11-2).</summary>
    public static Diagnostic InvalidOrcid(SourceSpan span, string text, string? corrected) =>
        Error("invalid-orcid", span, corrected is null ? $"'{text}' is no ORCID iD" : $"the check digit of the ORCID iD {text} is wrong", corrected is null ? "write it as 0000-0002-1825-0097" : "copy it again from the author's own page");

    /// <summary>Two people with one ORCID iD.</summary>
    public static Diagnostic DuplicateOrcid(SourceSpan span, string orcid, string other) =>
        Error("duplicate-orcid", span, $"the ORCID iD {orcid} is already that of '{other}'", "an ORCID iD names one person: correct one, or join the two entries");

    /// <summary>A text that is no DOI.</summary>
    public static Diagnostic InvalidDoi(SourceSpan span, string text) =>
        Error("invalid-doi", span, $"'{text}' is no DOI", "write it without 'doi:' or an address in front, for instance 10.1234/abc.2009.2");

    /// <summary>An id with letters that cannot stand in an address.</summary>
    public static Diagnostic InvalidId(SourceSpan span, string id, string suggestion) =>
        Error("invalid-id", span, $"'{id}' is no id: only a–z, 0–9 and hyphens, at most 60 characters", suggestion.Length == 0 ? null : $"write for instance '{suggestion}'");

    /// <summary>An address that is not absolute, or not http or https.</summary>
    public static Diagnostic InvalidAddress(SourceSpan span, string key, string text) =>
        Error("invalid-address", span, $"'{text}' is no absolute address for '{key}'", "write it with https:// in front, for instance https://example.org/journal");

    /// <summary>A text that is no host name.</summary>
    public static Diagnostic InvalidDomain(SourceSpan span, string text) =>
        Error("invalid-domain", span, $"'{text}' is no domain name", "write only the name, for instance journal.example.org");

    /// <summary>A text that is no e-mail address.</summary>
    public static Diagnostic InvalidEmail(SourceSpan span, string text) =>
        Error("invalid-email", span, $"'{text}' is no e-mail address", "write for instance editor@example.org");

    /// <summary>A year that is no whole number of a sensible size.</summary>
    public static Diagnostic InvalidYear(SourceSpan span, string text) =>
        Error("invalid-year", span, $"'{text}' is no year", "write a number, for instance 2009");

    /// <summary>Pages that end before they begin.</summary>
    public static Diagnostic ReversedPages(SourceSpan span, string text) =>
        Error("reversed-pages", span, $"the pages {text} end before they begin", "write the first page first, for instance 3-12");

    /// <summary>Dates in an order that cannot be.</summary>
    public static Diagnostic DatesOutOfOrder(SourceSpan span, string earlier, string later) =>
        Error("dates-out-of-order", span, $"'{earlier}' is after '{later}'", "correct one of the two dates");

    /// <summary>A path that leads out of the folder of the text.</summary>
    public static Diagnostic PathLeadsOut(SourceSpan span, string text) =>
        Error("path-leads-out", span, $"'{text}' is no path inside the input", "write the path from the folder of this file, without a leading slash");

    /// <summary>A script code that is no ISO 15924 code.</summary>
    public static Diagnostic InvalidScript(SourceSpan span, string text) =>
        Error("invalid-script", span, $"'{text}' is no script", "write a code of four letters, for instance Cyrl, Latn or Arab");

    /// <summary>The same entry twice in a list of references, people or sections.</summary>
    public static Diagnostic DuplicateEntry(SourceSpan span, string key, string text) =>
        Error("duplicate-entry", span, $"'{text}' stands twice in '{key}'", "keep one of the two");

    /// <summary>A key of a theme's words that a template could not name.</summary>
    public static Diagnostic InvalidWordKey(SourceSpan span, string key) =>
        Error("invalid-word-key", span, $"'{key}' is no key of a word", "use a–z, 0–9 and underscores, for instance back_to_text");
}
