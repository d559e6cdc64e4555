namespace Journal.Core.Text;

public static partial class Problems
{
    /// <summary>Bytes that are no UTF-8.</summary>
    public static Diagnostic NotUtf8(SourceSpan span, string? looksLike) =>
        Error("not-utf-8", span, looksLike is null ? "the file is not valid UTF-8" : $"the file is not UTF-8 but looks like {looksLike}", "save the file as UTF-8");

    /// <summary>A file whose last character is cut off.</summary>
    public static Diagnostic TruncatedUtf8(SourceSpan span) =>
        Error("truncated-utf-8", span, "the file ends in the middle of a character", "the file is cut off: copy it again from its origin");

    /// <summary>A control character or noncharacter.</summary>
    public static Diagnostic ForbiddenCharacter(SourceSpan span, int codePoint) =>
        Error("forbidden-character", span, codePoint < 0xa0 ? $"an invisible control character (U+{codePoint:X4}) stands here" : $"the character U+{codePoint:X4} cannot stand in a text", "delete it; it often comes with text pasted from another program");

    /// <summary>A character that turns the direction of the text around it, so that it reads otherwise than it is.</summary>
    public static Diagnostic BidiOverride(SourceSpan span, int codePoint) =>
        Error("bidi-override", span, $"the invisible character U+{codePoint:X4} changes the order in which letters are shown", "delete it");

    /// <summary>A character without width, which nobody can see.</summary>
    public static Diagnostic ZeroWidthCharacter(SourceSpan span, int codePoint) =>
        Warning("zero-width-character", span, $"the invisible character U+{codePoint:X4} stands here", "delete it; it breaks words for search");

    /// <summary>More of the same in one file than is worth listing.</summary>
    public static Diagnostic MoreCharacters(SourceSpan span, int count) =>
        Error("more-characters", span, $"{count} more characters of this file cannot be used", "look at how the file was made");

    /// <summary>A file that could not be read.</summary>
    public static Diagnostic UnreadableFile(SourceSpan span, string reason) =>
        Error("unreadable-file", span, $"the file cannot be read: {reason}", "look at its permissions");

    /// <summary>An input without <c>journal.yml</c>.</summary>
    public static Diagnostic NoJournalFile(SourceSpan span) =>
        Error("no-journal-file", span, "there is no journal.yml", "make a file journal.yml with at least: title: …");

    /// <summary>An input without articles: it would take the place of a whole site.</summary>
    public static Diagnostic NoArticles(SourceSpan span) =>
        Error("no-articles", span, "the journal has no articles", "articles are files issues/<issue>/<slug>.<language>.md");

    /// <summary>People are named, but there is no <c>authors.yml</c>.</summary>
    public static Diagnostic NoAuthorsFile(Located<string> id) =>
        Error("no-authors-file", id.Span, $"'{id.Value}' is named here, but there is no authors.yml", "make a file authors.yml beside journal.yml with an entry for each person");

    /// <summary>A folder that holds articles but no <c>issue.yml</c>.</summary>
    public static Diagnostic NoIssueFile(SourceSpan span, string folder) =>
        Error("no-issue-file", span, $"the folder '{folder}' holds articles but no issue.yml", $"make a file {folder}/issue.yml with at least: year: 2009");

    /// <summary>A text that lies where no text is read.</summary>
    public static Diagnostic MisplacedText(SourceSpan span) =>
        Warning("misplaced-text", span, "this text is not published because of where it lies", "articles are issues/<issue>/<slug>.<language>.md, pages are pages/<slug>.<language>.md");

    /// <summary>A file that lies where none is read.</summary>
    public static Diagnostic MisplacedFile(SourceSpan span, string? meant) =>
        Warning("misplaced-file", span, "this file is not read", meant is null ? "media lie beside the article that uses them" : $"rename it to '{meant}'");

    /// <summary>A text whose file name names no language.</summary>
    public static Diagnostic NameWithoutLanguage(SourceSpan span, string slug, string language) =>
        Error("name-without-language", span, "the file's name does not say its language", $"rename it, for instance to '{slug}.{language}.md'");

    /// <summary>A slug or folder name with letters that cannot stand in an address.</summary>
    public static Diagnostic InvalidSlug(SourceSpan span, string slug, string suggestion) =>
        Error("invalid-slug", span, $"'{slug}' cannot be part of an address: only a–z, 0–9 and single hyphens between them can", suggestion.Length == 0 ? null : $"write for instance '{suggestion}'");

    /// <summary>A slug or folder name that some machine keeps for itself.</summary>
    public static Diagnostic ReservedSlug(SourceSpan span, string slug) =>
        Error("reserved-slug", span, $"'{slug}' is a reserved name on some machines", $"write for instance '{slug}-1'");

    /// <summary>A slug or folder name that is too long.</summary>
    public static Diagnostic LongSlug(SourceSpan span, string slug, int limit) =>
        Error("long-slug", span, $"'{slug}' has {slug.Length} characters; {limit} are allowed", "shorten it");

    /// <summary>Two texts with one address.</summary>
    public static Diagnostic SlugClash(SourceSpan span, string slug, string other) =>
        Error("slug-clash", span, $"'{slug}' is taken by {other}", "give one of the two another slug");

    /// <summary>Two files that are one on machines that do not tell case or normal form apart.</summary>
    public static Diagnostic PathClash(SourceSpan span, string other) =>
        Error("path-clash", span, $"the name differs from {other} only by case or by how its letters are encoded", "rename one of the two");

    /// <summary>A file whose name cannot be part of an address on every server.</summary>
    public static Diagnostic InvalidFileName(SourceSpan span, string name) =>
        Error("invalid-file-name", span, $"'{name}' cannot be the name of a published file", "use letters, digits, points, hyphens and underscores, at most 100 bytes");

    /// <summary>A file whose bytes are not what its name says.</summary>
    public static Diagnostic ContradictingMedia(SourceSpan span, string extension, string? found) =>
        Error("contradicting-media", span, found is null ? $"the file is no .{extension}" : $"the file is named .{extension} but is {found}", "give the file its right ending, or export it again");

    /// <summary>A file of a kind that is not published.</summary>
    public static Diagnostic UnknownMedia(SourceSpan span, string extension, IEnumerable<string> known) =>
        Warning("unknown-media", span, extension.Length == 0 ? "the file has no ending, so it is not published" : $"files .{extension} are not published", $"published are: {string.Join(", ", known)}");

    /// <summary>An SVG image that could run a program or fetch something from elsewhere.</summary>
    public static Diagnostic UnsafeSvg(SourceSpan span, string what) =>
        Error("unsafe-svg", span, $"the SVG image holds {what}", "export it as a plain SVG without scripts and links to other files");
}
