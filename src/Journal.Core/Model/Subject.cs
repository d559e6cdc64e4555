using Journal.Core.Text;

namespace Journal.Core.Model;

/// <summary>A term of the thesaurus, from <c>subjects.yml</c>.</summary>
/// <param name="Id">The key in <c>subjects.yml</c>, which is also the address of the subject's page.</param>
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
    SourceSpan Span)
{
    /// <summary>Whether it is a place (<c>kind: place</c>) and no topic.</summary>
    public bool IsPlace { get; init; }
}
