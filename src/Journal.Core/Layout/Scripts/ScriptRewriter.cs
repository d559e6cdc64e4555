using Journal.Core.Languages;
using Journal.Core.Languages.Scripts;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout.Scripts;

/// <summary>
/// Writes a text in another script. Passages in other languages, names marked as such (<c>{.name}</c>), references, citations, code, formulas, raw HTML and written-out
/// addresses stay as they are, with the language of the text on those that are words of it. Ids, and so all anchors, are those of the original.
/// </summary>
internal sealed class ScriptRewriter : TreeRewriter
{
    private const string NameClass = "name";
    private readonly ScriptConversion conversion;
    private readonly LanguageTag original;
    private readonly List<string> pieces = [];
    private ValueList<string>? converted;
    private int next;

    private ScriptRewriter(ScriptConversion conversion, LanguageTag original)
    {
        this.conversion = conversion;
        this.original = original;
    }

    /// <summary>Converts a text with its notes.</summary>
    /// <param name="body">The text, resolved.</param>
    /// <param name="conversion">The conversion.</param>
    /// <param name="original">The language of the text.</param>
    public static Body Convert(Body body, ScriptConversion conversion, LanguageTag original)
    {
        // Words that markup cuts are seen whole: the text is read once for its words and rewritten with them.
        var rewriter = new ScriptRewriter(conversion, original);
        rewriter.RewriteBody(body);
        rewriter.converted = conversion.Convert(rewriter.pieces);
        return rewriter.RewriteBody(body);
    }

    /// <inheritdoc />
    protected override Block RewriteBlock(Block block)
    {
        Part();
        var attributes = Attributes.Of(block);
        if (block is ReferenceListBlock || IsForeign(attributes))
            return block;
        var result = WithAttributes(base.RewriteBlock(block), Retagged(attributes));
        Part();
        return result;
    }

    /// <inheritdoc />
    protected override Inline RewriteInline(Inline inline)
    {
        if (inline is TextInline or EmphasisInline)
            return base.RewriteInline(inline);
        if (inline is SpanInline span && !IsForeign(span.Attributes) && !span.Attributes.Classes.Contains(NameClass))
            return base.RewriteInline(span with { Attributes = Retagged(span.Attributes) });
        if (inline is LinkInline link && !IsWrittenOut(link) && !IsForeign(link.Attributes))
            return base.RewriteInline(link with { Title = Plain(link.Title), Attributes = Retagged(link.Attributes) });
        Part();
        return inline switch
        {
            SpanInline name when name.Attributes["lang"] is null => name with { Attributes = Tagged(name.Attributes, original) },
            ImageInline image when !IsForeign(image.Attributes) => image with { Alternative = Plain(image.Alternative)!, Title = Plain(image.Title) },
            AbbreviationInline abbreviation => abbreviation with { Text = Plain(abbreviation.Text)!, Expansion = Plain(abbreviation.Expansion)! },
            CitationInline citation when citation.Parts.Any(p => HasWords(p.Text)) =>
                new SpanInline([citation], Tagged(Attributes.None, original), citation.Span),
            _ => inline,
        };
    }

    /// <inheritdoc />
    protected override IReadOnlyList<Inline>? RewriteText(TextInline text)
    {
        if (converted is null)
        {
            pieces.Add(text.Text);
            return null;
        }
        string words = converted[next++];
        return words == text.Text ? null : [text with { Text = words }];
    }

    private Body RewriteBody(Body body) => new(
        Rewrite(body.Blocks),
        body.Notes.Select(n => Rewrite(n.Content) is var c && ReferenceEquals(c, n.Content) ? n : n with { Content = c }).ToValueList());

    // A word cannot go on behind this place.
    private void Part()
    {
        if (converted is null)
            pieces.Add(" ");
        else
            next++;
    }

    private string? Plain(string? text) => text is null || converted is null ? text : conversion.Convert(text);

    private static bool IsWrittenOut(LinkInline link) => link.Content is [TextInline only] && only.Text == link.Target;

    private static bool HasWords(string text) => text.AsSpan().ContainsAnyInRange('\u0400', '\u052f');

    private static bool IsForeign(Attributes attributes) =>
        LanguageTag.TryParse(attributes["lang"], out var language) && !KazakhScripts.IsCyrillic(language);

    private Attributes Retagged(Attributes attributes) => attributes["lang"] is null ? attributes : Tagged(attributes, conversion.Language);

    private static Attributes Tagged(Attributes attributes, LanguageTag language) =>
        attributes with { Values = [.. attributes.Values.Where(v => v.Key != "lang"), new("lang", language.Value)] };

    private static Block WithAttributes(Block block, Attributes attributes) => block switch
    {
        ParagraphBlock b when !ReferenceEquals(b.Attributes, attributes) => b with { Attributes = attributes },
        HeadingBlock b when !ReferenceEquals(b.Attributes, attributes) => b with { Attributes = attributes },
        ListBlock b when !ReferenceEquals(b.Attributes, attributes) => b with { Attributes = attributes },
        QuoteBlock b when !ReferenceEquals(b.Attributes, attributes) => b with { Attributes = attributes },
        TableBlock b when !ReferenceEquals(b.Attributes, attributes) => b with { Attributes = attributes },
        FigureBlock b when !ReferenceEquals(b.Attributes, attributes) => b with { Attributes = attributes },
        ContainerBlock b when !ReferenceEquals(b.Attributes, attributes) => b with { Attributes = attributes },
        _ => block,
    };
}
