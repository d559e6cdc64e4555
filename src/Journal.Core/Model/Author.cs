using Journal.Core.Text;

namespace Journal.Core.Model;

/// <summary>A person, from <c>authors.yml</c>.</summary>
public sealed record Author
{
    /// <summary>The key in <c>authors.yml</c>, which is also the address of the person's page.</summary>
    public required string Id { get; init; }

    /// <summary>The name as a byline prints it.</summary>
    public required Localized<string> Name { get; init; }

    /// <summary>Further forms of the name met in print.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>The name as it is sorted, surname first; derived from <see cref="Name"/> where absent.</summary>
    public Localized<string> SortName { get; init; } = Localized<string>.Empty;

    /// <summary>ORCID iD, <c>0000-0002-1825-0097</c> (ISO 27729), check digit verified, or null.</summary>
    public string? Orcid { get; init; }

    /// <summary>Where the person works.</summary>
    public Localized<string> Affiliation { get; init; } = Localized<string>.Empty;

    /// <summary>E-mail address, or null.</summary>
    public string? Email { get; init; }

    /// <summary>Absolute http or https address of the person's own page, or null.</summary>
    public string? Homepage { get; init; }

    /// <summary>A few sentences about the person.</summary>
    public Localized<string> Bio { get; init; } = Localized<string>.Empty;

    /// <summary>Where the entry begins.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>An author of one article, as its byline says.</summary>
/// <param name="Author">The key in <c>authors.yml</c>.</param>
/// <param name="Affiliation">Where the person worked when writing; empty means as in <c>authors.yml</c>.</param>
/// <param name="Corresponding">Whether letters about the article go to this author.</param>
/// <param name="Roles">CRediT roles (ANSI/NISO Z39.104-2022), as written.</param>
public sealed record Credit(Located<string> Author, Localized<string> Affiliation, bool Corresponding, ValueList<string> Roles);

/// <summary>A term of the thesaurus, from <c>subjects.yml</c>.</summary>
/// <param name="Id">The key in <c>subjects.yml</c>.</param>
/// <param name="Term">The term.</param>
/// <param name="See">The subject that is used instead of this one, or null.</param>
/// <param name="SeeAlso">Related subjects.</param>
/// <param name="Broader">The subjects that this one is part of.</param>
/// <param name="Span">Where the entry begins.</param>
public sealed record Subject(
    string Id,
    Localized<string> Term,
    Located<string>? See,
    ValueList<Located<string>> SeeAlso,
    ValueList<Located<string>> Broader,
    SourceSpan Span);
