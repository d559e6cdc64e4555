using Journal.Core.Text;

namespace Journal.Core.Model;

/// <summary>What an anchor leads to.</summary>
public enum AnchorKind
{
    /// <summary>A heading of the text.</summary>
    Heading,

    /// <summary>A paragraph of the running text.</summary>
    Paragraph,

    /// <summary>A note.</summary>
    Note,

    /// <summary>An entry of a list of references.</summary>
    Reference,

    /// <summary>The mark of a note, or a mark that cites a reference.</summary>
    Mark,

    /// <summary>Anything else that has an id of its own: a figure, a table, a span.</summary>
    Place,
}

/// <summary>
/// The anchors under which the passages of one text were published: the file <c>name.kk.anchors</c> beside <c>name.kk.md</c>.
/// Those that are on the page stand in the order of the page, those that are gone stand behind them.
/// </summary>
/// <param name="Path">Path of the ledger from the root of the input.</param>
/// <param name="Anchors">The anchors; each name once.</param>
/// <param name="Source">The whole file.</param>
public sealed record AnchorLedger(string Path, ValueList<PublishedAnchor> Anchors, SourceText Source);

/// <summary>An anchor that a page had when it was last published, or earlier.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Name">The anchor without <c>#</c>.</param>
/// <param name="Fingerprint">
/// A hash of the letters and digits of the passage; for a mark, of the words before it. How it is made is said at <see cref="Ledgers.Fingerprint"/>.
/// </param>
/// <param name="Sketch">A number that differs in few bits for passages of nearly the same words; for a mark, a hash of the words behind it.</param>
/// <param name="Words">The first words of the passage, so that a person can tell what it was; for a mark, the words before it.</param>
/// <param name="IsRetired">Whether the passage is gone; its anchor is never given to another one.</param>
public sealed record PublishedAnchor(AnchorKind Kind, string Name, ulong Fingerprint, ulong Sketch, string Words, bool IsRetired);
