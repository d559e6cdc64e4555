using Journal.Core.Dates;
using Journal.Core.Text;

namespace Journal.Core.Model;

/// <summary>An issue of the journal, from its <c>issue.yml</c>.</summary>
public sealed record Issue
{
    /// <summary>The name of the issue's folder, which is also its address.</summary>
    public required string Id { get; init; }

    /// <summary>The volume as printed, or null.</summary>
    public string? Volume { get; init; }

    /// <summary>The number as printed, or null.</summary>
    public string? Number { get; init; }

    /// <summary>The year, or null.</summary>
    public int? Year { get; init; }

    /// <summary>When it came out, or null.</summary>
    public Edtf? Date { get; init; }

    /// <summary>A title of its own; usually empty.</summary>
    public Localized<string> Title { get; init; } = Localized<string>.Empty;

    /// <summary>The sections in their order; articles that no section names follow in a last part without heading.</summary>
    public ValueList<Section> Sections { get; init; } = [];

    /// <summary>Path of the cover image from the issue's folder, or null.</summary>
    public Located<string>? Cover { get; init; }

    /// <summary>DOI without a resolver's address, or null.</summary>
    public string? Doi { get; init; }

    /// <summary>Keys of the editors in <c>authors.yml</c>.</summary>
    public ValueList<Located<string>> Editors { get; init; } = [];

    /// <summary>Where the file begins.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>A section of an issue.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Articles">Slugs of its articles in their order.</param>
public sealed record Section(string Id, Localized<string> Title, ValueList<Located<string>> Articles);
