namespace Journal.Core.Text;

public static partial class Problems
{
    /// <summary>Blocks or brackets inside each other beyond all sense.</summary>
    public static Diagnostic NestingTooDeep(SourceSpan span, int limit) =>
        Error("nesting-too-deep", span, $"more than {limit} quotations, lists or brackets are nested here", "look for brackets or markers that are never closed");

    /// <summary>Raw HTML in a text.</summary>
    public static Diagnostic RawHtml(SourceSpan span, string what) =>
        Error("raw-html", span, $"raw HTML is refused: {what}", "write it in Markdown, put it in backticks, or set 'raw-html: sanitise' in journal.yml");

    /// <summary>HTML that the allow-list does not let through.</summary>
    public static Diagnostic HtmlRemoved(SourceSpan span, string what) =>
        Warning("html-removed", span, $"{what} was removed from the HTML", "only text, lists, tables and plain emphasis may be written in HTML");

    /// <summary>A link that runs a program or carries data.</summary>
    public static Diagnostic UnsafeLink(SourceSpan span, string scheme) =>
        Error("unsafe-link", span, $"links with '{scheme}:' are refused", "link to a page or file, or with https: or mailto:");

    /// <summary>An image that lies elsewhere.</summary>
    public static Diagnostic RemoteImage(SourceSpan span) =>
        Error("remote-image", span, "the image lies on another server", "put the image file beside the article and name it here");

    /// <summary>A mark of a note that is nowhere defined.</summary>
    public static Diagnostic UndefinedNote(SourceSpan span, string label, string? nearest) =>
        Error("undefined-note", span, $"the note [^{label}] is not defined", DidYouMean(nearest) ?? $"add a line: [^{label}]: …");

    /// <summary>A note to which no mark points.</summary>
    public static Diagnostic UnusedNote(SourceSpan span, string label) =>
        Error("unused-note", span, $"no mark points to the note [^{label}]", "set its mark in the text, or delete the note");

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

    /// <summary>A value of an attribute that stands in no file as such.</summary>
    public static Diagnostic InvalidAttribute(SourceSpan span, string key, string reason) =>
        Error("invalid-attribute", span, $"the attribute '{key}' is not allowed: {reason}", "use #id, .class, lang=…, dir=…, date=… or title=…");
}
