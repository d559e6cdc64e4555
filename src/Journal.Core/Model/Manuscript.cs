using Journal.Core.Languages;
using Journal.Core.Text;

namespace Journal.Core.Model;

/// <summary>Everything that editors wrote, file by file, as the files say it: nothing is joined or looked up yet.</summary>
public sealed record Manuscript
{
    /// <summary>The journal itself.</summary>
    public required Masthead Masthead { get; init; }

    /// <summary>The people, in the order of their file.</summary>
    public ValueList<Author> Authors { get; init; } = [];

    /// <summary>The thesaurus, in the order of its file.</summary>
    public ValueList<Subject> Subjects { get; init; } = [];

    /// <summary>The issues, in the order of their folders.</summary>
    public ValueList<Issue> Issues { get; init; } = [];

    /// <summary>The articles, one for each language, in the order of their paths.</summary>
    public ValueList<ArticleFile> Articles { get; init; } = [];

    /// <summary>The free pages, one for each language, in the order of their paths.</summary>
    public ValueList<PageFile> Pages { get; init; } = [];

    /// <summary>All other files of the input: images and the like.</summary>
    public ValueList<TreeFile> Media { get; init; } = [];

    /// <summary>The ledgers of anchors that lie beside no text, in the order of their paths: their texts were published once.</summary>
    public ValueList<AnchorLedger> LeftLedgers { get; init; } = [];

    /// <summary>How the user named the input folder, for messages.</summary>
    public string Root { get; init; } = "";
}

/// <summary>An article in one language.</summary>
/// <param name="Path">Path of the file from the root of the input.</param>
/// <param name="Issue">The name of the issue's folder.</param>
/// <param name="Slug">The slug: from the file's name, or as the front matter says.</param>
/// <param name="Language">Its language: from the file's name, or as the front matter says.</param>
/// <param name="Front">Its front matter.</param>
/// <param name="Body">Its text.</param>
/// <param name="Source">The whole file.</param>
public sealed record ArticleFile(
    string Path, string Issue, string Slug, LanguageTag Language, FrontMatter Front, Body Body, SourceText Source)
{
    /// <summary>The anchors under which its passages were published; null where nobody has written them down.</summary>
    public AnchorLedger? Ledger { get; init; }
}

/// <summary>A free page in one language.</summary>
/// <param name="Path">Path of the file from the root of the input.</param>
/// <param name="Slug">The slug; folders below <c>pages/</c> are part of it.</param>
/// <param name="Language">Its language.</param>
/// <param name="Front">Its front matter: title, aliases, draft.</param>
/// <param name="Body">Its text.</param>
/// <param name="Source">The whole file.</param>
public sealed record PageFile(string Path, string Slug, LanguageTag Language, FrontMatter Front, Body Body, SourceText Source)
{
    /// <summary>The anchors under which its passages were published; null where nobody has written them down.</summary>
    public AnchorLedger? Ledger { get; init; }
}
