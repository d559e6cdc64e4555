using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing;
using Statiq.Common;

namespace Journal.Statiq.Modules;

/// <summary>The stage Parse: a document for the whole manuscript and one for each text with its front matter.</summary>
internal sealed class ParseManuscript : Module
{
    /// <inheritdoc />
    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var tree = context.Inputs.The<InputTree>(JournalKeys.Tree);
        var manuscript = Findings.Log(context, ManuscriptReader.Parse(tree));
        return Task.FromResult<IEnumerable<IDocument>>(
            [context.Carry(JournalKeys.Manuscript, manuscript), .. manuscript.Articles.Select(article => Document(context, tree, article))]);
    }

    private static IDocument Document(IExecutionContext context, InputTree tree, ArticleFile article) => context.CreateDocument(
        context.FileSystem.RootPath.Combine(tree.DisplayPath(article.Path)), null, ArticleMetadata.Of(article));
}
