using Journal.Core.Model;
using Journal.Core.References;

namespace Journal.Core.Resolve;

/// <summary>Tells whether a text cites pages by bare numbers: <c>[3, 188]</c> in a text with fewer references than 188.</summary>
internal sealed class BarePages : TreeRewriter
{
    private readonly CitationGrammar grammar;
    private bool found;

    private BarePages(CitationGrammar grammar) => this.grammar = grammar;

    /// <summary>Looks through a text.</summary>
    /// <param name="body">The text.</param>
    /// <param name="numbers">The numbers and keys of its references.</param>
    public static bool In(Body body, IReadOnlySet<string> numbers)
    {
        if (numbers.Count == 0)
            return false;
        var search = new BarePages(new CitationGrammar(numbers));
        search.Rewrite(body.Blocks);
        return search.found;
    }

    /// <inheritdoc />
    protected override Block RewriteBlock(Block block) => block is ReferenceListBlock ? block : base.RewriteBlock(block);

    /// <inheritdoc />
    protected override IReadOnlyList<Inline>? RewriteText(TextInline text)
    {
        var rest = text.Text.AsSpan();
        for (int open = rest.IndexOf('['); open >= 0 && !found; open = rest.IndexOf('['))
        {
            rest = rest[(open + 1)..];
            int close = rest.IndexOf(']');
            found = close > 0 && grammar.CitesBarePage(rest[..close]);
        }
        return null;
    }
}
