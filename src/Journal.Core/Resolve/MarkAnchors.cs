using System.Globalization;
using Journal.Core.Model;

namespace Journal.Core.Resolve;

/// <summary>
/// Gives the marks of the index that stand in no paragraph with an anchor, as in lists and tables, anchors of their own: <c>mark_1</c>. The <c>_</c> says that they are the program's:
/// every build makes the links of the index anew, so no ledger keeps them.
/// </summary>
internal sealed class MarkAnchors : TreeRewriter
{
    private int marks;

    /// <summary>Whether an anchor is one of these.</summary>
    /// <param name="id">The anchor.</param>
    public static bool IsOne(string id) => id.StartsWith("mark_", StringComparison.Ordinal);

    /// <summary>Rewrites a block whose paragraphs have no anchors.</summary>
    /// <param name="block">The block.</param>
    public Block In(Block block) => RewriteBlock(block);

    /// <inheritdoc />
    protected override Inline RewriteInline(Inline inline) => base.RewriteInline(inline) switch
    {
        SpanInline { Attributes.Id: null } span when IndexSpans.IsMark(span.Attributes) =>
            span with { Attributes = span.Attributes with { Id = "mark_" + (++marks).ToString(CultureInfo.InvariantCulture) } },
        var other => other,
    };
}
