using Journal.Core.Languages;
using Journal.Core.Layout.Timeline;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout;

/// <summary>A page of the site. The derived types are all there are; each is shown by one layout of the theme.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Language">The language of its interface text.</param>
public abstract record Page(Address Address, LanguageTag Language)
{
    /// <summary>The same page in all its languages, this one included, in the order of the journal's languages; empty where there is only one.</summary>
    public ValueList<InLanguage<Address>> Alternates { get; init; } = [];

    /// <summary>The Kazakh page of the group in all its scripts, Cyrillic first; empty where it has only one. Pages in other languages name them too.</summary>
    public ValueList<InLanguage<Address>> Scripts { get; init; } = [];

    /// <summary>The page in Cyrillic that this one shows in another script; null for pages in a script of their own.</summary>
    public Page? Original { get; init; }
}

/// <summary>The root of the site, where a reader chooses the language.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Language">The journal's main language.</param>
public sealed record ChooserPage(Address Address, LanguageTag Language) : Page(Address, Language);

/// <summary>The front of the journal in one language, with the current issue.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Language">The language.</param>
public sealed record HomePage(Address Address, LanguageTag Language) : Page(Address, Language);

/// <summary>All issues.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Language">The language.</param>
public sealed record ArchivePage(Address Address, LanguageTag Language) : Page(Address, Language);

/// <summary>The contents of an issue.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Language">The language.</param>
/// <param name="Issue">The issue.</param>
public sealed record IssuePage(Address Address, LanguageTag Language, PublishedIssue Issue) : Page(Address, Language);

/// <summary>An article for readers of one language, whether or not its text exists in that language.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Language">The language.</param>
/// <param name="Article">The article.</param>
/// <param name="Issue">Its issue.</param>
/// <param name="Previous">The article before it in the issue, or null.</param>
/// <param name="Next">The article after it in the issue, or null.</param>
public sealed record ArticlePage(
    Address Address, LanguageTag Language, Article Article, PublishedIssue Issue, Article? Previous, Article? Next) : Page(Address, Language);

/// <summary>Every work that an issue cites, once, with the articles that cite it.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Language">The language.</param>
/// <param name="Issue">The issue.</param>
/// <param name="Groups">The works by letter of the author or title, in the order of the language's alphabet.</param>
public sealed record CitedWorksPage(
    Address Address, LanguageTag Language, PublishedIssue Issue, ValueList<LetterGroup<CitedWork>> Groups) : Page(Address, Language);

/// <summary>A person with all articles.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Language">The language.</param>
/// <param name="Contributor">The person.</param>
public sealed record AuthorPage(Address Address, LanguageTag Language, Contributor Contributor) : Page(Address, Language);

/// <summary>The timeline, or one page of it where it is too long for one.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Language">The language.</param>
/// <param name="Plan">The whole timeline.</param>
/// <param name="Sheet">Index of the page's part among the sheets of the plan; null for the first page, which shows everything or leads to the parts.</param>
public sealed record TimelinePage(Address Address, LanguageTag Language, TimelinePlan Plan, int? Sheet = null) : Page(Address, Language);

/// <summary>Search in all languages, for readers of one.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Language">The language.</param>
public sealed record SearchPage(Address Address, LanguageTag Language) : Page(Address, Language);

/// <summary>A free page.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Language">The language.</param>
/// <param name="Content">The page in all its languages.</param>
public sealed record FreeTextPage(Address Address, LanguageTag Language, FreePage Content) : Page(Address, Language);

/// <summary>What a reader sees at an address that does not exist.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Language">The journal's main language.</param>
public sealed record NotFoundPage(Address Address, LanguageTag Language) : Page(Address, Language);

/// <summary>A former address that leads to a page.</summary>
/// <param name="Address">The former address.</param>
/// <param name="Language">The language of the page it leads to.</param>
/// <param name="Target">Where it leads.</param>
public sealed record RedirectPage(Address Address, LanguageTag Language, Address Target) : Page(Address, Language);
