using Journal.Core.Dates;
using Journal.Core.Languages;
using Journal.Core.Text;

namespace Journal.Core.Model;

/// <summary>The front matter of an article or page. A text given without a language is in the language of the file.</summary>
public sealed record FrontMatter
{
    /// <summary>Front matter that says nothing.</summary>
    public static FrontMatter Empty { get; } = new();

    /// <summary>The title.</summary>
    public Localized<string> Title { get; init; } = Localized<string>.Empty;

    /// <summary>The subtitle.</summary>
    public Localized<string> Subtitle { get; init; } = Localized<string>.Empty;

    /// <summary>The abstract.</summary>
    public Localized<string> Abstract { get; init; } = Localized<string>.Empty;

    /// <summary>The byline.</summary>
    public ValueList<Credit> Authors { get; init; } = [];

    /// <summary>The language of the original, if this text is a translation.</summary>
    public LanguageTag? TranslationOf { get; init; }

    /// <summary>Keys of the translators in <c>authors.yml</c>.</summary>
    public ValueList<Located<string>> Translators { get; init; } = [];

    /// <summary>Keys of subjects, or free terms; a list without language counts for the language of the file.</summary>
    public ValueList<InLanguage<Located<string>>> Keywords { get; init; } = [];

    /// <summary>Key of the section, or null.</summary>
    public Located<string>? Section { get; init; }

    /// <summary>Pages in print, first and last joined by a hyphen, or null.</summary>
    public Located<string>? Pages { get; init; }

    /// <summary>DOI without a resolver's address, or null.</summary>
    public string? Doi { get; init; }

    /// <summary>Universal Decimal Classification (УДК, ӘОЖ), or null.</summary>
    public string? Udc { get; init; }

    /// <summary>When the manuscript came in.</summary>
    public Located<Edtf>? Received { get; init; }

    /// <summary>When it was accepted.</summary>
    public Located<Edtf>? Accepted { get; init; }

    /// <summary>When it was published.</summary>
    public Located<Edtf>? Published { get; init; }

    /// <summary>When it was last corrected.</summary>
    public Located<Edtf>? Corrected { get; init; }

    /// <summary>When it was withdrawn.</summary>
    public Located<Edtf>? Retracted { get; init; }

    /// <summary>SPDX identifier or words; empty means as the journal.</summary>
    public Localized<string> License { get; init; } = Localized<string>.Empty;

    /// <summary>Who holds the rights.</summary>
    public Localized<string> Copyright { get; init; } = Localized<string>.Empty;

    /// <summary>Who paid.</summary>
    public Localized<string> Funding { get; init; } = Localized<string>.Empty;

    /// <summary>Thanks.</summary>
    public Localized<string> Acknowledgements { get; init; } = Localized<string>.Empty;

    /// <summary>Interests that a reader should know of.</summary>
    public Localized<string> CompetingInterests { get; init; } = Localized<string>.Empty;

    /// <summary>Points of the timeline, and the dates found in the text that an editor has accepted, has dismissed or has still to look at.</summary>
    public ValueList<Event> Events { get; init; } = [];

    /// <summary>References given as data, in the order written.</summary>
    public ValueList<ReferenceData> References { get; init; } = [];

    /// <summary>Whether the text is a retelling that is not the author's own wording (<c>version: digest</c>).</summary>
    public bool IsDigest { get; init; }

    /// <summary>Whether the text is a part of a longer one, so that its list of references is not held against it (<c>fragment: true</c>).</summary>
    public bool IsFragment { get; init; }

    /// <summary>A slug that stands for the one of the file's name, or null.</summary>
    public Located<string>? Slug { get; init; }

    /// <summary>Former addresses, from the root of the site.</summary>
    public ValueList<Located<string>> Aliases { get; init; } = [];

    /// <summary>Whether the text is left out unless drafts are asked for.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Path of the printed form from the article's folder, or null.</summary>
    public Located<string>? Pdf { get; init; }
}

/// <summary>A reference given as data in the front matter, with the field names of CSL-JSON.</summary>
/// <param name="Number">The number or key that citations use.</param>
/// <param name="Fields">The fields as written.</param>
/// <param name="Span">Where the entry begins.</param>
public sealed record ReferenceData(string Number, DataMap Fields, SourceSpan Span);
