using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout;

/// <summary>A list by letter. One that would make too long a page is cut into parts, each on a page of its own; its first page then leads to these.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Language">The language.</param>
public abstract record ListPage(Address Address, LanguageTag Language) : Page(Address, Language)
{
    /// <summary>The parts of the list in order; empty where all of it stands on one page.</summary>
    public ValueList<ListPart> Parts { get; init; } = [];

    /// <summary>The part that this page shows; null on the first page.</summary>
    public ListPart? Part { get; init; }
}

/// <summary>A part of a list: a letter, or a range of one.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Address">The page that shows it.</param>
/// <param name="First">The first heading, where the letter has several parts; else null.</param>
/// <param name="Last">The last heading, where the letter has several parts; else null.</param>
/// <param name="Count">How many entries it has.</param>
public sealed record ListPart(string Letter, Address Address, InLanguage<string>? First, InLanguage<string>? Last, int Count);

/// <summary>All people.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Language">The language.</param>
/// <param name="Groups">The people by letter of the language's alphabet.</param>
public sealed record AuthorsPage(Address Address, LanguageTag Language, ValueList<LetterGroup<Contributor>> Groups) : ListPage(Address, Language);

/// <summary>The multilingual index.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Language">The language.</param>
/// <param name="Groups">Subjects, places, people and titles by letter of the language's alphabet.</param>
public sealed record IndexPage(Address Address, LanguageTag Language, ValueList<LetterGroup<IndexEntry>> Groups) : ListPage(Address, Language);

/// <summary>A subject of the thesaurus with everything about it.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Language">The language.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Mentions">The articles about it and the passages that name it, the newest first.</param>
public sealed record SubjectPage(Address Address, LanguageTag Language, Subject Subject, ValueList<IndexMention> Mentions) : Page(Address, Language)
{
    /// <summary>What it is part of.</summary>
    public ValueList<Subject> Broader { get; init; } = [];

    /// <summary>What is part of it.</summary>
    public ValueList<Subject> Narrower { get; init; } = [];

    /// <summary>What is related to it.</summary>
    public ValueList<Subject> Related { get; init; } = [];

    /// <summary>The subjects instead of which it is used.</summary>
    public ValueList<Subject> InsteadOf { get; init; } = [];
}
