using Journal.Core.Model;
using Journal.Core.Text;
using Markdig.Syntax.Inlines;
using CodeInline = Journal.Core.Model.CodeInline;
using EmphasisInline = Journal.Core.Model.EmphasisInline;
using Inline = Journal.Core.Model.Inline;
using LinkInline = Journal.Core.Model.LinkInline;
using MathInline = Journal.Core.Model.MathInline;
using Md = Markdig.Syntax.Inlines;
using MdMath = Markdig.Extensions.Mathematics.MathInline;

namespace Journal.Parsing.Markdown;

/// <summary>Converts running text from Markdig's tree into the model's.</summary>
/// <param name="scope">What the converters of one text share.</param>
internal sealed class InlineConverter(BodyScope scope)
{
    private int depth;
    private SourceSpan outermost;

    /// <summary>Converts the text of a block or of a piece of markup.</summary>
    public ValueList<Inline> Convert(ContainerInline? container)
    {
        if (container is null)
            return [];
        if (depth > Syntax.DeepestNesting)
        {
            scope.Add(Problems.NestingTooDeep(outermost, Syntax.DeepestNesting));
            return [];
        }
        if (depth == 0 && container.ParentBlock is { } block)
            outermost = scope.Places.Of(block) with { Length = 1 };
        depth++;
        var target = new List<Inline>();
        var run = new TextRun(target, scope.Abbreviations);
        var html = new InlineHtml(scope, target);
        foreach (var child in container)
            Add(child, target, run, html);
        run.Flush();
        html.CloseAll(scope.Places.Of(container));
        depth--;
        return target.ToValueList();
    }

    private void Add(Md.Inline node, List<Inline> target, TextRun run, InlineHtml html)
    {
        var place = scope.Places.Of(node);
        switch (node)
        {
            case LiteralInline literal:
                AddLiteral(literal, place, target, run);
                return;
            case HtmlEntityInline entity:
                run.Append(entity.Transcoded.AsSpan(), place);
                return;
            case DelimiterInline delimiter:
                run.Append(delimiter.ToLiteral(), place with { Length = Math.Min(place.Length, delimiter.ToLiteral().Length) });
                foreach (var child in delimiter)
                    Add(child, target, run, html);
                return;
            case Md.EmphasisInline raised when IsNoScript(raised, place):
                run.Append([raised.DelimiterChar], place with { Length = 1 });
                foreach (var child in raised)
                    Add(child, target, run, html);
                run.Append([raised.DelimiterChar], place with { Start = place.End - 1, Length = 1 });
                return;
            case Md.HtmlInline tag:
                // A comment parts no words.
                if (tag.Tag.StartsWith("<!--", StringComparison.Ordinal))
                    return;
                run.Flush();
                html.Add(tag.Tag, place);
                return;
        }
        run.Flush();
        if (ToInline(node, place) is { } inline)
            target.Add(inline);
        else if (node is ContainerInline other)
            target.AddRange(Convert(other));
    }

    /// <summary>Superscript and subscript hold no space: in <c>10^6 and 10^7</c> the signs are meant as they stand.</summary>
    private static bool IsNoScript(Md.EmphasisInline emphasis, SourceSpan place) =>
        emphasis is { DelimiterChar: '^' or '~', DelimiterCount: 1 } && place.Length > 2 && place.Text.ContainsAny(" \t\n\u00a0");

    private static void AddLiteral(LiteralInline literal, SourceSpan place, List<Inline> target, TextRun run)
    {
        var text = literal.Content.AsSpan();
        if (!literal.IsFirstCharacterEscaped || text is not ['[', ..])
        {
            run.Append(text, literal.IsFirstCharacterEscaped ? place : Fit(place, text));
            return;
        }
        // Kept apart: an escaped bracket begins no citation.
        run.Flush();
        target.Add(new TextInline("[", place with { Length = Math.Min(2, place.Length) }, Literal: true));
        run.Append(text[1..], place.Slice(Math.Min(2, place.Length), Math.Max(0, place.Length - 2)));
    }

    /// <summary>In cells of pipe tables Markdig cuts the space around a text but leaves its place as it was.</summary>
    private static SourceSpan Fit(SourceSpan place, ReadOnlySpan<char> text)
    {
        int at = place.Length == text.Length ? 0 : place.Text.IndexOf(text);
        return at < 0 ? place : place.Slice(at, text.Length);
    }

    private Inline? ToInline(Md.Inline node, SourceSpan place)
    {
        switch (node)
        {
            case LineBreakInline line:
                return new BreakInline(line.IsHard, place);
            case Md.CodeInline code:
                return new CodeInline(code.Content, place);
            case MdMath math:
                return new MathInline(math.Content.ToString(), place);
            case NoteMark note:
                var mark = new NoteMarkInline(NoteLedger.Tidy(note.Label, place, scope.Found), place);
                scope.Notes.Mark(mark);
                return mark;
            case BracketedSpan span:
                return new SpanInline(Convert(span), AttributesConverter.Convert(span, scope), place);
            case Md.EmphasisInline emphasis:
                return ToEmphasis(emphasis, place);
            case AutolinkInline link:
                return ToLink(link, place);
            case Md.LinkInline { IsImage: true } image:
                return ToImage(image, place);
            case Md.LinkInline link:
                return ToLink(link, place);
            default:
                return null;
        }
    }

    private Inline ToEmphasis(Md.EmphasisInline emphasis, SourceSpan place)
    {
        var kind = (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
        {
            ('~', 1) => EmphasisKind.Subscript,
            ('~', _) => EmphasisKind.Deleted,
            ('^', _) => EmphasisKind.Superscript,
            ('+', _) => EmphasisKind.Inserted,
            ('=', _) => EmphasisKind.Marked,
            (_, 1) => EmphasisKind.Emphasis,
            _ => EmphasisKind.Strong,
        };
        var inline = new EmphasisInline(kind, Convert(emphasis), place);
        var attributes = AttributesConverter.Convert(emphasis, scope);
        return attributes == Attributes.None ? inline : new SpanInline([inline], attributes, place);
    }

    private static string? TitleOf(Md.LinkInline link) => string.IsNullOrEmpty(link.Title) ? null : link.Title;

    private LinkInline ToLink(AutolinkInline link, SourceSpan place)
    {
        var inner = place.Length > 2 ? place.Slice(1, place.Length - 2) : place;
        string target = link.IsEmail ? $"mailto:{link.Url}" : link.Url;
        LinkTargets.CheckLink(target, inner, scope);
        return new LinkInline(target, inner, null, [new TextInline(link.Url, inner)], AttributesConverter.Convert(link, scope), place);
    }

    private LinkInline ToLink(Md.LinkInline link, SourceSpan place)
    {
        var content = Convert(link);
        if (PlainText.IsEmpty(content))
            scope.Add(Problems.EmptyLinkText(place));
        var target = LinkTargets.SpanOf(link, place, scope.Places);
        LinkTargets.CheckLink(link.Url ?? "", target, scope);
        return new LinkInline(link.Url ?? "", target, TitleOf(link), content, AttributesConverter.Convert(link, scope), place);
    }

    private ImageInline ToImage(Md.LinkInline image, SourceSpan place)
    {
        string alternative = PlainText.Of(Convert(image)).Trim();
        if (alternative.Length == 0)
            scope.Add(Problems.ImageWithoutAlternative(place));
        var target = LinkTargets.SpanOf(image, place, scope.Places);
        LinkTargets.CheckImage(image.Url ?? "", target, scope);
        return new ImageInline(image.Url ?? "", target, TitleOf(image), alternative, AttributesConverter.Convert(image, scope), place);
    }
}
