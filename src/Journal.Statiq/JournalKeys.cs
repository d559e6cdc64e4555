namespace Journal.Statiq;

/// <summary>
/// The keys under which documents carry what the journal knows. Texts stand under the keys that Statiq's users know
/// (<c>Title</c>, <c>Lang</c>, <c>Description</c>, <c>Author</c>, <c>Tags</c>, <c>Published</c>); under these keys stand whole values.
/// </summary>
public static class JournalKeys
{
    /// <summary>What was read from a folder: an <c>InputTree</c>.</summary>
    public const string Tree = "JournalTree";

    /// <summary>All that editors wrote, file by file: a <c>Manuscript</c>.</summary>
    public const string Manuscript = "JournalManuscript";

    /// <summary>All that editors wrote, joined and looked up: an <c>Edition</c>.</summary>
    public const string Edition = "JournalEdition";

    /// <summary>All pages with their addresses: a <c>Site</c>.</summary>
    public const string Site = "JournalSite";

    /// <summary>The compiled theme: a <c>Theme</c>.</summary>
    public const string Theme = "JournalTheme";

    /// <summary>The page that a document becomes: a <c>Page</c>.</summary>
    public const string Page = "JournalPage";

    /// <summary>The article that a document tells of: an <c>Article</c>, or an <c>ArticleFile</c> before it is joined.</summary>
    public const string Article = "JournalArticle";

    /// <summary>The language of a document (BCP 47).</summary>
    public const string Lang = "Lang";

    /// <summary>The abstract, or what stands for it.</summary>
    public const string Description = "Description";

    /// <summary>The names of the authors in one line.</summary>
    public const string Author = "Author";

    /// <summary>The names of the authors.</summary>
    public const string Authors = "Authors";

    /// <summary>The keywords.</summary>
    public const string Tags = "Tags";

    /// <summary>When it was published (EDTF).</summary>
    public const string Published = "Published";

    /// <summary>When it was last corrected (EDTF).</summary>
    public const string Updated = "Updated";

    /// <summary>Identifier of the issue.</summary>
    public const string Issue = "Issue";

    /// <summary>The slug.</summary>
    public const string Slug = "Slug";

    /// <summary>DOI without a resolver's address.</summary>
    public const string Doi = "Doi";

    /// <summary>Pages in print.</summary>
    public const string Pages = "Pages";

    /// <summary>Number of notes in a text.</summary>
    public const string Notes = "Notes";
}
