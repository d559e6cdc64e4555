using System.Globalization;
using Journal.Core.Languages;
using Journal.Core.Ledgers;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>
/// Gives every heading and every paragraph of the running text its anchor: an explicit id, else the one under which it was published, else the transliterated text of a heading
/// or <c>p-7</c>: for the seventh paragraph of a text that was never published, or a number that no paragraph of the text ever had. The same text and ledger give the same anchors.
/// </summary>
internal sealed class AnchorAssignment : TreeRewriter
{
    /// <summary>What the anchors of notes, references, their marks and paragraphs begin with. A theme's own anchors contain <c>_</c>.</summary>
    private static readonly string[] Reserved = ["fn-", "fnref-", "ref-", "reft-", "cite-", PublishedNames.Paragraphs];

    private readonly HashSet<string> taken;
    private readonly Dictionary<string, int> repeats = new(StringComparer.Ordinal);
    private readonly MarkAnchors marks = new();
    private readonly Queue<string?>? published;
    private int paragraphs;

    private AnchorAssignment(HashSet<string> taken, Queue<string?>? published, int paragraphs)
    {
        this.taken = taken;
        this.published = published;
        this.paragraphs = paragraphs;
    }

    /// <summary>Assigns the anchors of a text.</summary>
    /// <param name="body">The text.</param>
    /// <param name="ledger">The anchors under which its passages were published, or null.</param>
    /// <param name="problems">Receives explicit ids that are doubled or reserved.</param>
    public static Body Assign(Body body, AnchorLedger? ledger, List<Diagnostic> problems)
    {
        var known = ledger is null ? [] : ledger.Anchors.Select(a => a.Name).ToHashSet(StringComparer.Ordinal);
        var numbered = NumberedNames(body, problems);
        var explicitIds = CheckedIds(body, known, numbered, problems);
        var assignment = new AnchorAssignment(explicitIds, null, 0);
        if (ledger is not null)
        {
            var names = PublishedNames.Of(body, ledger, explicitIds.Union(numbered).ToHashSet(StringComparer.Ordinal));
            assignment = new AnchorAssignment([.. explicitIds, .. known], new Queue<string?>(names), PublishedNames.Highest(known, PublishedNames.Paragraphs));
        }
        return body with { Blocks = assignment.Rewrite(body.Blocks) };
    }

    /// <inheritdoc />
    protected override Block RewriteBlock(Block block) => block switch
    {
        HeadingBlock b => Name(b),
        ParagraphBlock b => Name(b),
        QuoteBlock or ContainerBlock => base.RewriteBlock(block),
        ReferenceListBlock => block,
        _ => marks.In(block),
    };

    private static bool IsReserved(string id) => Array.Exists(Reserved, r => id.StartsWith(r, StringComparison.Ordinal));

    // The anchors of notes and references, which follow from what is printed.
    private static HashSet<string> NumberedNames(Body body, List<Diagnostic> problems)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var note in body.Notes)
            if (!names.Add(Anchors.Note(note.Label)))
                problems.Add(Problems.DoubledId(note.Span, Anchors.Note(note.Label)));
        foreach (var list in body.Blocks.OfType<ReferenceListBlock>())
            names.UnionWith(list.Entries.Select(e => list.IsTwin ? Anchors.Twin(e.Number) : Anchors.Reference(e.Number)));
        return names;
    }

    // A reserved id is the program's own, unless it was published: then its author gives it to what took the place of the passage.
    private static HashSet<string> CheckedIds(Body body, HashSet<string> known, HashSet<string> numbered, List<Diagnostic> problems)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, span) in ExplicitIds.Of(body))
        {
            if ((IsReserved(id) && !known.Contains(id)) || id.Contains('_', StringComparison.Ordinal))
                problems.Add(Problems.ReservedId(span, id));
            else if (numbered.Contains(id) || !ids.Add(id))
                problems.Add(Problems.DoubledId(span, id));
        }
        return ids;
    }

    private ParagraphBlock Name(ParagraphBlock paragraph)
    {
        string? name = published?.Dequeue();
        // Without a ledger every paragraph counts, with one only those that need a number.
        if (published is null)
            paragraphs++;
        if (paragraph.Attributes.Id is not null)
            return paragraph;
        if (published is not null && name is null)
            paragraphs++;
        name ??= PublishedNames.Paragraphs + paragraphs.ToString(CultureInfo.InvariantCulture);
        return paragraph with { Attributes = paragraph.Attributes with { Id = name } };
    }

    private HeadingBlock Name(HeadingBlock heading)
    {
        string? name = published?.Dequeue();
        return heading.Attributes.Id is not null ? heading : heading with { Attributes = heading.Attributes with { Id = name ?? NewName(heading) } };
    }

    private string NewName(HeadingBlock heading)
    {
        string slug = Slug.From(PlainText.Of(heading.Content));
        if (slug.Length == 0 || IsReserved(slug))
            slug = "section-" + slug;
        slug = slug.TrimEnd('-');
        string id = slug;
        int n = repeats.GetValueOrDefault(slug, 1);
        while (!taken.Add(id))
            id = slug + "-" + (++n).ToString(CultureInfo.InvariantCulture);
        repeats[slug] = n;
        return id;
    }
}
