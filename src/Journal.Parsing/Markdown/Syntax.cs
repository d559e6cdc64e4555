using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Figures;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace Journal.Parsing.Markdown;

/// <summary>The Markdown that texts are written in: CommonMark with the extensions that the input format names.</summary>
internal static class Syntax
{
    /// <summary>How many blocks may stand inside each other.</summary>
    public const int DeepestNesting = 100;

    /// <summary>The set of parsers; it holds no state of a text and is used by many threads.</summary>
    public static MarkdownPipeline Pipeline { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true, MaximumNestingDepth = DeepestNesting }
            .UseGridTables()
            .UsePipeTables()
            .UseDefinitionLists()
            .UseMathematics()
            .UseEmphasisExtras();
        builder.BlockParsers.InsertBefore<ThematicBreakParser>(new AbbreviationDefinitionParser());
        builder.BlockParsers.Insert(0, new NoteDefinitionParser());
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.BlockParsers.Insert(0, new FigureBlockParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new NoteMarkParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new BracketedSpanParser());
        builder.InlineParsers.Insert(0, new FormulaParser());
        builder.InlineParsers.Insert(0, new AttributesParser());
        foreach (var parser in builder.BlockParsers.OfType<IAttributesParseable>())
            parser.TryParseAttributes = AttributesParser.ReadLine;
        return builder.Build();
    }
}
