using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Journal.Parsing.Markdown;

/// <summary>A span in brackets with attributes.</summary>
internal sealed class BracketedSpan : ContainerInline;

/// <summary>Reads <c>[text]{lang=la}</c>: braces behind a bracket that closes an open one and makes no link.</summary>
internal sealed class BracketedSpanParser : InlineParser
{
    /// <summary>Makes the parser.</summary>
    public BracketedSpanParser() => OpeningCharacters = [']'];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{' || processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { IsImage: false, Label: null } open)
            return false;
        var rest = slice;
        rest.SkipChar();
        int braces = rest.Start;
        if (!GenericAttributesParser.TryParse(ref rest, out HtmlAttributes? attributes))
            return false;
        // The attributes' parser may have taken the line end behind the braces with it.
        int last = rest.Start - 1;
        while (last > braces && slice.Text[last] != '}')
            last--;
        attributes.Span = new SourceSpan(processor.GetSourcePosition(braces), processor.GetSourcePosition(last));
        var span = new BracketedSpan
        {
            Span = new SourceSpan(open.Span.Start, attributes.Span.End),
            Line = open.Line,
            Column = open.Column,
        };
        span.SetAttributes(attributes);
        open.ReplaceBy(span);
        processor.Inline = span;
        processor.PostProcessInlines(0, span, null, false);
        span.IsClosed = true;
        slice.Start = last + 1;
        return true;
    }
}

/// <summary>Reads attributes in braces and leaves the line end behind them, which Markdig's own parser swallows so that two words grow together.</summary>
internal sealed class AttributesParser : GenericAttributesParser
{
    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!base.Match(processor, ref slice))
            return false;
        if (slice.Start > 0 && slice.Text[slice.Start - 1] == '\n')
            slice.Start--;
        return true;
    }
}
