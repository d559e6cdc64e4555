using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Tests.Parsing;

/// <summary>Writes a tree in a short form in which two trees are easily compared.</summary>
internal static class Dump
{
    public static string Of(Body body)
    {
        string notes = string.Concat(body.Notes.Select(note => $" note {note.Label}({Of(note.Content)})"));
        return Of(body.Blocks) + notes;
    }

    public static string Of(ValueList<Block> blocks) => string.Join(' ', blocks.Select(Of));

    public static string Of(ValueList<Inline> content) => string.Join(' ', content.Select(Of));

    private static string Of(Block block) => block switch
    {
        ParagraphBlock b => $"p{Of(b.Attributes)}({Of(b.Content)})",
        HeadingBlock b => $"h{b.Level}{Of(b.Attributes)}({Of(b.Content)})",
        ListBlock b => $"{(b.Ordered ? "ol" : "ul")}{(b.Tight ? "" : "+")}{Of(b.Attributes)}({string.Join(' ', b.Items.Select(i => $"{(b.Ordered ? i.Number + ":" : "")}({Of(i.Content)})"))})",
        QuoteBlock b => $"quote{Of(b.Attributes)}({Of(b.Content)})",
        CodeBlock b => $"code{(b.Language is null ? "" : ":" + b.Language)}({b.Text.Replace("\n", "\\n", StringComparison.Ordinal)})",
        MathBlock b => $"math({b.Text})",
        ThematicBreakBlock => "hr",
        TableBlock b => $"table{Of(b.Attributes)}[{string.Concat(b.Columns.Select(c => c.ToString()[0]))}](head{Rows(b.Head)} body{Rows(b.Body)})",
        FigureBlock b => $"figure{Of(b.Attributes)}({Of(b.Content)} caption({Of(b.Caption)}))",
        DefinitionListBlock b => $"dl({string.Join(' ', b.Items.Select(i => $"{string.Join(' ', i.Terms.Select(t => $"dt({Of(t)})"))} {string.Join(' ', i.Definitions.Select(d => $"dd({Of(d)})"))}"))})",
        ContainerBlock b => $"container{Of(b.Attributes)}({Of(b.Content)})",
        HtmlBlock b => $"html({b.Html.Trim()})",
        _ => block.GetType().Name,
    };

    private static string Rows(ValueList<TableRow> rows) =>
        string.Concat(rows.Select(r => $"({string.Join(" | ", r.Cells.Select(c => $"{(c.ColumnSpan > 1 ? c.ColumnSpan + "×" : "")}{Of(c.Content)}"))})"));

    private static string Of(Inline inline) => inline switch
    {
        TextInline i => (i.Literal ? "!" : "") + $"'{i.Text}'",
        EmphasisInline i => $"{i.Kind.ToString().ToLowerInvariant()}({Of(i.Content)})",
        SpanInline i => $"span{Of(i.Attributes)}({Of(i.Content)})",
        CodeInline i => $"`{i.Text}`",
        MathInline i => $"${i.Text}$",
        LinkInline i => $"a{Of(i.Attributes)}<{i.Target}{(i.Title is null ? "" : $" \"{i.Title}\"")}>({Of(i.Content)})",
        ImageInline i => $"img{Of(i.Attributes)}<{i.Target}{(i.Title is null ? "" : $" \"{i.Title}\"")}>({i.Alternative})",
        BreakInline i => i.Hard ? "br" : "/",
        NoteMarkInline i => $"^{i.Label}",
        AbbreviationInline i => $"abbr({i.Text}={i.Expansion})",
        HtmlInline i => $"html({i.Html})",
        _ => inline.GetType().Name,
    };

    private static string Of(Attributes attributes)
    {
        if (attributes == Attributes.None)
            return "";
        IEnumerable<string> parts =
            [.. attributes.Id is { } id ? [$"#{id}"] : Array.Empty<string>(), .. attributes.Classes.Select(c => "." + c), .. attributes.Values.Select(v => $"{v.Key}={v.Value}")];
        return $"{{{string.Join(' ', parts)}}}";
    }
}
