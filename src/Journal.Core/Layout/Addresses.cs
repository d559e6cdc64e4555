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
    public static IReadOnlyList<string> Reserved { get; } = ["issues", "authors", "index", "timeline", "search", "feed.xml"];

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

    /// <summary>The timeline.</summary>
    public static Address Timeline(LanguageTag language) => new($"{Folder(language)}timeline/");

    /// <summary>A free page.</summary>
    public static Address Free(LanguageTag language, string slug) => new($"{Folder(language)}{slug}/");

    /// <summary>The feed of new articles.</summary>
    public static Address Feed(LanguageTag language) => new($"{Folder(language)}feed.xml");

    private static string Folder(LanguageTag language) => language.Value + "/";
}
