using Journal.Core.Model;
using Journal.Core.Resolve;
using Journal.Statiq.Pipelines;
using Statiq.Common;

namespace Journal.Statiq.Modules;

/// <summary>The stage Resolve: numbers notes, ties citations to references, texts to their translations, people to their works.</summary>
internal sealed class ResolveNotes : Module
{
    /// <inheritdoc />
    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var manuscript = context.Outputs.FromPipeline(nameof(Manuscripts)).The<Manuscript>(JournalKeys.Manuscript);
        var edition = Findings.Log(context, Resolver.Resolve(manuscript, JournalSettings.Generator(context).Drafts));
        var texts =
            from article in edition.Issues.SelectMany(issue => issue.Articles)
            from text in article.Texts
            select context.CreateDocument(ArticleMetadata.Of(article, text, edition.Masthead));
        return Task.FromResult<IEnumerable<IDocument>>([context.Carry(JournalKeys.Edition, edition), .. texts]);
    }
}
