using Journal.Core.Languages;

namespace Journal.Core.Layout;

/// <summary>Where each page of a journal stands. Editors, readers and other sites depend on these forms: they do not change.</summary>
public static class Addresses
{
    /// <summary>The root, where a reader chooses the language.</summary>
    public static Address Chooser { get; } = new("");

    /// <summary>What a server shows for an address that does not exist.</summary>
    public static Address NotFound { get; } = new("404.html");

    /// <summary>The first parts of addresses below a language that free pages cannot have.</summary>
    public static IReadOnlyList<string> Reserved { get; } = ["issues", "authors", "index", "subjects", "timeline", "search", "feed.xml"];

    /// <summary>The front of the journal.</summary>
    public static Address Home(LanguageTag language) => new($"{Folder(language)}");

    /// <summary>All issues.</summary>
    public static Address Archive(LanguageTag language) => new($"{Folder(language)}issues/");

    /// <summary>The contents of an issue.</summary>
    public static Address Issue(LanguageTag language, string issue) => new($"{Folder(language)}issues/{issue}/");

    /// <summary>Every work that an issue cites.</summary>
    public static Address CitedWorks(LanguageTag language, string issue) => new($"{Folder(language)}issues/{issue}/references/");

    /// <summary>An article.</summary>
    public static Address Article(LanguageTag language, string issue, string slug) => new($"{Folder(language)}issues/{issue}/{slug}/");

    /// <summary>An article with its text in another language beside it.</summary>
    public static Address Parallel(LanguageTag language, string issue, string slug, LanguageTag other) =>
        new($"{Folder(language)}issues/{issue}/{slug}/{other.Value}/");

    /// <summary>All people.</summary>
    public static Address Authors(LanguageTag language) => new($"{Folder(language)}authors/");

    /// <summary>A person.</summary>
    public static Address Author(LanguageTag language, string id) => new($"{Folder(language)}authors/{id}/");

    /// <summary>The multilingual index.</summary>
    public static Address Index(LanguageTag language) => new($"{Folder(language)}index/");

    /// <summary>The folder of the parts of a long list of people; apart from the pages of people, whose keys could be the same.</summary>
    public static Address AuthorsByLetter(LanguageTag language) => new($"{Folder(language)}authors/letters/");

    /// <summary>A subject of the thesaurus.</summary>
    public static Address Subject(LanguageTag language, string id) => new($"{Folder(language)}subjects/{id}/");

    /// <summary>The timeline.</summary>
    public static Address Timeline(LanguageTag language) => new($"{Folder(language)}timeline/");

    /// <summary>A page of a timeline that is too long for one.</summary>
    /// <param name="language">The language.</param>
    /// <param name="part">The name of the part: <c>1950-1959</c>.</param>
    public static Address Timeline(LanguageTag language, string part) => new($"{Folder(language)}timeline/{part}/");

    /// <summary>The timeline as data.</summary>
    /// <param name="language">The language of the words in it.</param>
    /// <param name="format">How the file's name ends: <c>json</c>, <c>csv</c>, <c>ics</c>.</param>
    public static Address TimelineData(LanguageTag language, string format) => new($"{Folder(language)}timeline/timeline.{format}");

    /// <summary>Search.</summary>
    public static Address Search(LanguageTag language) => new($"{Folder(language)}search/");

    /// <summary>A free page.</summary>
    public static Address Free(LanguageTag language, string slug) => new($"{Folder(language)}{slug}/");

    /// <summary>The feed of new articles.</summary>
    public static Address Feed(LanguageTag language) => new($"{Folder(language)}feed.xml");

    /// <summary>The same page in another script: <c>kk-latn/issues/</c> for <c>kk/issues/</c>.</summary>
    /// <param name="page">A page below the folder of a language.</param>
    /// <param name="language">That language.</param>
    /// <param name="script">The language in the other script; its tag is written in small letters.</param>
    public static Address InScript(Address page, LanguageTag language, LanguageTag script) =>
        new(script.Value.ToLowerInvariant() + page.Path[language.Value.Length..]);

    private static string Folder(LanguageTag language) => language.Value + "/";
}
