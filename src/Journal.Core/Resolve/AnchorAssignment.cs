using System.Globalization;
using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>
/// Gives every heading and every paragraph of the running text its anchor: an explicit id, else the transliterated text of a heading
/// or <c>p-7</c> for the seventh paragraph. The same text gives the same anchors.
/// </summary>
internal sealed class AnchorAssignment : TreeRewriter
{
    /// <summary>What the anchors of notes, references, their marks and paragraphs begin with. A theme's own anchors contain <c>_</c>.</summary>
    private static readonly string[] Reserved = ["fn-", "fnref-", "ref-", "reft-", "cite-", "p-"];

    private readonly HashSet<string> taken;
    private readonly Dictionary<string, int> repeats = new(StringComparer.Ordinal);
    private readonly MarkAnchors marks;
    private int paragraphs;

    private AnchorAssignment(HashSet<string> taken)
    {
        this.taken = taken;
        marks = new MarkAnchors(taken);
    }

    /// <summary>Assigns the anchors of a text.</summary>
    /// <param name="body">The text.</param>
    /// <param name="problems">Receives explicit ids that are doubled or reserved.</param>
    public static Body Assign(Body body, List<Diagnostic> problems)
    {
        var explicitIds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, span) in ExplicitIds.Of(body))
        {
            if (IsReserved(id) || id.Contains('_', StringComparison.Ordinal))
                problems.Add(Problems.ReservedId(span, id));
            else if (!explicitIds.Add(id))
                problems.Add(Problems.DoubledId(span, id));
        }
        var noteIds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var note in body.Notes)
            if (!noteIds.Add(Anchors.Note(note.Label)))
                problems.Add(Problems.DoubledId(note.Span, Anchors.Note(note.Label)));
        return body with { Blocks = new AnchorAssignment(explicitIds).Rewrite(body.Blocks) };
    }

    /// <inheritdoc />
    protected override Block RewriteBlock(Block block) => block switch
    {
        HeadingBlock { Attributes.Id: not null } => block,
        HeadingBlock b => b with { Attributes = b.Attributes with { Id = HeadingId(b) } },
        ParagraphBlock b => Number(b),
        QuoteBlock or ContainerBlock => base.RewriteBlock(block),
        ReferenceListBlock => block,
        _ => marks.In(block),
    };

    private static bool IsReserved(string id) => Array.Exists(Reserved, r => id.StartsWith(r, StringComparison.Ordinal));

    private ParagraphBlock Number(ParagraphBlock paragraph)
    {
        paragraphs++;
        if (paragraph.Attributes.Id is not null)
            return paragraph;
        string id = "p-" + paragraphs.ToString(CultureInfo.InvariantCulture);
        return paragraph with { Attributes = paragraph.Attributes with { Id = id } };
    }

    private string HeadingId(HeadingBlock heading)
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
