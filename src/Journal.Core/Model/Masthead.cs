using Journal.Core.Languages;
using Journal.Core.Text;

namespace Journal.Core.Model;

/// <summary>The journal itself, from <c>journal.yml</c>.</summary>
public sealed record Masthead
{
    /// <summary>The title; required.</summary>
    public required Localized<string> Title { get; init; }

    /// <summary>The languages of the site; the first is the journal's main language. Never empty.</summary>
    public required ValueList<LanguageTag> Languages { get; init; }

    /// <summary>Absolute http or https address where the site will stand, without a last slash; null if unknown.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>ISSN of the printed edition, <c>NNNN-NNNC</c> (ISO 3297), or null.</summary>
    public string? PrintIssn { get; init; }

    /// <summary>ISSN of the online edition, or null.</summary>
    public string? OnlineIssn { get; init; }

    /// <summary>The publisher.</summary>
    public Localized<string> Publisher { get; init; } = Localized<string>.Empty;

    /// <summary>SPDX identifier of the licence of the articles, or null.</summary>
    public string? License { get; init; }

    /// <summary>Address for letters to the editors (e-mail), or null.</summary>
    public string? Contact { get; init; }

    /// <summary>The style of references that the journal prints.</summary>
    public string CitationStyle { get; init; } = "gost-r-7.0.5";

    /// <summary>Whether raw HTML is sanitised to an allow-list instead of refused.</summary>
    public bool SanitisesHtml { get; init; }

    /// <summary>Whether texts are set by the typographic rules of their language when they are written.</summary>
    public bool IsTypeset { get; init; } = true;

    /// <summary>ISO 15924 codes of the scripts that Kazakh pages are offered in.</summary>
    public ValueList<string> Scripts { get; init; } = ["Cyrl"];

    /// <summary>Settings of the theme, handed on as they are.</summary>
    public DataMap Theme { get; init; } = DataMap.Empty;

    /// <summary>Host name of a custom domain for <c>CNAME</c>, or null.</summary>
    public string? CustomDomain { get; init; }

    /// <summary>Where <c>journal.yml</c> begins.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The journal's main language.</summary>
    public LanguageTag MainLanguage => Languages[0];
}
