using Journal.Core.Text;
using MdObject = Markdig.Syntax.MarkdownObject;
using MdSpan = Markdig.Syntax.SourceSpan;

namespace Journal.Parsing.Markdown;

/// <summary>Turns places in the body into places in the whole file.</summary>
/// <param name="source">The whole file.</param>
/// <param name="start">Where the body begins.</param>
internal sealed class Places(SourceText source, int start)
{
    /// <summary>The place of a node.</summary>
    public SourceSpan Of(MdObject node) => Of(node.Span);

    /// <summary>A place whose end counts as part of it.</summary>
    public SourceSpan Of(MdSpan span)
    {
        int from = Math.Clamp(start + span.Start, start, source.Text.Length);
        int to = Math.Clamp(start + span.End + 1, from, source.Text.Length);
        return new SourceSpan(source, from, to - from);
    }

    /// <summary>The place from the beginning of one to the end of another.</summary>
    public static SourceSpan Join(SourceSpan first, SourceSpan last) =>
        new(first.Source, first.Start, Math.Max(first.End, last.End) - first.Start);
}
