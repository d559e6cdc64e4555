using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout;

/// <summary>What an entry of the index is.</summary>
public enum IndexEntryKind
{
    /// <summary>A subject or keyword.</summary>
    Subject,

    /// <summary>A person who wrote or translated.</summary>
    Author,

    /// <summary>The title of an article.</summary>
    Title,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A person who is cited or written about.</summary>
    Person,
}

/// <summary>An entry of the multilingual index.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Heading">The heading as printed, with the language it is in.</param>
/// <param name="Others">The same heading in the journal's other languages.</param>
/// <param name="Mentions">The articles that it leads to, the newest first.</param>
/// <param name="See">Headings to look under instead; then there are no articles.</param>
/// <param name="SeeAlso">Headings to look under as well.</param>
/// <param name="Author">The person, where the person has a page.</param>
/// <param name="Anchor">The entry's own anchor on the page, without <c>#</c>.</param>
public sealed record IndexEntry(
    IndexEntryKind Kind,
    InLanguage<string> Heading,
    ValueList<InLanguage<string>> Others,
    ValueList<IndexMention> Mentions,
    ValueList<IndexLink> See,
    ValueList<IndexLink> SeeAlso,
    Contributor? Author,
    string Anchor)
{
    /// <summary>How many articles the entry of something with a page of its own lists at most: the page has them all.</summary>
    public const int MostMentions = 8;

    /// <summary>The key of the subject whose page the entry leads to, or null.</summary>
    public string? Subject { get; init; }

    /// <summary>The articles that the entry itself lists.</summary>
    public IEnumerable<IndexMention> Listed => Subject is null && Author is null ? Mentions : Mentions.Take(MostMentions);
}

/// <summary>An article to which an entry of the index leads.</summary>
/// <param name="Article">The article.</param>
/// <param name="Passages">The passages that are meant, in reading order: those of the text in the reader's language, else of one in another; empty where the whole article is meant.</param>
public sealed record IndexMention(Article Article, ValueList<Passage> Passages);

/// <summary>A passage of a text.</summary>
/// <param name="Language">The language of the text.</param>
/// <param name="Anchor">Its anchor, without <c>#</c>.</param>
public readonly record struct Passage(LanguageTag Language, string Anchor);

/// <summary>A pointer to another entry of the index.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Subject">The key of the subject.</param>
public sealed record IndexLink(InLanguage<string> Heading, string Subject);
