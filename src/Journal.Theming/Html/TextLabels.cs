using Journal.Core.Languages;

namespace Journal.Theming.Html;

/// <summary>The words that the program itself writes into a text, mostly for screen readers; as HTML, with <c>{0}</c> and <c>{1}</c> for what is filled in.</summary>
public sealed record TextLabels
{
    /// <summary>The language of these words: that of the page, which need not be the language of the text.</summary>
    public LanguageTag Language { get; init; } = LanguageTag.Undetermined;

    /// <summary>The heading of the notes.</summary>
    public required string Notes { get; init; }

    /// <summary>The name of a list of references without a heading.</summary>
    public required string References { get; init; }

    /// <summary>The mark of a note; {0} its number.</summary>
    public required string NoteMark { get; init; }

    /// <summary>The link from a note to its only mark; {0} the number of the note.</summary>
    public required string NoteReturn { get; init; }

    /// <summary>The link from a note to one of several marks; {0} the number of the note, {1} which mark.</summary>
    public required string NoteReturnNth { get; init; }

    /// <summary>The link from a reference to its only citation; {0} the number of the reference.</summary>
    public required string ReferenceReturn { get; init; }

    /// <summary>The link from a reference to one of several citations; {0} the number of the reference, {1} which citation.</summary>
    public required string ReferenceReturnNth { get; init; }

    /// <summary>The link from an entry that repeats a work to the entry that describes it; {0} the number of that entry.</summary>
    public required string ReferenceRepeats { get; init; }

    /// <summary>What an entry says that may mean one of several works; {0} links to them.</summary>
    public required string ReferenceCandidates { get; init; }

    /// <summary>What an entry says whose work is cited again in later entries; {0} links to them.</summary>
    public required string ReferenceAgain { get; init; }

    /// <summary>The link from an entry to the same one of the transliterated second list.</summary>
    public required string ReferenceTwin { get; init; }

    /// <summary>The link from an entry of the transliterated second list to the same one of the first.</summary>
    public required string ReferenceFirst { get; init; }

    /// <summary>The link from a list of references to all works that the issue cites.</summary>
    public required string CitedWorks { get; init; }

    /// <summary>One page that is cited; {0} its number.</summary>
    public required string Page { get; init; }

    /// <summary>Several pages that are cited; {0} their numbers.</summary>
    public required string Pages { get; init; }

    /// <summary>The region in which a wide table without caption scrolls; {0} which table of the page it is.</summary>
    public required string TableRegion { get; init; }

    /// <summary>The label of a container <c>correction</c>.</summary>
    public required string Correction { get; init; }

    /// <summary>The label of a container <c>retraction</c>.</summary>
    public required string Retraction { get; init; }

    /// <summary>The label of a container <c>note</c>.</summary>
    public required string EditorsNote { get; init; }
}
