using System.Globalization;

namespace Journal.Core.References;

/// <summary>
/// Reads what stands between brackets in the running text as a citation: <c>1</c>, <c>1, 25 б.</c>, <c>1: 25</c>, <c>1.40</c>, <c>1; 3</c>, <c>1, 3, 5</c>,
/// <c>1-3</c>, <c>1, 25 б.; 3, 40 б.</c>, <c>Там же. С. 15</c>, <c>@key, p. 3</c>, each with a lead such as <c>см.</c>
/// </summary>
public sealed class CitationGrammar
{
    // What is longer is a remark of the editor.
    private const int LongestBracket = 1000;

    private readonly IReadOnlySet<string> numbers;
    private readonly bool hasBarePages;
    private readonly int highest;

    /// <summary>Makes the grammar of one article.</summary>
    /// <param name="numbers">
    /// The numbers and keys of its references. Where one of them has a point (<c>1.1</c>), <c>[1.1]</c> is that reference.
    /// </param>
    /// <param name="hasBarePages">
    /// Whether the article cites pages by bare numbers elsewhere (see <see cref="CitesBarePage"/>): then <c>[1, 3]</c> is ambiguous.
    /// </param>
    public CitationGrammar(IReadOnlySet<string> numbers, bool hasBarePages = false)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        this.numbers = numbers;
        this.hasBarePages = hasBarePages;
        highest = numbers.Select(n => Math.Max(ValueOf(n), 0)).DefaultIfEmpty().Max();
    }

    /// <summary>The highest number of the references; 0 where they have keys only.</summary>
    public int Highest => highest;

    /// <summary>
    /// Whether a bracket cites a page by a bare number that cannot be a reference: <c>3, 188</c> in an article of fifteen references.
    /// </summary>
    /// <param name="inside">The characters between the brackets.</param>
    public bool CitesBarePage(ReadOnlySpan<char> inside)
    {
        int comma = inside.IndexOf(',');
        return comma is > 0 and <= 3 && ValueOf(inside[..comma]) > 0 && ValueOf(inside[(comma + 1)..].Trim()) > highest;
    }

    /// <summary>Reads the inside of one bracket. Time is proportional to its length.</summary>
    /// <param name="inside">The characters between the brackets.</param>
    /// <param name="previous">The citation before it in the text, which <c>Там же</c> repeats; null where there is none.</param>
    public CitationReading Read(ReadOnlySpan<char> inside, CitationReading? previous = null)
    {
        if (inside.Length > LongestBracket)
            return CitationReading.None;
        var tokens = EntryTokens.Of(inside.ToString());
        var draft = new CitationDraft(numbers, previous);
        int from = 0;
        bool first = true;
        while (from <= tokens.Count)
        {
            int to = from;
            while (to < tokens.Count && !tokens.Is(to, ";"))
                to++;
            bool read = new CitationClause(tokens, draft, hasBarePages, highest).Read(from, to);
            if (!read && first && !draft.HasTargets)
                return CitationReading.None;
            if (!read)
                return draft.Finish(CitationOutcome.Malformed);
            first = false;
            from = to + 1;
        }
        return draft.Finish(CitationOutcome.Citation);
    }

    private static int ValueOf(ReadOnlySpan<char> text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : -1;
}
