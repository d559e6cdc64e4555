using Journal.Core.Languages;
using Journal.Core.Text;

namespace Journal.Parsing.Yaml;

/// <summary>What readers of one file share: where problems go, and what a text without a language is in.</summary>
/// <param name="Found">Takes what is wrong.</param>
/// <param name="Language">The language of a text that is given without one.</param>
/// <param name="JournalLanguages">The languages of the journal; empty if they are not known.</param>
internal sealed record ReadingScope(List<Diagnostic> Found, LanguageTag Language, ValueList<LanguageTag> JournalLanguages)
{
    /// <summary>Reports a problem.</summary>
    public void Add(Diagnostic problem) => Found.Add(problem);

    /// <summary>Warns of a language that the journal does not have; another script or region of one of its languages is as good.</summary>
    public void CheckLanguage(LanguageTag language, SourceSpan span)
    {
        if (JournalLanguages.Count > 0 && !JournalLanguages.Any(known => known.Language == language.Language))
            Add(Problems.LanguageNotInJournal(span, language.Value));
    }
}
