using Journal.Core.Languages;
using Journal.Core.Text;

namespace Journal.Core.Model;

/// <summary>The journal with everything joined and looked up: what is to be published, without addresses.</summary>
public sealed record Edition
{
    /// <summary>The journal itself.</summary>
    public required Masthead Masthead { get; init; }

    /// <summary>The issues, the newest first.</summary>
    public required ValueList<PublishedIssue> Issues { get; init; }

    /// <summary>The people who have a part in a published article or issue, in the order of <c>authors.yml</c>.</summary>
    public required ValueList<Contributor> Contributors { get; init; }

    /// <summary>Everybody in <c>authors.yml</c>, contributors and people who are only written about.</summary>
    public ValueList<Author> People { get; init; } = [];

    /// <summary>The thesaurus.</summary>
    public required ValueList<Subject> Subjects { get; init; }

    /// <summary>The free pages, sorted by slug.</summary>
    public required ValueList<FreePage> Pages { get; init; }

    /// <summary>Files that are published as they are.</summary>
    public required ValueList<TreeFile> Media { get; init; }
}

/// <summary>An issue with its articles.</summary>
/// <param name="Issue">What <c>issue.yml</c> says.</param>
/// <param name="Parts">Its articles by section, in the printed order; no part is empty.</param>
public sealed record PublishedIssue(Issue Issue, ValueList<IssuePart> Parts)
{
    /// <summary>All articles in the printed order.</summary>
    public IEnumerable<Article> Articles => Parts.SelectMany(p => p.Articles);
}

/// <summary>A section of an issue with its articles.</summary>
/// <param name="Section">The section, or null for articles that belong to none.</param>
/// <param name="Articles">Its articles.</param>
public sealed record IssuePart(Section? Section, ValueList<Article> Articles);

/// <summary>A person with what the person contributed.</summary>
/// <param name="Author">The person.</param>
/// <param name="Articles">Articles written, in the order of <see cref="Edition.Issues"/>.</param>
/// <param name="Translations">Articles translated.</param>
/// <param name="EditedIssues">Identifiers of the issues edited.</param>
public sealed record Contributor(
    Author Author, ValueList<Article> Articles, ValueList<Article> Translations, ValueList<string> EditedIssues);

/// <summary>A free page in all its languages.</summary>
/// <param name="Slug">The slug.</param>
/// <param name="Title">The title.</param>
/// <param name="Texts">The texts, in the order of the journal's languages.</param>
/// <param name="Aliases">Former addresses.</param>
public sealed record FreePage(string Slug, Localized<string> Title, ValueList<Rendition> Texts, ValueList<Located<string>> Aliases);

/// <summary>A text in one language, its anchors, notes and citations resolved.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Body">The text.</param>
/// <param name="Path">Path of its file from the root of the input: links in it start there.</param>
/// <param name="TranslatedFrom">The language of the original if it is a translation.</param>
/// <param name="Translators">Who translated it.</param>
/// <param name="IsDigest">Whether it is a retelling that is not the author's own wording.</param>
/// <param name="Span">Where its file begins.</param>
public sealed record Rendition(
    LanguageTag Language,
    Body Body,
    string Path,
    LanguageTag? TranslatedFrom,
    ValueList<Author> Translators,
    bool IsDigest,
    SourceSpan Span)
{
    /// <summary>What its spans mark for the index, in reading order.</summary>
    public ValueList<IndexMark> Marks { get; init; } = [];
}
