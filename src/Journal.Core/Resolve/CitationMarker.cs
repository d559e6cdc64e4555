using Journal.Core.Model;
using Journal.Core.References;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>Turns brackets that cite a reference into citations and counts the mentions of each reference, in reading order; <see cref="MarkNumbers"/> decides what is published.</summary>
internal sealed class CitationMarker : TreeRewriter
{
    private const int LongestBracket = 1000;
    private readonly Dictionary<string, int> mentions = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> problems;
    private readonly CitationGrammar grammar;
    private readonly AuthorYearGrammar authors;
    private readonly int references;
    private CitationReading? previous;

    private CitationMarker(ReferenceListBlock? list, Body body, List<Diagnostic> problems)
    {
        this.problems = problems;
        HashSet<string> numbers = list is null ? [] : list.Entries.Select(e => e.Number).ToHashSet(StringComparer.Ordinal);
        references = numbers.Count;
        grammar = new CitationGrammar(numbers, BarePages.In(body, numbers));
        authors = new AuthorYearGrammar(list is null ? [] : list.Entries.Select(e => e.Resolved).OfType<ResolvedReference>());
    }

    /// <summary>Marks the citations of a text whose list of references is in its place.</summary>
    /// <param name="body">The text.</param>
    /// <param name="isFragment">Whether the text is a part of a longer one, so that entries may be cited in the lost part.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static Body Mark(Body body, bool isFragment, List<Diagnostic> problems)
    {
        var list = body.Blocks.OfType<ReferenceListBlock>().FirstOrDefault(l => !l.IsTwin);
        var marker = new CitationMarker(list, body, problems);
        var blocks = marker.Rewrite(body.Blocks);
        var notes = body.Notes.Select(n => n with { Content = marker.Rewrite(n.Content) }).ToValueList();
        // A list that the text cites nowhere is a bibliography: then no entry is missing its citation.
        if (list is not null && marker.mentions.Count > 0)
            problems.AddRange(ReferenceResolver.FindUncited(
                [.. list.Entries.Select(e => new ReferenceItem(e.Number, "", e.Span))], marker.mentions.Keys.ToHashSet(StringComparer.Ordinal), isFragment));
        return new Body(blocks, notes);
    }

    /// <inheritdoc />
    protected override Block RewriteBlock(Block block) => block is ReferenceListBlock ? block : base.RewriteBlock(block);

    /// <inheritdoc />
    protected override Inline RewriteInline(Inline inline) => inline is LinkInline ? inline : base.RewriteInline(inline);

    /// <inheritdoc />
    protected override IReadOnlyList<Inline>? RewriteText(TextInline text)
    {
        int open = NextBracket(text.Text, text.Literal ? 1 : 0);
        if (open < 0)
            return null;
        var result = new List<Inline>();
        int done = 0;
        for (; open >= 0; open = NextBracket(text.Text, open + 1))
        {
            var (opening, closing) = text.Text[open] == '[' ? ('[', ']') : ('(', ')');
            int length = text.Text.AsSpan(open + 1, Math.Min(LongestBracket, text.Text.Length - open - 1)).IndexOfAny(opening, closing) + 1;
            if (length < 2 || text.Text[open + length] == opening || Read(text, open, length + 1) is not { } citation)
                continue;
            if (open > done)
                result.Add(text.Part(done, open));
            result.Add(citation);
            done = open + length + 1;
            open = done - 1;
        }
        if (done == 0)
            return null;
        if (done < text.Text.Length)
            result.Add(text.Part(done, text.Text.Length));
        return result;
    }

    private static int NextBracket(string text, int from)
    {
        int next = from < text.Length ? text.AsSpan(from).IndexOfAny('[', '(') : -1;
        return next < 0 ? -1 : from + next;
    }

    private CitationInline? Read(TextInline text, int open, int length) =>
        text.Text[open] == '(' ? ReadAuthors(text, open, length) : ReadNumbers(text, open, length);

    private CitationInline? ReadAuthors(TextInline text, int open, int length)
    {
        var reading = authors.Read(text.Text.AsSpan(open + 1, length - 2));
        if (reading.Outcome == CitationOutcome.NoCitation)
            return null;
        var span = text.SpanOf(open, length);
        string bracket = text.Text.Substring(open, length);
        if (reading.Outcome == CitationOutcome.Ambiguous)
        {
            problems.Add(Problems.AmbiguousAuthorYear(span, bracket));
            return null;
        }
        previous = reading;
        return Cite(reading, bracket, span);
    }

    private CitationInline? ReadNumbers(TextInline text, int open, int length)
    {
        var reading = grammar.Read(text.Text.AsSpan(open + 1, length - 2), previous);
        if (reading.Outcome == CitationOutcome.NoCitation)
            return null;
        var span = text.SpanOf(open, length);
        string bracket = text.Text.Substring(open, length);
        if (references == 0)
        {
            problems.Add(Problems.CitationWithoutList(span, bracket));
            return null;
        }
        if (ProblemOf(reading, bracket, span) is { } problem)
            problems.Add(problem);
        if (!reading.IsCitation)
            return null;
        previous = reading;
        return Cite(reading, bracket, span);
    }

    private Diagnostic? ProblemOf(CitationReading reading, string bracket, SourceSpan span) => reading.Outcome switch
    {
        CitationOutcome.Malformed => Problems.MalformedCitation(span, bracket),
        CitationOutcome.Unknown => Problems.UnknownReference(span, reading.Unknown ?? "", references),
        CitationOutcome.Ambiguous => Problems.AmbiguousCitation(span, bracket),
        CitationOutcome.NothingBefore => Problems.RepeatWithoutCitation(span, bracket),
        _ => null,
    };

    private CitationInline Cite(CitationReading reading, string bracket, SourceSpan span)
    {
        var parts = new List<CitationPart>();
        int done = 0;
        foreach (var target in reading.Targets)
        {
            int start = target.Start + 1;
            if (start > done)
                parts.Add(new CitationPart(bracket[done..start], null, 0));
            int mention = mentions.GetValueOrDefault(target.Reference) + 1;
            mentions[target.Reference] = mention;
            parts.Add(new CitationPart(bracket.Substring(start, target.Length), target.Reference, mention, target.Locator?.Value));
            done = start + target.Length;
        }
        parts.Add(new CitationPart(bracket[done..], null, 0));
        return new CitationInline([.. parts], span);
    }
}
