using Journal.Core.Ledgers;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>
/// Numbers the marks of notes and citations, and tells every note and every reference which marks point to it, in reading order.
/// A mark that was published keeps its number; without a ledger they are counted.
/// </summary>
internal sealed class MarkNumbers : TreeRewriter
{
    private readonly Dictionary<string, List<int>> ofNotes;
    private readonly Dictionary<string, List<int>> ofReferences = new(StringComparer.Ordinal);
    private readonly Dictionary<Inline, List<int>>? published;

    private MarkNumbers(Body body, Dictionary<Inline, List<int>>? published)
    {
        this.published = published;
        ofNotes = body.Notes.DistinctBy(n => n.Label).ToDictionary(n => n.Label, _ => new List<int>(), StringComparer.Ordinal);
    }

    /// <summary>Numbers the marks of a text.</summary>
    /// <param name="body">The text, its citations marked and counted, its notes in their order, its passages named.</param>
    /// <param name="ledger">What was published, or null.</param>
    public static Body Assign(Body body, AnchorLedger? ledger)
    {
        var explicitIds = ledger is null ? null : ExplicitIds.Of(body).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var numbers = new MarkNumbers(body, ledger is null ? null : MarkAlignment.Of(body, ledger, explicitIds!));
        var blocks = numbers.Rewrite(body.Blocks);
        var notes = body.Notes.Select(n => n with { Content = numbers.Rewrite(n.Content) }).ToList();
        return new Body(
            numbers.ofReferences.Count == 0 ? blocks : blocks.Select(b => b is ReferenceListBlock { IsTwin: false } list ? numbers.Tell(list) : b).ToValueList(),
            notes.Select(n => n with { Mentions = [.. numbers.ofNotes[n.Label]] }).ToValueList());
    }

    /// <inheritdoc />
    protected override Block RewriteBlock(Block block)
    {
        // The caption of a table stands above it.
        if (block is not FigureBlock { Content: [TableBlock] } figure)
            return base.RewriteBlock(block);
        var caption = Rewrite(figure.Caption);
        var content = Rewrite(figure.Content);
        return ReferenceEquals(caption, figure.Caption) && ReferenceEquals(content, figure.Content) ? figure : figure with { Caption = caption, Content = content };
    }

    /// <inheritdoc />
    protected override Inline RewriteInline(Inline inline) => inline switch
    {
        NoteMarkInline mark => Number(mark),
        CitationInline citation => Number(citation),
        _ => base.RewriteInline(inline),
    };

    private NoteMarkInline Number(NoteMarkInline mark)
    {
        if (!ofNotes.TryGetValue(mark.Label, out var mentions))
            return mark;
        mentions.Add(published is null ? mentions.Count + 1 : published[mark][0]);
        return mark with { Mention = mentions[^1] };
    }

    private CitationInline Number(CitationInline citation)
    {
        var parts = citation.Parts.ToArray();
        int done = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i].Reference is not { } reference)
                continue;
            if (published is not null)
                parts[i] = parts[i] with { Mention = published[citation][done++] };
            if (!ofReferences.TryGetValue(reference, out var mentions))
                ofReferences.Add(reference, mentions = []);
            mentions.Add(parts[i].Mention);
        }
        return published is null ? citation : citation with { Parts = [.. parts] };
    }

    private ReferenceListBlock Tell(ReferenceListBlock list) => list with
    {
        Entries = list.Entries.Select(e => ofReferences.TryGetValue(e.Number, out var mentions) ? e with { Mentions = [.. mentions] } : e).ToValueList(),
    };
}
