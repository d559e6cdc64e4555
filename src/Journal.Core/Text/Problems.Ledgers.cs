using System.Globalization;

namespace Journal.Core.Text;

/// <content>What is found in ledgers of anchors, and when a text is compared with its ledger.</content>
public static partial class Problems
{
    private const string HintForLedger = "take the file as it is on the main branch, and run 'journal anchors --write' if you changed the text";

    /// <summary>A ledger that does not begin with a version that this program knows.</summary>
    public static Diagnostic LedgerVersion(SourceSpan span, string wanted) => Error(
        "ledger-version", span, $"a ledger of anchors begins with the line '{wanted}', this one with '{Shown(span)}'", HintForLedger);

    /// <summary>A line of a ledger that cannot be read.</summary>
    public static Diagnostic LedgerLine(SourceSpan span) => Error("ledger-line", span, $"the line '{Shown(span)}' is no line of a ledger of anchors", HintForLedger);

    /// <summary>An anchor that a ledger has twice.</summary>
    public static Diagnostic LedgerAnchorTwice(SourceSpan span, string anchor) => Error(
        "ledger-anchor-twice", span, $"the anchor '{anchor}' stands in this ledger already", HintForLedger);

    /// <summary>A ledger in which two versions were not joined.</summary>
    public static Diagnostic LedgerConflict(SourceSpan span) => Error(
        "ledger-conflict", span, "two versions of this file were merged and the places where they differ were left open", HintForLedger);

    /// <summary>A published passage that is gone, with its anchor and perhaps marks in it.</summary>
    public static Diagnostic LostAnchor(SourceSpan span, string anchor, string words, int marks) => Warning(
        "lost-anchor",
        span,
        string.Create(CultureInfo.InvariantCulture, $"the published anchor '{anchor}' is gone{(marks == 0 ? "" : marks == 1 ? " with the mark in it" : $" with the {marks} marks in it")}{Was(words)}"),
        $"put {{#{anchor}}} behind the passage that took its place; otherwise links to it lead nowhere, and 'journal anchors --write' retires it");

    /// <summary>A published mark of a note or citation that is gone.</summary>
    public static Diagnostic LostMark(SourceSpan span, string anchor, string words) => Warning(
        "lost-anchor",
        span,
        $"the published mark '{anchor}' is gone{(words.Length == 0 ? "" : $"; it stood behind '{words}'")}",
        "links to it lead nowhere; 'journal anchors --write' retires it");

    /// <summary>More lost anchors in one text than are worth listing.</summary>
    public static Diagnostic MoreLostAnchors(SourceSpan span, int count) => Warning(
        "lost-anchor",
        span,
        string.Create(CultureInfo.InvariantCulture, $"{count} more published anchors of this text are gone"),
        "'journal anchors' lists them all");

    /// <summary>A ledger whose text is no longer published.</summary>
    public static Diagnostic LostText(SourceSpan span, string address) => Warning(
        "lost-text",
        span,
        $"the text with these anchors is no longer published at {address}",
        $"put the text back, rename this file as the text was renamed, or write 'aliases: [{address}]' into the text that took its place; 'journal anchors --write' retires the anchors");

    /// <summary>A published text that has become a draft.</summary>
    public static Diagnostic LostDraft(SourceSpan span, string address) => Warning(
        "lost-text",
        span,
        $"the text was published at {address} and is a draft now",
        "take 'draft' away, or remove the ledger beside the text if nothing leads there");

    private static string Was(string words) => words.Length == 0 ? "" : $"; it was '{words}'";
}
