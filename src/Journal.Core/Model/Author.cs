using Journal.Core.Dates;
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

    /// <summary>Where the person worked, in the order written; empty where the editors say nothing of it.</summary>
    public ValueList<Employment> Affiliations { get; init; } = [];

    /// <summary>Former keys: their pages lead to this person's.</summary>
    public ValueList<Located<string>> Former { get; init; } = [];

    /// <summary>Keys of people who look alike and are somebody else.</summary>
    public ValueList<Located<string>> DistinctFrom { get; init; } = [];

    /// <summary>E-mail address, or null.</summary>
    public string? Email { get; init; }

    /// <summary>Absolute http or https address of the person's own page, or null.</summary>
    public string? Homepage { get; init; }

    /// <summary>A few sentences about the person.</summary>
    public Localized<string> Bio { get; init; } = Localized<string>.Empty;

    /// <summary>Where the entry begins.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>Where a person worked for some time.</summary>
/// <param name="Name">The institution.</param>
/// <param name="From">When it began, or null.</param>
/// <param name="Until">When it ended, or null.</param>
public sealed record Employment(Localized<string> Name, Edtf? From, Edtf? Until);

/// <summary>An author of one article, as its byline says.</summary>
/// <param name="Author">The key in <c>authors.yml</c>.</param>
/// <param name="Affiliation">Where the person worked when writing; empty means as in <c>authors.yml</c>.</param>
/// <param name="Corresponding">Whether letters about the article go to this author.</param>
/// <param name="Roles">CRediT roles (ANSI/NISO Z39.104-2022), as written.</param>
public sealed record Credit(Located<string> Author, Localized<string> Affiliation, bool Corresponding, ValueList<string> Roles);
