using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout;

/// <summary>What an entry of the index is.</summary>
public enum IndexEntryKind
{
    /// <summary>A subject or keyword.</summary>
    Subject,

    /// <summary>A person.</summary>
    Author,

    /// <summary>The title of an article.</summary>
    Title,
}

/// <summary>An entry of the multilingual index.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Heading">The heading as printed, with the language it is in.</param>
/// <param name="Others">The same heading in the journal's other languages.</param>
/// <param name="Articles">The articles that it leads to.</param>
/// <param name="See">Headings to look under instead; then there are no articles.</param>
/// <param name="SeeAlso">Headings to look under as well.</param>
/// <param name="Author">The person, for an entry of that kind.</param>
/// <param name="Anchor">The entry's own anchor on the page, without <c>#</c>.</param>
public sealed record IndexEntry(
    IndexEntryKind Kind,
    InLanguage<string> Heading,
    ValueList<InLanguage<string>> Others,
    ValueList<Article> Articles,
    ValueList<IndexLink> See,
    ValueList<IndexLink> SeeAlso,
    Contributor? Author,
    string Anchor);

/// <summary>A pointer to another entry of the index.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Anchor">Its anchor, or null where that heading has no entry.</param>
public sealed record IndexLink(InLanguage<string> Heading, string? Anchor);

/// <summary>A work that articles of an issue cite.</summary>
/// <param name="Reference">The entry that describes it, as printed where it is first described.</param>
/// <param name="Mentions">Where it is cited: every entry of every article that refers to it.</param>
public sealed record CitedWork(Reference Reference, ValueList<WorkMention> Mentions);

/// <summary>An article that cites a work.</summary>
/// <param name="Article">The article.</param>
/// <param name="Numbers">The numbers of its entries that refer to the work, in the printed order.</param>
public sealed record WorkMention(Article Article, ValueList<string> Numbers);
