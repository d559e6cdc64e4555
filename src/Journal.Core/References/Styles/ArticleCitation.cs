using Journal.Core.Languages;
using Journal.Core.Text;

namespace Journal.Core.References.Styles;

/// <summary>How a citation of an article is printed.</summary>
public enum CitationStyle
{
    /// <summary>GOST R 7.0.5-2008, bibliographic reference.</summary>
    GostR705,

    /// <summary>GOST 7.1-2003, bibliographic description.</summary>
    Gost71,

    /// <summary>Publication Manual of the American Psychological Association, 7th edition.</summary>
    Apa,

    /// <summary>The Chicago Manual of Style, 17th edition, bibliography.</summary>
    Chicago,

    /// <summary>MLA Handbook, 9th edition, works cited.</summary>
    Mla,
}

/// <summary>
/// What a reader needs to cite an article, in one language: the caller chooses names, title and journal of that language. Everything but the title may be missing.
/// </summary>
/// <param name="Language">
/// The language of the citation: it decides words (<c>Т.</c>, <c>Vol.</c>) and quotation marks. Kazakh and Russian have their own,
/// every other language the English ones.
/// </param>
/// <param name="Title">The title.</param>
public sealed record ArticleCitation(LanguageTag Language, string Title)
{
    /// <summary>The authors in the order of the byline.</summary>
    public ValueList<PersonName> Authors { get; init; } = [];

    /// <summary>The title of the journal, or null.</summary>
    public string? Journal { get; init; }

    /// <summary>The year, or null.</summary>
    public int? Year { get; init; }

    /// <summary>The volume, or null.</summary>
    public string? Volume { get; init; }

    /// <summary>The number of the issue, or null.</summary>
    public string? Number { get; init; }

    /// <summary>The first and last page (<c>5–14</c>, with any dash), or null.</summary>
    public string? Pages { get; init; }

    /// <summary>The DOI without a resolver's address, or null.</summary>
    public string? Doi { get; init; }

    /// <summary>The address of the article's page, printed only where there is no DOI; or null.</summary>
    public string? Url { get; init; }

    /// <summary>The citation in a style.</summary>
    /// <param name="style">The style.</param>
    public CitationText In(CitationStyle style) => style switch
    {
        CitationStyle.GostR705 => GostStyle.Reference(this),
        CitationStyle.Gost71 => GostStyle.Description(this),
        CitationStyle.Apa => ApaStyle.Write(this),
        CitationStyle.Chicago => ChicagoStyle.Write(this),
        CitationStyle.Mla => MlaStyle.Write(this),
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    /// <summary>
    /// The citation as an entry for BibTeX and biblatex: ASCII key, text in UTF-8 with LaTeX's own characters escaped, lines ended by
    /// LF.
    /// </summary>
    public string ToBibTex() => BibTexFormat.Write(this);

    /// <summary>The citation in the tagged format of Research Information Systems, lines ended by CR LF.</summary>
    public string ToRis() => RisFormat.Write(this);

    /// <summary>
    /// The citation as a CSL-JSON array of one item. Letters are kept, but <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotes are
    /// escaped, so that it may stand in HTML.
    /// </summary>
    public string ToCslJson() => CslJsonFormat.Write(this);

    /// <summary>
    /// The key in databases of references, in ASCII: unless another is chosen, one that is the same whenever author, year and title are, <c>smaghulova2009batysty</c>.
    /// </summary>
    public string Key
    {
        get => field ?? CitationKey.Of(this);
        init;
    }
}

/// <summary>A stretch of a citation in one kind of type.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Italic">Whether they are set in italics.</param>
public readonly record struct CitationRun(string Text, bool Italic);

/// <summary>A citation ready to be printed.</summary>
/// <param name="Runs">Its stretches in order.</param>
public sealed record CitationText(ValueList<CitationRun> Runs)
{
    /// <summary>The characters without italics.</summary>
    public string Plain => string.Concat(Runs.Select(r => r.Text));

    /// <inheritdoc />
    public override string ToString() => Plain;
}
