using Journal.Core.Text;
using Scriban;
using Scriban.Runtime;
using SourceSpan = Scriban.Parsing.SourceSpan;

namespace Journal.Scriban;

/// <summary>Knows the files of the theme and no others: what a template includes is looked up among those that were parsed, never on the disk.</summary>
/// <param name="parsed">The templates.</param>
/// <param name="problems">Says what is wrong.</param>
internal sealed class ThemeLoader(IReadOnlyDictionary<string, Template> parsed, ScribanProblems problems) : ITemplateLoader
{
    /// <inheritdoc />
    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => parsed.ContainsKey(templateName)
        ? templateName
        : throw new Refusal(callerSpan, Problems.ThemeIncludeMissing(problems.SpanOf(callerSpan), templateName, Nearest.To(templateName, parsed.Keys)));

    /// <inheritdoc />
    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        throw new InvalidOperationException("every template of the theme is in the context's cache");

    /// <inheritdoc />
    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        throw new InvalidOperationException("pages are rendered without waiting");
}
