using Journal.Core.Model;
using Journal.Core.Text;
using Markdig.Parsers;
using Markdig.Syntax;
using SourceSpan = Journal.Core.Text.SourceSpan;

namespace Journal.Parsing.Markdown;

/// <summary>Reads the Markdown of a text into the closed tree of the model.</summary>
internal static class BodyReader
{
    /// <summary>Reads the body.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="start">Where the body begins.</param>
    /// <param name="sanitisesHtml">Whether raw HTML is sanitised instead of refused.</param>
    /// <param name="found">Takes what is wrong.</param>
    public static Body Read(SourceText source, int start, bool sanitisesHtml, List<Diagnostic> found)
    {
        var body = new SourceSpan(source, start, source.Text.Length - start);
        if (body.Text.IsWhiteSpace())
            return Body.Empty;
        if (Nesting.FirstTooDeep(body) is { } deep)
        {
            found.Add(Problems.NestingTooDeep(deep, Syntax.DeepestNesting));
            return Body.Empty;
        }
        MarkdownDocument document;
        try
        {
            document = MarkdownParser.Parse(body.Text.ToString(), Syntax.Pipeline);
        }
        catch (ArgumentException)
        {
            // The parser's own limit, for forms of nesting that were not foreseen.
            found.Add(Problems.NestingTooDeep(Nesting.Deepest(body), Syntax.DeepestNesting));
            return Body.Empty;
        }
        var scope = new BodyScope(new Places(source, start), found, sanitisesHtml, Abbreviations.Of(document), new NoteLedger());
        var blocks = new BlockConverter(scope).Convert(document);
        scope.Notes.Balance(found);
        return new Body(blocks, scope.Notes.Notes);
    }
}
