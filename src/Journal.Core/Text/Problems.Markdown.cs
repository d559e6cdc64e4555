namespace Journal.Core.Text;

public static partial class Problems
{
    /// <summary>Blocks or brackets inside each other beyond all sense.</summary>
    public static Diagnostic NestingTooDeep(SourceSpan span, int limit) =>
        Error("nesting-too-deep", span, $"more than {limit} quotations, lists or brackets are nested here", "look for brackets or markers that are never closed");

    /// <summary>Raw HTML in a text.</summary>
    /// <param name="span">The tag.</param>
    /// <param name="what">The tag as written.</param>
    /// <param name="instead">How Markdown says the same; null where it has nothing for it.</param>
    public static Diagnostic RawHtml(SourceSpan span, string what, string? instead) =>
        Error("raw-html", span, $"HTML is refused: {what}", instead is null ? "delete the tag, put it in backticks to show it, or set 'raw-html: sanitise' in journal.yml" : $"write {instead}");

    /// <summary>HTML that the allow-list does not let through.</summary>
    public static Diagnostic HtmlRemoved(SourceSpan span, string what) =>
        Warning("html-removed", span, $"{what} was removed from the HTML", "only text, lists, tables and plain emphasis may be written in HTML");

    /// <summary>A link that runs a program or carries data.</summary>
    public static Diagnostic UnsafeLink(SourceSpan span, string scheme) =>
        Error(
            "unsafe-link",
            span,
            $"links with '{scheme}:' are refused",
            scheme.Length == 1 ? "this is a place on your own computer: put the file beside the text and write its name" : "link to a page or file, or with https: or mailto:");

    /// <summary>An image that lies elsewhere.</summary>
    public static Diagnostic RemoteImage(SourceSpan span) =>
        Error("remote-image", span, "the image lies on another server", "put the image file beside the article and name it here");

    /// <summary>A mark of a note that is nowhere defined.</summary>
    public static Diagnostic UndefinedNote(SourceSpan span, string label, string? nearest) =>
        Error("undefined-note", span, $"the note [^{label}] is not defined", DidYouMean(nearest) ?? $"add a line: [^{label}]: …");

    /// <summary>A mark of a note with a space in it.</summary>
    public static Diagnostic SpaceInNote(SourceSpan span, string label) =>
        Error("space-in-note", span, $"there is a space in the mark [^{label}]", $"write [^{label.Trim()}]");

    /// <summary>A note whose definition lacks its colon.</summary>
    public static Diagnostic NoteWithoutColon(SourceSpan span, string label) =>
        Error("undefined-note", span, $"the note [^{label}] is not defined", $"if this line is the note, put a colon behind the bracket: [^{label}]: …");

    /// <summary>A note to which no mark points.</summary>
    public static Diagnostic UnusedNote(SourceSpan span, string label) =>
        Error("unused-note", span, $"no mark in the text leads to the note [^{label}]", "set its mark in the text, or delete the note");

    /// <summary>A note that is defined twice.</summary>
    public static Diagnostic DuplicateNote(SourceSpan span, string label, SourceSpan first) =>
        Error("duplicate-note", span, $"the note [^{label}] is defined a second time", $"the first definition is in line {first.Position.Line}; give one of the two another label");

    /// <summary>A note that points to itself.</summary>
    public static Diagnostic SelfReferringNote(SourceSpan span, string label) =>
        Error("self-referring-note", span, $"the note [^{label}] refers to itself", "remove the mark from the note");

    /// <summary>A heading that skips a level.</summary>
    public static Diagnostic HeadingJump(SourceSpan span, int from, int to) =>
        Warning("heading-jump", span, $"a heading of level {to} follows one of level {from}", $"write it with {from + 1} number signs");

    /// <summary>A heading of the level that the title has.</summary>
    public static Diagnostic HeadingLikeTitle(SourceSpan span) =>
        Warning("heading-like-title", span, "the title of the text is its only heading of level 1", "begin this heading with ##");

    /// <summary>Number signs without a space behind them.</summary>
    public static Diagnostic HeadingWithoutSpace(SourceSpan span) =>
        Warning("heading-without-space", span, "this looks like a heading but is read as text", "put a space behind the number signs");

    /// <summary>Lines with bars that are no table.</summary>
    public static Diagnostic BrokenTable(SourceSpan span) =>
        Warning("broken-table", span, "this looks like a table but is read as text", "give the line of hyphens as many columns as the first line has: | --- | --- |");

    /// <summary>Two stars before words that never become bold.</summary>
    public static Diagnostic UnclosedBold(SourceSpan span) =>
        Warning("unclosed-bold", span, "bold text begins here but never ends, so the stars are shown", "put ** behind the last bold word, without a space before it");

    /// <summary>A link or image that is read as text.</summary>
    public static Diagnostic BrokenLinkMarkup(SourceSpan span) =>
        Warning("broken-link-markup", span, "this looks like a link or image but is read as text", "write no space between ] and (, and none in the parentheses: rename files whose names have spaces");

    /// <summary>Code, a container or a formula whose last line is missing.</summary>
    public static Diagnostic UnclosedBlock(SourceSpan span, string fence) =>
        Error("unclosed-block", span, $"what begins here with {fence} is never closed, so the rest of the text belongs to it", $"put a line {fence} where it ends");

    /// <summary>A heading without words.</summary>
    public static Diagnostic EmptyHeading(SourceSpan span) =>
        Error("empty-heading", span, "the heading has no text", "write its text or delete it");

    /// <summary>An image without a text alternative.</summary>
    public static Diagnostic ImageWithoutAlternative(SourceSpan span) =>
        Warning("image-without-alternative", span, "the image has no text alternative", "say in the brackets what the image shows");

    /// <summary>An image or link without a target.</summary>
    public static Diagnostic EmptyTarget(SourceSpan span) =>
        Error("empty-target", span, "the parentheses name no target", "write the address or the file in them");

    /// <summary>A link without words.</summary>
    public static Diagnostic EmptyLinkText(SourceSpan span) =>
        Error("empty-link-text", span, "the link has no text", "write in the brackets where the link leads");

    /// <summary>An id with a character that nobody can see, so that nobody could link to it.</summary>
    public static Diagnostic InvisibleInId(SourceSpan span) =>
        Error("invisible-in-id", span, "the id holds a character that cannot be seen", "delete the id and type it again");

    /// <summary>A value of an attribute that stands in no file as such.</summary>
    public static Diagnostic InvalidAttribute(SourceSpan span, string key, string reason) =>
        Error("invalid-attribute", span, $"the attribute '{key}' is not allowed: {reason}", "use #id, .class, lang=…, dir=…, date=… or title=…");
}
