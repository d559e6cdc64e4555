using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Formats.Bundles;

/// <summary>What a bundle says of itself.</summary>
/// <param name="Folder">Name of its one top folder, safe as the name of a folder everywhere.</param>
/// <param name="Title">The title of what it holds; may be empty.</param>
/// <param name="Languages">The languages of the note on how to open it; English where none is known.</param>
public sealed record BundleLabel(string Folder, Localized<string> Title, ValueList<LanguageTag> Languages)
{
    /// <summary>The label of a bundle of which nothing is known.</summary>
    public static BundleLabel Unnamed { get; } = new("journal", Localized<string>.Empty, []);

    /// <summary>The label of a bundle of the whole journal, its folder named after the title.</summary>
    /// <param name="masthead">The journal.</param>
    public static BundleLabel Of(Masthead masthead) => new(
        FolderNamed(masthead.Title.Best(masthead.MainLanguage, masthead.Languages)?.Value ?? ""),
        masthead.Title,
        masthead.Languages);

    /// <summary>The label of a bundle of one issue, its folder named after the title and the issue.</summary>
    /// <param name="masthead">The journal.</param>
    /// <param name="issue">The issue.</param>
    public static BundleLabel Of(Masthead masthead, Issue issue)
    {
        var journal = Of(masthead);
        return journal with { Folder = $"{journal.Folder}-{FolderNamed(issue.Id)}" };
    }

    /// <summary>A name of a folder that is made from any text.</summary>
    /// <param name="text">A title or the name of a file.</param>
    public static string FolderNamed(string text) => Slug.From(text) is { Length: > 0 } slug ? slug : "journal";
}
