using Journal.Core.Model;
using Journal.Core.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Figures;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Block = Journal.Core.Model.Block;
using ContainerBlock = Journal.Core.Model.ContainerBlock;
using CodeBlock = Journal.Core.Model.CodeBlock;
using DefinitionItem = Journal.Core.Model.DefinitionItem;
using HeadingBlock = Journal.Core.Model.HeadingBlock;
using HtmlBlock = Journal.Core.Model.HtmlBlock;
using Inline = Journal.Core.Model.Inline;
using ListBlock = Journal.Core.Model.ListBlock;
using MathBlock = Journal.Core.Model.MathBlock;
using Md = Markdig.Syntax;
using MdMath = Markdig.Extensions.Mathematics.MathBlock;
using ParagraphBlock = Journal.Core.Model.ParagraphBlock;
using QuoteBlock = Journal.Core.Model.QuoteBlock;
using SourceSpan = Journal.Core.Text.SourceSpan;
using ThematicBreakBlock = Journal.Core.Model.ThematicBreakBlock;

namespace Journal.Parsing.Markdown;

/// <summary>Converts blocks from Markdig's tree into the model's.</summary>
internal sealed class BlockConverter
{
    private readonly BodyScope scope;
    private readonly InlineConverter inlines;
    private readonly TableConverter tables;
    private readonly HeadingOrder headings;
    private int insideFigure;

    /// <summary>Makes a converter for one text.</summary>
    public BlockConverter(BodyScope scope)
    {
        this.scope = scope;
        inlines = new InlineConverter(scope);
        tables = new TableConverter(scope, ConvertInside);
        headings = new HeadingOrder(scope);
    }

    /// <summary>Converts the blocks of a container; definitions of notes are booked instead.</summary>
    public ValueList<Block> Convert(IEnumerable<Md.Block> blocks)
    {
        var target = new List<Block>();
        foreach (var block in blocks)
        {
            if (block is NoteDefinition note)
                Define(note);
            else if (ToBlock(block, scope.Places.Of(block)) is { } converted)
                target.Add(converted);
        }
        return target.ToValueList();
    }

    private void Define(NoteDefinition note)
    {
        var whole = scope.Places.Of(note);
        var mark = whole with { Length = Math.Min(whole.Length, note.Label.Length + 3) };
        scope.Notes.Define(NoteLedger.Tidy(note.Label, mark, scope.Found), (mark, whole), () => Convert(note), scope.Found);
    }

    private Block? ToBlock(Md.Block block, SourceSpan place) => block switch
    {
        Md.HeadingBlock heading => headings.Check(new HeadingBlock(heading.Level, inlines.Convert(heading.Inline), Attributes(block), place)),
        Md.ParagraphBlock paragraph => ToParagraph(paragraph, place),
        Md.ListBlock list => ToList(list, place),
        Md.QuoteBlock quote => new QuoteBlock(Convert(quote), Attributes(block), place),
        IFencedBlock { ClosingFencedCharCount: 0 } fenced when Unclosed(fenced, place) => null,
        MdMath math => new MathBlock(Lines(math), place),
        Md.CodeBlock code => new CodeBlock(Language(code), Lines(code), place),
        Md.ThematicBreakBlock => new ThematicBreakBlock(place),
        Table table => tables.Convert(table, Attributes(block), place),
        Figure figure => ToFigure(figure, place),
        DefinitionList list => ToDefinitions(list, place),
        CustomContainer container => ToContainer(container, place),
        Md.HtmlBlock html => ToHtml(html, place),
        // What is left only defines links.
        _ => null,
    };

    private Attributes Attributes(Md.Block block) => AttributesConverter.Convert(block, scope);

    private Block? ToParagraph(Md.ParagraphBlock paragraph, SourceSpan place)
    {
        var content = TrimBreaks(inlines.Convert(paragraph.Inline));
        if (content.Count == 0)
            return null;
        var attributes = Attributes(paragraph);
        // An image alone with a title is a figure with that caption.
        if (insideFigure == 0 && content is [ImageInline { Title.Length: > 0 } image])
            return new FigureBlock([new ParagraphBlock([image with { Title = null }], Core.Model.Attributes.None, image.Span)], [new TextInline(image.Title, TitleSpan(image))], attributes, place);
        TextSlips.Check(content, place, scope);
        return new ParagraphBlock(content, attributes, place);
    }

