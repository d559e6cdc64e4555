using Journal.Cli.Reporting;
using Journal.Core.Layout;
using Journal.Generation;

namespace Journal.Cli.Commands;

/// <summary>What all commands that make a site are told.</summary>
public sealed record BuildOptions
{
    /// <summary>The folder of the editors.</summary>
    public string Input { get; init; } = "input";

    /// <summary>The folder of the theme.</summary>
    public string Theme { get; init; } = "theme";

    /// <summary>The folder that is written.</summary>
    public string Output { get; init; } = "output";

    /// <summary>Absolute address of the site without a last slash, or null for the one in <c>journal.yml</c>.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Whether drafts are published.</summary>
    public bool Drafts { get; init; }

    /// <summary>Whether warnings fail the run.</summary>
    public bool Strict { get; init; }

    /// <summary>How diagnostics are written.</summary>
    public ReportFormat Format { get; init; }

    /// <summary>Whether summary and progress are left out.</summary>
    public bool Quiet { get; init; }

    /// <summary>Whether more is said: times of the stages, and where the program itself failed.</summary>
    public bool Verbose { get; init; }

    /// <summary>The folders that are read.</summary>
    public IReadOnlyList<string> Sources => [Input, Theme];

    /// <summary>What the generator is told.</summary>
    /// <param name="links">How links between pages are written.</param>
    public GeneratorSettings Settings(LinkStyle links) => new() { BaseUrl = BaseUrl, Drafts = Drafts, Links = links };
}
