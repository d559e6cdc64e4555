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
        var braces = slice;
        braces.SkipChar();
        if (AttributesScanner.Read(braces, out int length) is not { } attributes)
            return false;
        attributes.Span = new SourceSpan(processor.GetSourcePosition(braces.Start), processor.GetSourcePosition(braces.Start + length - 1));
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
        slice.Start = braces.Start + length;
        return true;
    }
}
