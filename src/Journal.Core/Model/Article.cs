using Journal.Core.Dates;
using Journal.Core.Languages;
using Journal.Core.Text;

namespace Journal.Core.Model;

/// <summary>An article with all its languages joined.</summary>
public sealed record Article
{
    /// <summary>Identifier of its issue.</summary>
    public required string Issue { get; init; }

    /// <summary>Its slug, unique in the issue.</summary>
    public required string Slug { get; init; }

    /// <summary>The language it was written in.</summary>
    public required LanguageTag OriginalLanguage { get; init; }

    /// <summary>The texts: the original first, then translations in the order of the journal's languages.</summary>
    public required ValueList<Rendition> Texts { get; init; }

    /// <summary>The title.</summary>
    public required Localized<string> Title { get; init; }

    /// <summary>The subtitle.</summary>
    public Localized<string> Subtitle { get; init; } = Localized<string>.Empty;

    /// <summary>The abstract.</summary>
    public Localized<string> Abstract { get; init; } = Localized<string>.Empty;

    /// <summary>The byline.</summary>
    public ValueList<Byline> Bylines { get; init; } = [];

    /// <summary>The keywords.</summary>
    public ValueList<Keyword> Keywords { get; init; } = [];

    /// <summary>Pages in print, or null.</summary>
    public string? Pages { get; init; }

    /// <summary>DOI without a resolver's address, or null.</summary>
    public string? Doi { get; init; }

    /// <summary>Universal Decimal Classification, or null.</summary>
    public string? Udc { get; init; }

    /// <summary>When the manuscript came in.</summary>
    public Edtf? Received { get; init; }

    /// <summary>When it was accepted.</summary>
    public Edtf? Accepted { get; init; }

    /// <summary>When it was published.</summary>
    public Edtf? Published { get; init; }

    /// <summary>When it was last corrected.</summary>
    public Edtf? Corrected { get; init; }

    /// <summary>When it was withdrawn.</summary>
    public Edtf? Retracted { get; init; }

    /// <summary>Licence; empty means as the journal.</summary>
    public Localized<string> License { get; init; } = Localized<string>.Empty;

    /// <summary>Who holds the rights.</summary>
    public Localized<string> Copyright { get; init; } = Localized<string>.Empty;

    /// <summary>Who paid.</summary>
    public Localized<string> Funding { get; init; } = Localized<string>.Empty;

    /// <summary>Thanks.</summary>
    public Localized<string> Acknowledgements { get; init; } = Localized<string>.Empty;

    /// <summary>Interests that a reader should know of.</summary>
    public Localized<string> CompetingInterests { get; init; } = Localized<string>.Empty;

    /// <summary>Points of the timeline, in the order written.</summary>
    public ValueList<Event> Events { get; init; } = [];

    /// <summary>Former addresses.</summary>
    public ValueList<Located<string>> Aliases { get; init; } = [];

    /// <summary>Path of the printed form from the root of the input, or null.</summary>
    public Located<string>? Pdf { get; init; }

    /// <summary>The text in exactly this language, or null.</summary>
    /// <param name="language">The language.</param>
    public Rendition? TextIn(LanguageTag language)
    {
        foreach (var text in Texts)
            if (text.Language == language)
                return text;
        return null;
    }
}

/// <summary>An author of one article.</summary>
/// <param name="Author">The person.</param>
/// <param name="Affiliation">Where the person worked when writing.</param>
/// <param name="Corresponding">Whether letters about the article go to this author.</param>
/// <param name="Roles">CRediT roles, as written.</param>
public sealed record Byline(Author Author, Localized<string> Affiliation, bool Corresponding, ValueList<string> Roles);

/// <summary>A keyword of an article.</summary>
/// <param name="Subject">Key of the subject in the thesaurus, or null for a free term.</param>
/// <param name="Term">The term.</param>
public sealed record Keyword(string? Subject, Localized<string> Term);
