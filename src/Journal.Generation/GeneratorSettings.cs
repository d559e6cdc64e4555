using Journal.Core.Layout;

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
}