    /// <summary>A fence that is never closed takes the rest of the text with it; that is reported.</summary>
    private bool Unclosed(IFencedBlock fenced, SourceSpan place)
    {
        string fence = new(fenced.FencedChar, fenced.OpeningFencedCharCount);
        scope.Add(Problems.UnclosedBlock(place with { Length = Math.Min(place.Length, fence.Length) }, fence));
        return fenced is Md.CodeBlock;
    }

    /// <summary>Attributes or comments alone in the first or last line leave its end behind.</summary>
    private static ValueList<Inline> TrimBreaks(ValueList<Inline> content) =>
        content is [BreakInline, ..] or [.., BreakInline]
            ? content.SkipWhile(inline => inline is BreakInline).Reverse().SkipWhile(inline => inline is BreakInline).Reverse().ToValueList()
            : content;

    private static SourceSpan TitleSpan(ImageInline image)
    {
        int at = image.Span.Text.LastIndexOf(image.Title, StringComparison.Ordinal);
        return at < 0 ? image.Span : image.Span.Slice(at, image.Title!.Length);
    }

    private ListBlock ToList(Md.ListBlock list, SourceSpan place)
    {
        var blocks = list.OfType<ListItemBlock>().ToList();
        // An author who writes the same number before every item leaves the counting to the program.
        bool counts = blocks.TrueForAll(item => item.Order == blocks[0].Order);
        var items = new List<ListItem>();
        foreach (var item in blocks)
        {
            int number = counts ? blocks[0].Order + items.Count : item.Order;
            items.Add(new ListItem(list.IsOrdered ? number : 0, Convert(item), scope.Places.Of(item)));
        }
        return new ListBlock(list.IsOrdered, !list.IsLoose, items.ToValueList(), Attributes(list), place);
    }

    private FigureBlock ToFigure(Figure figure, SourceSpan place)
    {
        var caption = new List<Inline>();
        foreach (var part in figure.OfType<FigureCaption>())
            caption.AddRange(inlines.Convert(part.Inline));
        return new FigureBlock(ConvertInside(figure.Where(part => part is not FigureCaption)), caption.ToValueList(), Attributes(figure), place);
    }

    /// <summary>Inside figures and tables an image stays what it is.</summary>
    private ValueList<Block> ConvertInside(IEnumerable<Md.Block> blocks)
    {
        insideFigure++;
        var content = Convert(blocks);
        insideFigure--;
        return content;
    }

    private DefinitionListBlock ToDefinitions(DefinitionList list, SourceSpan place)
    {
        var items = new List<DefinitionItem>();
        foreach (var item in list.OfType<Markdig.Extensions.DefinitionLists.DefinitionItem>())
        {
            var terms = item.OfType<DefinitionTerm>().Select(term => inlines.Convert(term.Inline)).ToValueList();
            var definition = Convert(item.Where(part => part is not DefinitionTerm));
            // A second definition of the same term comes as an item without terms.
            if (terms.Count == 0 && items.Count > 0)
                items[^1] = items[^1] with { Definitions = [.. items[^1].Definitions, definition] };
            else
                items.Add(new DefinitionItem(terms, [definition]));
        }
        return new DefinitionListBlock(items.ToValueList(), place);
    }

    private ContainerBlock ToContainer(CustomContainer container, SourceSpan place)
    {
        var attributes = Attributes(container);
        if (container.Info is { Length: > 0 } name)
            attributes = attributes with { Classes = [name, .. attributes.Classes.Where(written => written != name)] };
        return new ContainerBlock(Convert(container), attributes, place);
    }

    private HtmlBlock? ToHtml(Md.HtmlBlock html, SourceSpan place)
    {
        string? clean = HtmlPolicy.Apply(Lines(html), place, scope);
        return string.IsNullOrWhiteSpace(clean) ? null : new HtmlBlock(clean, place);
    }

    private static string? Language(Md.CodeBlock code) =>
        code is FencedCodeBlock { Info: { Length: > 0 } info } ? info.Split(' ')[0] : null;

    private static string Lines(LeafBlock block) => block.Lines.ToString().TrimEnd('\n');
}
