using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>Turns brackets that cite a reference into citations and counts the mentions of each reference, in reading order.</summary>
internal sealed class CitationMarker : TreeRewriter
{
    private const int LongestBracket = 160;
    private readonly Dictionary<string, int> mentions = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> problems;
    private readonly CitationReader reader;
    private readonly int references;

    private CitationMarker(HashSet<string> numbers, Lazy<bool> hasBarePages, List<Diagnostic> problems)
    {
        this.problems = problems;
        references = numbers.Count;
        reader = new CitationReader(numbers, hasBarePages);
    }

    /// <summary>Marks the citations of a text whose list of references is in its place.</summary>
    /// <param name="body">The text.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static Body Mark(Body body, List<Diagnostic> problems)
    {
        var list = body.Blocks.OfType<ReferenceListBlock>().FirstOrDefault();
        var numbers = list is null ? [] : list.Entries.Select(e => e.Number).ToHashSet(StringComparer.Ordinal);
        var marker = new CitationMarker(numbers, new Lazy<bool>(() => BarePages.In(body, numbers.Count)), problems);
        var blocks = marker.Rewrite(body.Blocks);
        var notes = body.Notes.Select(n => n with { Content = marker.Rewrite(n.Content) }).ToValueList();
        if (marker.mentions.Count > 0)
            blocks = blocks.Select(b => b is ReferenceListBlock r ? marker.Count(r) : b).ToValueList();
        return new Body(blocks, notes);
    }

    /// <inheritdoc />
    protected override Block RewriteBlock(Block block) => block is ReferenceListBlock ? block : base.RewriteBlock(block);

    /// <inheritdoc />
    protected override Inline RewriteInline(Inline inline) => inline is LinkInline ? inline : base.RewriteInline(inline);

    /// <inheritdoc />
    protected override IReadOnlyList<Inline>? RewriteText(TextInline text)
    {
        int open = text.Text.IndexOf('[', text.Literal ? 1 : 0);
        if (open < 0)
            return null;
        var result = new List<Inline>();
        int done = 0;
        for (; open >= 0; open = open + 1 < text.Text.Length ? text.Text.IndexOf('[', open + 1) : -1)
        {
            int length = text.Text.AsSpan(open, Math.Min(LongestBracket, text.Text.Length - open)).IndexOf(']');
            if (length < 2 || Read(text, open, length + 1) is not { } citation)
                continue;
            if (open > done)
                result.Add(Piece(text, done, open));
            result.Add(citation);
            done = open + length + 1;
            open = done - 1;
        }
        if (done == 0)
            return null;
        if (done < text.Text.Length)
            result.Add(Piece(text, done, text.Text.Length));
        return result;
    }

    private CitationInline? Read(TextInline text, int open, int length)
    {
        var verdict = reader.Read(text.Text.AsSpan(open + 1, length - 2));
        if (verdict == CitationVerdict.Text)
            return null;
        var span = SpanOf(text, open, length);
        string bracket = text.Text.Substring(open, length);
        if (references == 0)
            problems.Add(Problems.CitationWithoutList(span, bracket));
        else if (verdict == CitationVerdict.Malformed)
            problems.Add(Problems.MalformedCitation(span, bracket));
        else if (verdict == CitationVerdict.Unknown)
            problems.Add(Problems.UnknownReference(span, reader.Unknown, references));
        else if (verdict == CitationVerdict.Ambiguous)
            problems.Add(Problems.AmbiguousCitation(span, bracket));
        return references > 0 && verdict is CitationVerdict.Citation or CitationVerdict.Ambiguous ? Cite(bracket, span) : null;
    }

    private CitationInline Cite(string bracket, SourceSpan span)
    {
        var parts = new List<CitationPart>();
        int done = 0;
        foreach (var piece in reader.Pieces)
        {
            int start = piece.Start + 1;
            if (start > done)
                parts.Add(new CitationPart(bracket[done..start], null, 0));
            int mention = mentions.GetValueOrDefault(piece.Reference!) + 1;
            mentions[piece.Reference!] = mention;
            parts.Add(new CitationPart(bracket.Substring(start, piece.Length), piece.Reference, mention));
            done = start + piece.Length;
        }
        parts.Add(new CitationPart(bracket[done..], null, 0));
        return new CitationInline([.. parts], span);
    }

    private ReferenceListBlock Count(ReferenceListBlock list) => list with
    {
        Entries = list.Entries.Select(e => e with { Mentions = mentions.GetValueOrDefault(e.Number) }).ToValueList(),
    };

    private static TextInline Piece(TextInline text, int start, int end) =>
        new(text.Text[start..end], SpanOf(text, start, end - start), text.Literal && start == 0);

    /// <summary>Offsets in the text are offsets in the source unless an entity or escape made them differ; then the whole text is shown.</summary>
    private static SourceSpan SpanOf(TextInline text, int start, int length) =>
        text.Span.Length == text.Text.Length ? text.Span.Slice(start, length) : text.Span;
}
