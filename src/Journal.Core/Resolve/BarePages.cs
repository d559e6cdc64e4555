using System.Globalization;
using Journal.Core.Model;

namespace Journal.Core.Resolve;

/// <summary>Tells whether a text cites pages by bare numbers: <c>[3, 188]</c> in a text with fewer references than 188.</summary>
internal sealed class BarePages : TreeRewriter
{
    private readonly int references;
    private bool found;

    private BarePages(int references) => this.references = references;

    /// <summary>Looks through a text.</summary>
    /// <param name="body">The text.</param>
    /// <param name="references">How many references it has.</param>
    public static bool In(Body body, int references)
    {
        var search = new BarePages(references);
        search.Rewrite(body.Blocks);
        return search.found;
    }

    /// <inheritdoc />
    protected override IReadOnlyList<Inline>? RewriteText(TextInline text)
    {
        var rest = text.Text.AsSpan();
        for (int open = rest.IndexOf('['); open >= 0 && !found; open = rest.IndexOf('['))
        {
            rest = rest[(open + 1)..];
            int comma = rest.IndexOf(',');
            int close = rest.IndexOf(']');
            found = comma is > 0 and <= 3 && close > comma && NumberIn(rest[..comma]) > 0 && NumberIn(rest[(comma + 1)..close].Trim()) > references;
        }
        return null;
    }

    private static int NumberIn(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : -1;
}
