using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Theming;
using Journal.Theming.Language;

namespace Journal.Generation;

/// <summary>What a host may decide about a site beside its input and its theme.</summary>
public sealed record GeneratorSettings
{
    /// <summary>Absolute address where the site will stand, without a last slash; null takes the one in <c>journal.yml</c>.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Whether texts marked as drafts are published too.</summary>
    public bool Drafts { get; init; }

    /// <summary>How links between pages are written.</summary>
    public LinkStyle Links { get; init; } = LinkStyle.Hosted;

    /// <summary>The engine that parses and renders the templates of the theme; the built-in one needs no package.</summary>
    public CompileTemplates Engine { get; init; } = TemplateSet.Engine;

    /// <summary>What is decided about the pages of a journal.</summary>
    /// <param name="masthead">The journal.</param>
    public RenderSettings ForPages(Masthead masthead) => new(Links, BaseUrl?.TrimEnd('/') ?? masthead.BaseUrl);
}
